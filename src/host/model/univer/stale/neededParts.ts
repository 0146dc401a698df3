import type { FormulaColumn } from "./formulaColumns";
import { holdsRows, type StaleParts } from "./staleCells";
import { around, meets, type StaleRange } from "./staleRanges";

/** Of the stale cells those some areas show, and all that these look at in turn; null where that may be any. */
export function neededParts(stale: StaleParts, areas: readonly StaleRange[]): StaleParts | null {
  const needed = new Map<FormulaColumn, StaleRange>();
  const looked = [...areas];
  const take = (column: FormulaColumn, part: StaleRange) => {
    const before = needed.get(column);
    if (before !== undefined && holdsRows(before, part)) return;
    const grown = before === undefined ? part : around(before, part);
    needed.set(column, grown);
    looked.push(...column.looks, ...column.rowLooks.flatMap((look) => sharedRows(look, grown) ?? []));
  };
  for (let range = looked.pop(); range !== undefined; range = looked.pop()) {
    for (const [column, own] of stale) {
      if (!meets(own, range)) continue;
      if (column.anywhere) return null;
      take(column, column.fillsMore ? own : (sharedRows(own, range) ?? own));
    }
  }
  return needed;
}

/** The range in the rows it shares with another, whatever the other's columns; null where it shares none. */
export function sharedRows(range: StaleRange, other: StaleRange): StaleRange | null {
  const startRow = Math.max(range.range.startRow, other.range.startRow);
  const endRow = Math.min(range.range.endRow, other.range.endRow);
  return startRow > endRow ? null : { ...range, range: { ...range.range, startRow, endRow } };
}
