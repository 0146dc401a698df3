import type { FormulaColumn } from "./formulaColumns";
import type { StaleRange } from "./staleRanges";

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

/** The formula columns whose results may be others now: those the changes reach, and all that look at these. */
export function staleColumns(columns: readonly FormulaColumn[], changes: Changes): readonly FormulaColumn[] {
  const stale = new Set(columns.filter((column) => isTouched(column, changes)));
  // Each round takes in the columns that look at one found in the round before.
  for (let fresh = [...stale]; fresh.length > 0; ) {
    const seen = fresh.map(({ own }) => own);
    fresh = columns.filter((column) => !stale.has(column) && isReached(column, seen));
    for (const column of fresh) stale.add(column);
  }
  return [...stale];
}

function isTouched(column: FormulaColumn, changes: Changes): boolean {
  if (changes.all || column.changes === "each" || (column.changes === "day" && changes.newDay)) return true;
  if (changes.sheets.includes(column.sheetId) || changes.words.some((word) => column.words.has(word)))
    return true;
  return isReached(column, changes.ranges) || changes.ranges.some((range) => meets(column.own, range));
}

function isReached({ looks, anywhere }: FormulaColumn, ranges: readonly StaleRange[]): boolean {
  return anywhere ? ranges.length > 0 : looks.some((look) => ranges.some((range) => meets(look, range)));
}

export function meets(one: StaleRange, other: StaleRange): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.range.startRow <= other.range.endRow &&
    other.range.startRow <= one.range.endRow &&
    one.range.startColumn <= other.range.endColumn &&
    other.range.startColumn <= one.range.endColumn
  );
}
