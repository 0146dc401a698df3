import type { CellValue } from "../../../sheets/cell";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { isDigitCode, isLetterCode } from "../../../values/text/plainCodes";

/** So many cells of one form, and one filled cell in five hundred, are no slip: slips differ from one another. */
const fewest = 4;
const share = 0.002;

/** How often each form stands in a column: every digit as 9, letters as A, other characters as they are (事证第999号). */
const shapesOf = memoised(
  (column: Column): { readonly counts: ReadonlyMap<string, number>; readonly filled: number } => {
    const counts = new Map<string, number>();
    let filled = 0;
    for (const cell of column.cells) {
      if (cell === "") continue;
      filled++;
      const shape = shapeOf(cell);
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    return { counts, filled };
  },
);

/** Whether so many cells of the column are written in the form of this one that it is another habit, not a fault. */
export function isUsualShape(column: Column, row: number): boolean {
  const { counts, filled } = shapesOf(column);
  const count = counts.get(shapeOf(column.cells[row] ?? "")) ?? 0;
  return count >= fewest && count >= filled * share;
}

/** Character by character: looking for patterns in a hundred thousand numbers takes three times as long. */
function shapeOf(cell: CellValue): string {
  const text = String(cell).trim();
  let shape = "";
  let isWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isInWord = isWord;
    isWord = isLetterCode(code);
    if (isWord) shape += isInWord ? "" : "A";
    else shape += isDigitCode(code) ? "9" : text.charAt(i);
  }
  return shape;
}
