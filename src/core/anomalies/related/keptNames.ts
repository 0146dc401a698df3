import type { Column } from "../../tables/table";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { textAt } from "../cells/textAt";

/** By judgement: whoever left and has half as many customers as the others was never taken off the list, which is no slip of one row. */
const keptShare = 0.5;
const mostSlips = 3;

/** The names in some rows of a column of owners that have nearly as many customers there as the others have. */
export function keptNames(column: Column, rows: Int32Array): ReadonlySet<string> {
  const filled = column.cells.filter((cell) => cell !== "");
  const usual = filled.length / Math.max(1, new Set(filled).size);
  const held = timesOfEach(Array.from(rows, (row) => textAt(column, row)));
  const most = Math.max(mostSlips, usual * keptShare);
  return new Set([...held].flatMap(([name, count]) => (count > most ? [name] : [])));
}
