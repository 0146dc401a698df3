import type { Running } from "../excel/running";
import { readLooks } from "../reading/sheets/readLooks";
import type { PlannedRemoval } from "./plan";

/** Rows that leave, with how people coloured them: red for a key account is as much a note as a word. */
export async function withLooks(
  sheet: string,
  removals: readonly PlannedRemoval[],
  running: Running,
): Promise<readonly PlannedRemoval[]> {
  if (removals.length === 0) return removals;
  const blocks = removals.map(({ change: { held } }) => ({
    row: held.row,
    rows: 1,
    column: held.firstColumn,
    columns: held.cells.length,
  }));
  const looks = await readLooks(sheet, blocks, running);
  return removals.map(({ change }, i) => {
    const cells = change.held.cells.map((cell, c) => ({ ...cell, ...looks[i]?.[c] }));
    return { change: { ...change, held: { ...change.held, cells, coloursKept: true } } };
  });
}
