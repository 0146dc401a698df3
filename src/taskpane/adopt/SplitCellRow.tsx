import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SplitCellView } from "../../core/analysis/splits/splitViews";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  /** Undefined until its page is there. */
  readonly cell: SplitCellView | undefined;
  readonly headings: readonly string[];
  readonly taken: boolean;
  readonly onToggle: ((row: number) => void) | null;
}

/** One cell as it stands, and what comes of it under which heading. */
export function SplitCellRow({ cell, headings, taken, onToggle }: Props): ReactNode {
  const styles = useSurfaces();
  const { splits } = useTexts();
  if (!cell) return <div style={{ minHeight: 64 }} />;
  const { row, before, parts, reason } = cell;
  const filled = headings.flatMap((heading, i) => (parts[i] ? [{ heading, text: parts[i] }] : []));
  return (
    <div className={styles.row} style={{ alignItems: "flex-start", gap: 0, padding: "4px 0" }}>
      {onToggle && (
        <Checkbox
          aria-label={splits.take(row)}
          checked={taken}
          onChange={() => onToggle(row)}
          style={{ margin: "-6px 0 0 -8px" }}
        />
      )}
      <div className={styles.grow} style={{ overflowWrap: "anywhere" }}>
        <SpotLink short={`${cell.column}${row}`} spot={cell} /> <span className={styles.muted}>{before}</span>
        {reason !== null && <div>{reason}</div>}
        {filled.map(({ heading, text }) => (
          <div key={heading} style={taken ? undefined : { textDecoration: "line-through" }}>
            <span className={styles.muted}>{heading}</span> {text}
          </div>
        ))}
      </div>
    </div>
  );
}
