import { rowBytes } from "../../../core/changes/chunks/byteChunks";
import type { CellValue } from "../../../core/sheets/cell";

/**
 * What an answer is planned for. Later rows may be longer than those measured and the answer's own frame is not
 * counted, so this leaves half of the 2,000,000 bytes that no answer should pass; Excel on the web takes 5 MB.
 */
export const answerBytes = 1_000_000;
/** What was measured is raised by a quarter, because the next cells may be longer. */
const reserve = 1.25;
/** By how much less is asked for where an answer was too large: of 5 to 128 MB this makes less than 2 MB. */
export const shrink = 64;
/** By how much an answer may hold more than the one before, where long and short cells lie mixed. */
export const growth = 4;

/** The cells of one range as they came. */
export type Matrix = readonly (readonly CellValue[])[];

/**
 * About how many bytes some cells took in an answer, with the reserve. Every cell's length counts; how many bytes a
 * character takes is worked out for every tenth row only.
 */
export function answerSize(matrices: readonly Matrix[]): number {
  let [length, sampledLength, sampledBytes] = [0, 0, 0];
  for (const matrix of matrices) {
    matrix.forEach((row, r) => {
      const own = rowLength(row);
      length += own;
      if (r % 10 > 0) return;
      sampledLength += own;
      sampledBytes += rowBytes(row);
    });
  }
  return (length * sampledBytes * reserve) / Math.max(1, sampledLength);
}

function rowLength(row: readonly CellValue[]): number {
  let length = 2;
  for (const cell of row) length += typeof cell === "string" ? cell.length + 3 : 8;
  return length;
}
