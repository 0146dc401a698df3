import { leastDistinct } from "./linkedIds";
import type { SeenColumn } from "./seenColumn";
import { commonShape, textsOf } from "./sharedTexts";

/** Customers' own numbers stand on nearly every row of their list; whom a few are billed through, on those. */
const nearlyAll = 0.9;
const someFilled = 0.5;
const fewestCells = 8;

/**
 * Columns of a customer list that hold numbers of other customers on it: few rows are filled, while a fuller column has
 * numbers of the same form that differ from row to row. Bill-to customer no. beside No., 上级编号 beside 编号.
 */
export function pointingAway(columns: readonly SeenColumn[]): ReadonlySet<SeenColumn> {
  const few = columns.filter(
    ({ profile }) => profile.filled > 0 && profile.filled < profile.rows * someFilled,
  );
  if (few.length === 0) return new Set();
  const own = new Set(columns.filter(({ profile }) => isOwn(profile)).map(shapeOf));
  return new Set(
    few.filter((column) => {
      const shape = shapeOf(column);
      return isShape(shape) && own.has(shape);
    }),
  );
}

function shapeOf(column: SeenColumn): string | null {
  return commonShape(textsOf(column));
}

/** Several digits: "A" of marks and "汉汉" of names are the form of much else. */
function isShape(shape: string | null): boolean {
  return shape !== null && /99|XX/.test(shape);
}

function isOwn({ filled, rows, distinct, ordinal }: SeenColumn["profile"]): boolean {
  return filled >= fewestCells && filled >= rows * nearlyAll && distinct >= leastDistinct && !ordinal;
}
