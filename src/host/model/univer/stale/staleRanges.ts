/** Cells that changed, as the engine speaks of them; both ends included. */
export interface StaleRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** Beyond the last row and column of any sheet (Excel: 1,048,576 rows). */
export const farAway = 2_000_000;

/** The engine holds every formula against every range: beyond so many of a sheet one around them all is cheaper. */
const manyRanges = 64;

/** The same cells, or a few more, in few ranges. */
export function compactRanges(ranges: readonly StaleRange[]): readonly StaleRange[] {
  if (ranges.length < 2) return ranges;
  const sheets = [...new Set(ranges.map(({ sheetId }) => sheetId))];
  return sheets.flatMap((sheetId) => {
    const joined = joinColumns(ranges.filter((stale) => stale.sheetId === sheetId));
    if (joined.length <= manyRanges) return joined;
    const columns = acrossGaps(joined);
    return columns.length > manyRanges ? allInOne(columns) : columns;
  });
}

function allInOne(ranges: readonly StaleRange[]): readonly StaleRange[] {
  return ranges.slice(0, 1).map((first) => ranges.reduce(around, first));
}

/** One range for those over the same columns, with what lies between. */
function acrossGaps(ranges: readonly StaleRange[]): readonly StaleRange[] {
  const columns = new Map<string, StaleRange>();
  for (const stale of ranges) {
    const key = `${stale.range.startColumn},${stale.range.endColumn}`;
    const before = columns.get(key);
    columns.set(key, before ? around(before, stale) : stale);
  }
  return [...columns.values()];
}

/** Ranges over the same columns that touch or overlap are one. */
function joinColumns(ranges: readonly StaleRange[]): readonly StaleRange[] {
  const joined: StaleRange[] = [];
  const last = new Map<string, number>();
  for (const stale of ranges.toSorted((a, b) => a.range.startRow - b.range.startRow)) {
    const key = `${stale.range.startColumn},${stale.range.endColumn}`;
    const place = last.get(key);
    const before = place === undefined ? undefined : joined[place];
    if (place !== undefined && before && stale.range.startRow <= before.range.endRow + 1)
      joined[place] = around(before, stale);
    else {
      last.set(key, joined.length);
      joined.push(stale);
    }
  }
  return joined;
}

/** Whether they have a cell in common. */
export function meets(one: StaleRange, other: StaleRange): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.range.startRow <= other.range.endRow &&
    other.range.startRow <= one.range.endRow &&
    one.range.startColumn <= other.range.endColumn &&
    other.range.startColumn <= one.range.endColumn
  );
}

/** The smallest range that holds both, which are on one sheet. */
export function around(one: StaleRange, other: StaleRange): StaleRange {
  return {
    ...one,
    range: {
      startRow: Math.min(one.range.startRow, other.range.startRow),
      endRow: Math.max(one.range.endRow, other.range.endRow),
      startColumn: Math.min(one.range.startColumn, other.range.startColumn),
      endColumn: Math.max(one.range.endColumn, other.range.endColumn),
    },
  };
}
