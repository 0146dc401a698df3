import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ImportCarriedView, ImportTargetView } from "../../core/analysis/imports/importViews";
import type { ImportChoice } from "../../core/imports/rows/importChoice";
import type { ImportTarget } from "../../core/imports/rows/importTarget";
import { Disclosure } from "../components/layout/Disclosure";
import { Section } from "../components/layout/Section";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { namedTexts } from "./namedTexts";
import { ownListTexts } from "./ownListTexts";

interface Props {
  readonly targets: readonly ImportTargetView[];
  readonly carried: readonly ImportCarriedView[];
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
}

/** Which standard sheet gets how many rows, and what becomes of columns it does not have. */
export function ImportTargets({ targets, carried, choice, onChoose }: Props): ReactNode {
  const styles = useSurfaces();
  const { imports } = useTexts();
  const { dispatch } = usePane();
  const lacks = targets.some(({ sheet }) => sheet === null);
  return (
    <Section title={imports.targets}>
      {targets.map((target) => (
        <Target
          key={target.role}
          onNotes={(come) => onChoose(withNotes(choice, target.role, come))}
          target={target}
        />
      ))}
      {lacks && (
        <div className={styles.stack} style={{ alignItems: "flex-start" }}>
          <span className={styles.muted}>{imports.installLead}</span>
          <Button onClick={() => dispatch({ type: "opened", route: { page: "templates" } })} size="small">
            {imports.install}
          </Button>
        </div>
      )}
      {carried.length > 0 && (
        <Disclosure label={imports.carried(carried.length)}>
          <ul className={styles.plainList} style={{ paddingTop: 4 }}>
            {carried.map(({ sheet, column, heading, count, goes }) => (
              <li className={styles.wrap} key={`${sheet} ${column}`}>
                <SpotLink short={heading || column} spot={{ sheet, row: 1, column }} />
                <span className={styles.muted}>{imports.goes[goes](count)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function withNotes(choice: ImportChoice, role: ImportTarget, come: boolean): ImportChoice {
  const others = (choice.noteColumns ?? []).filter((each) => each !== role);
  return { ...choice, noteColumns: come ? [...others, role] : others };
}

interface TargetProps {
  readonly target: ImportTargetView;
  readonly onNotes: (come: boolean) => void;
}

function Target({ target, onNotes }: TargetProps): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const { imports, common } = useTexts();
  const { role, sheet, rows, newColumns } = target;
  if (sheet === null)
    return (
      <div className={styles.card} style={{ gap: 2 }}>
        <div className={styles.row}>
          <span className={`${styles.grow} ${styles.strong}`}>
            {imports.notInstalled(role === "contacts" ? imports.contacts : common.roles[role])}
          </span>
          <span>{imports.target(rows)}</span>
        </div>
        <NewCustomers target={target} />
      </div>
    );
  return (
    <div className={styles.card} style={{ gap: 2 }}>
      <div className={styles.row}>
        <span className={`${styles.grow} ${styles.strong}`}>{sheet}</span>
        <span>{imports.target(rows)}</span>
      </div>
      <NewCustomers target={target} />
      {target.adopted && <OwnList onNotes={onNotes} target={target} />}
      {newColumns.length > 0 && (
        <span className={styles.muted}>
          {imports.newColumns(newColumns.join(language === "zh-CN" ? "、" : ", "))}
        </span>
      )}
    </div>
  );
}

/** What is to be known of rows that go into a list of the team's own, and a column for what would be lost. */
function OwnList({ target, onNotes }: TargetProps): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const texts = ownListTexts[language];
  const { left, leftRows, notesCome } = target;
  return (
    <>
      <span className={styles.muted}>{texts.own}</span>
      {left.length > 0 && <span className={styles.text}>{texts.left(left, leftRows)}</span>}
      {(left.length > 0 || notesCome) && (
        <Checkbox
          checked={notesCome}
          label={texts.addNotes}
          onChange={(_, { checked }) => onNotes(checked === true)}
        />
      )}
    </>
  );
}

/** Customers that only follow-ups and deals name have no id as a rule: said in one sentence. */
function NewCustomers({ target: { issued, named } }: { readonly target: ImportTargetView }): ReactNode {
  const styles = useSurfaces();
  const { imports } = useTexts();
  const { language } = usePane();
  if (named > 0) return <span className={styles.muted}>{namedTexts[language](named)}</span>;
  return issued > 0 && <span className={styles.muted}>{imports.issued(issued)}</span>;
}
