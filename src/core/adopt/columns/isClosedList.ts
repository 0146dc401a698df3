import type { ColumnProfile } from "./columnProfile";

/** Cells from which a closed list can be told, and how many of them may differ: its few words come back from row to row. */
const fewestCells = 12;
const mostDistinct = 0.2;

/** Whether the cells of a column are chosen from few words: 未到店, 考虑中; cash, card. */
export function isClosedList({ filled, distinct }: ColumnProfile): boolean {
  return filled >= fewestCells && distinct <= mostDistinct;
}
