import type { Grid } from "../../sheets/grid";
import type { SheetMapping } from "../mapping/mapping";
import { createRowTrimmer, withTrimmed } from "./trimRows";

/** A mapping whose records begin and end where its head shows it; beyond the head the end is the last used row. */
export function withRecords(draft: SheetMapping, head: Grid, lastRow: number): SheetMapping {
  const trimmer = createRowTrimmer(draft);
  for (let i = draft.firstDataRow - head.firstRow; i < head.rows.length; i++)
    trimmer.see(head.firstRow + i, head.rows[i] ?? [], head.firstColumn);
  const trimmed = trimmer.trimmed();
  if (head.firstRow + head.rows.length > lastRow) {
    const readTo = trimmed.below.at(-1)?.row;
    return { ...withTrimmed(draft, trimmed), ...(readTo !== undefined && { readTo }) };
  }
  return trimmed.counts.record > 0 ? { ...draft, firstDataRow: trimmed.firstDataRow } : draft;
}
