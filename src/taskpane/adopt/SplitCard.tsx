import { Button, Checkbox } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import type { PageQuery } from "../../core/analysis/context/views";
import type { SplitCellView, SplitChoice, SplitView } from "../../core/analysis/splits/splitViews";
import { Icon } from "../components/Icon";
import { Disclosure } from "../components/layout/Disclosure";
import { SpotLink } from "../components/links/SpotLink";
import { WindowedList } from "../components/lists/WindowedList";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { usePages } from "../session/hooks/usePages";
import { useTexts } from "../session/hooks/useTexts";
import { SplitCellRow } from "./SplitCellRow";

interface Props {
  readonly view: SplitView;
  /** null: left as it is. */
  readonly choice: SplitChoice | null;
  readonly onChoose: (choice: SplitChoice | null) => void;
  readonly onDecline: () => void;
}

/** One column that can be taken apart: into what, every cell of it, and what is not understood. */
export function SplitCard({ view, choice, onChoose, onDecline }: Props): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const { splits } = useTexts();
  const { id, sheet, column, headerRow, heading, headings, rows, doubts, obstacle } = view;
  const refused = choice?.refused ?? [];
  const ready = isReady(view);
  const toggleRow = (row: number) =>
    onChoose({
      id,
      refused: refused.includes(row) ? refused.filter((each) => each !== row) : [...refused, row],
    });
  return (
    <section aria-label={heading} className={styles.card} style={{ gap: 4 }}>
      <Checkbox
        checked={choice !== null}
        disabled={!ready}
        label={<span className={styles.strong}>{splits.choose(heading.replace(/\s+/g, ""))}</span>}
        onChange={(_, { checked }) => onChoose(checked === true ? { id, refused: [] } : null)}
        style={{ margin: "-8px 0 0 -8px" }}
      />
      <SpotLink spot={{ sheet, row: headerRow, column }} />
      <span>{splits.into(headings.join(language === "zh-CN" ? "、" : ", "))}</span>
      <span className={styles.muted}>
        {splits.counts(rows, doubts)}
        {refused.length > 0 && ` · ${splits.refused(refused.length)}`}
      </span>
      {obstacle === "no-room" && (
        <span className={styles.row} style={{ alignItems: "flex-start" }}>
          <Icon name="warning" size={16} />
          <span className={styles.grow}>{splits.noRoom}</span>
        </span>
      )}
      {rows > 0 && (
        <Disclosure label={splits.check(rows)}>
          <Cells doubts={false} onToggle={choice ? toggleRow : null} refused={refused} view={view} />
        </Disclosure>
      )}
      {doubts > 0 && (
        <Disclosure label={splits.doubts(doubts)}>
          <p className={`${styles.text} ${styles.muted}`}>{splits.doubtsLead}</p>
          <Cells doubts={true} onToggle={null} refused={[]} view={view} />
        </Disclosure>
      )}
      <Button appearance="subtle" onClick={onDecline} size="small" style={{ alignSelf: "flex-end" }}>
        {splits.decline}
      </Button>
    </section>
  );
}

/** Whether a column can be taken apart as the sheet stands. */
export function isReady({ obstacle, rows }: SplitView): boolean {
  return obstacle === null && rows > 0;
}

interface CellsProps {
  readonly view: SplitView;
  readonly doubts: boolean;
  readonly refused: readonly number[];
  /** null: nothing is to be chosen. */
  readonly onToggle: ((row: number) => void) | null;
}

function Cells({ view, doubts, refused, onToggle }: CellsProps): ReactNode {
  const { analysis } = usePane();
  const { splits } = useTexts();
  const { id, headings } = view;
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("splitCells", [{ ...query, id, doubts }]),
    [analysis, id, doubts],
  );
  const { total, rowAt, onRange } = usePages<SplitCellView>(fetchPage);
  return (
    <WindowedList
      estimate={72}
      label={doubts ? splits.doubts(view.doubts) : splits.check(view.rows)}
      onRange={onRange}
      renderRow={(index) => {
        const cell = rowAt(index);
        return (
          <SplitCellRow
            cell={cell}
            headings={headings}
            onToggle={onToggle}
            taken={cell !== undefined && !refused.includes(cell.row)}
          />
        );
      }}
      total={total ?? 0}
    />
  );
}
