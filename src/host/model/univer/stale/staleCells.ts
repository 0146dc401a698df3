import type { FormulaColumn } from "./formulaColumns";
import { around, meets, type StaleRange } from "./staleRanges";

/** What has changed since formulas were worked out last. */
export interface Changes {
  readonly ranges: readonly StaleRange[];
  /** Tables, names and sheets that came, went or changed, in lower case. */
  readonly words: readonly string[];
  /** Sheets that came. */
  readonly sheets: readonly string[];
  /** Everything is to be worked out. */
  readonly all: boolean;
  /** Formulas that look at today's date were worked out on another day. */
  readonly newDay: boolean;
}

/** Cells whose results may be others now, by the column of formulas they belong to. */
export type StaleParts = ReadonlyMap<FormulaColumn, StaleRange>;

/** The cells whose results may be others now: of formulas the changes reach, and of all that look at these. */
export function staleParts(columns: readonly FormulaColumn[], changes: Changes): StaleParts {
  const stale = new Map<FormulaColumn, StaleRange>();
  const reached: StaleRange[] = [];
  const take = (column: FormulaColumn, range: StaleRange | null) => {
    const before = stale.get(column);
    if (range === null || (before !== undefined && holdsRows(before, range))) return;
    const grown = before === undefined ? range : around(before, range);
    stale.set(column, grown);
    reached.push(grown);
  };
  for (const column of columns) {
    if (isTouched(column, changes)) take(column, column.own);
    for (const range of changes.ranges) take(column, ownPart(column, range, [column.own]));
  }
  for (const range of changes.ranges) for (const column of columns) take(column, reachedPart(column, range));
  // What was reached reaches further, each time round, until nothing new is.
  for (let range = reached.pop(); range !== undefined; range = reached.pop())
    for (const column of columns) take(column, reachedPart(column, range));
  return stale;
}

function isTouched(column: FormulaColumn, changes: Changes): boolean {
  if (changes.all || column.changes === "each" || (column.changes === "day" && changes.newDay)) return true;
  return changes.sheets.includes(column.sheetId) || changes.words.some((word) => column.words.has(word));
}

/** The cells of a column that a change of a range reaches. */
function reachedPart(column: FormulaColumn, range: StaleRange): StaleRange | null {
  if (column.anywhere || column.looks.some((look) => meets(look, range))) return column.own;
  return ownPart(column, range, column.rowLooks);
}

/** The column's cells in the rows that a range shares with one of the areas. */
function ownPart(column: FormulaColumn, range: StaleRange, areas: readonly StaleRange[]): StaleRange | null {
  if (!areas.some((area) => meets(area, range))) return null;
  if (column.fillsMore) return column.own;
  const { startRow, endRow } = column.own.range;
  const rows = {
    startRow: Math.max(startRow, range.range.startRow),
    endRow: Math.min(endRow, range.range.endRow),
  };
  return rows.startRow > rows.endRow ? null : { ...column.own, range: { ...column.own.range, ...rows } };
}

/** Both are parts of one column. */
export function holdsRows(outer: StaleRange, inner: StaleRange): boolean {
  return outer.range.startRow <= inner.range.startRow && outer.range.endRow >= inner.range.endRow;
}
