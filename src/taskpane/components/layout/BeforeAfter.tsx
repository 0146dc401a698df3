import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellValue } from "../../../core/sheets/cell";
import { useTexts } from "../../session/hooks/useTexts";
import { Icon } from "../Icon";

const useStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", overflowWrap: "anywhere" },
  before: {
    textDecoration: "line-through",
    color: tokens.colorNeutralForeground3,
    minWidth: 0,
    whiteSpace: "pre-wrap",
  },
  after: {
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    whiteSpace: "pre-wrap",
    textDecoration: "none",
  },
  arrow: { display: "flex", color: tokens.colorNeutralForeground3 },
});

/** What a cell holds and what it would hold. */
export function BeforeAfter({
  before,
  after,
}: {
  readonly before: CellValue;
  readonly after: CellValue;
}): ReactNode {
  const styles = useStyles();
  const { common } = useTexts();
  return (
    <span className={styles.pair}>
      <del className={styles.before}>{before === "" ? common.empty : String(before)}</del>
      <span className={styles.arrow}>
        <Icon name="arrow" size={14} />
        <span className="visually-hidden">{common.changesTo}</span>
      </span>
      <ins className={styles.after}>{after === "" ? common.empty : String(after)}</ins>
    </span>
  );
}
