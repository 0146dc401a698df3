import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Conflict } from "../../core/changes/conflict";
import { type CellValue, columnLetter } from "../../core/sheets/cell";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import { sheetOf } from "../session/state/patchFacts";

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", gap: "2px 12px", margin: 0 },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

interface Choice {
  readonly overwrites: boolean;
  readonly onChoose: (overwrites: boolean) => void;
  /** What choosing against the cell's value is called. */
  readonly label: string;
}

interface Props {
  readonly conflict: Conflict;
  /** Whether something was to be written or to be taken back. */
  readonly of: "write" | "undo";
  /** Absent where nothing can be chosen for a single cell. */
  readonly choice?: Choice;
}

/** A cell that holds something else: which value it shall have is the user's to say. */
export function mayBeChosen({ change, found, reason }: Conflict): boolean {
  return change.kind === "set-cell" && found !== null && reason === "cell-edited";
}

/** One change that met another workbook than it was made for. */
export function ConflictCard({ conflict, of, choice }: Props): ReactNode {
  const surfaces = useSurfaces();
  const { changes } = useTexts();
  const { change, found, row, reason } = conflict;
  const sheet = sheetOf(change);
  const column = change.kind === "set-cell" ? columnLetter(change.column) : null;
  return (
    <div className={surfaces.card}>
      {row === null || sheet === null ? (
        <span className={surfaces.strong}>{sheet ?? changes.namesOfBook}</span>
      ) : (
        <SpotLink spot={{ sheet, row, column }} />
      )}
      <span>{changes.reasons[reason]}</span>
      {change.kind === "set-cell" && (
        <Values after={change.after} before={change.before} found={found} of={of} />
      )}
      {choice && mayBeChosen(conflict) && (
        <RadioGroup
          layout="horizontal"
          onChange={(_, { value }) => choice.onChoose(value === "overwrite")}
          style={{ marginLeft: -8, flexWrap: "wrap" }}
          value={choice.overwrites ? "overwrite" : "keep"}
        >
          <Radio label={changes.keepFound} value="keep" />
          <Radio label={choice.label} value="overwrite" />
        </RadioGroup>
      )}
    </div>
  );
}

interface ValuesProps extends Pick<Props, "of"> {
  readonly before: CellValue;
  readonly found: CellValue | null;
  readonly after: CellValue;
}

function Values({ before, found, after, of }: ValuesProps): ReactNode {
  const styles = useStyles();
  const { changes, common } = useTexts();
  const say = (value: CellValue) => (value === "" ? common.empty : String(value));
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{changes.expected[of]}</dt>
      <dd className={styles.fact}>{say(before)}</dd>
      {found !== null && (
        <>
          <dt className={styles.term}>{changes.found}</dt>
          <dd className={styles.fact}>{say(found)}</dd>
        </>
      )}
      <dt className={styles.term}>{changes.wanted[of]}</dt>
      <dd className={styles.fact}>{say(after)}</dd>
    </dl>
  );
}
