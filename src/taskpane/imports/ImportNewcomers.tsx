import { Checkbox, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NewcomersView, NewcomerView } from "../../core/analysis/imports/importViews";
import { newcomerVerdicts } from "../../core/imports/customers/newcomer";
import type { ImportChoice } from "../../core/imports/rows/importChoice";
import { Disclosure } from "../components/layout/Disclosure";
import { Section } from "../components/layout/Section";
import { SpotLink } from "../components/links/SpotLink";
import { WindowedList } from "../components/lists/WindowedList";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { newcomerTexts } from "./newcomerTexts";

interface Props {
  readonly newcomers: NewcomersView;
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
}

/** Customers that deals and follow-ups name and no list holds: made together, or decided one by one. */
export function ImportNewcomers({ newcomers, choice, onChoose }: Props): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const texts = newcomerTexts[language];
  const { total, near, items } = newcomers;
  if (total === 0) return null;
  const close = items.filter((item) => item.near !== null);
  const others = items.filter((item) => item.near === null);
  const decide = (id: string, verdict: string) =>
    onChoose({ ...choice, answers: { ...choice.answers, [id]: verdict } });
  return (
    <Section title={texts.title(total)}>
      <span className={styles.muted}>{texts.lead}</span>
      {total > near && (
        <Checkbox
          checked={choice.newcomers === true}
          label={texts.makeAll(total - near)}
          onChange={(_, { checked }) => onChoose(withAll(choice, others, checked === true))}
        />
      )}
      {close.length > 0 && <Newcomers items={close} label={texts.title(near)} onDecide={decide} />}
      {others.length > 0 && (
        <Disclosure label={texts.others(total - near)}>
          <Newcomers items={others} label={texts.others(total - near)} onDecide={decide} />
        </Disclosure>
      )}
      {items.length < total && <span className={styles.muted}>{texts.onlyFirst(items.length)}</span>}
    </Section>
  );
}

/** What was said of single ones gives way to what is said of all. */
function withAll(choice: ImportChoice, others: readonly NewcomerView[], newcomers: boolean): ImportChoice {
  const ids = new Set(others.map(({ id }) => id));
  const answers = Object.fromEntries(Object.entries(choice.answers).filter(([id]) => !ids.has(id)));
  return { ...choice, answers, newcomers };
}

interface ListProps {
  readonly items: readonly NewcomerView[];
  readonly label: string;
  readonly onDecide: (id: string, verdict: string) => void;
}

function Newcomers({ items, label, onDecide }: ListProps): ReactNode {
  return (
    <WindowedList
      estimate={112}
      label={label}
      renderRow={(index) => {
        const item = items[index];
        return item && <NewcomerCard item={item} onDecide={(verdict) => onDecide(item.id, verdict)} />;
      }}
      total={items.length}
    />
  );
}

interface CardProps {
  readonly item: NewcomerView;
  readonly onDecide: (verdict: string) => void;
}

function NewcomerCard({ item, onDecide }: CardProps): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const texts = newcomerTexts[language];
  const { name, count, sheet, row, near, verdict } = item;
  return (
    <div className={styles.card} style={{ gap: 4 }}>
      <div className={styles.row}>
        <span className={`${styles.grow} ${styles.strong}`}>{name}</span>
        <span className={styles.muted}>{texts.rows(count)}</span>
      </div>
      <SpotLink spot={{ sheet, row, column: null }} />
      <span className={styles.muted}>{near === null ? texts.none : texts.near(near.name, near.id)}</span>
      <Select
        aria-label={texts.decide(name)}
        onChange={(_, { value }) => onDecide(value)}
        size="small"
        value={verdict}
      >
        {newcomerVerdicts
          .filter((each) => each !== "same" || near !== null)
          .map((each) => (
            <option key={each} value={each}>
              {texts.verdicts[each]}
            </option>
          ))}
      </Select>
    </div>
  );
}
