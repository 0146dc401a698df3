import type { CellValue } from "../sheets/cell";
import type { reportWords } from "./reportWords";

export type Rows = readonly (readonly CellValue[])[];
export type Say = (key: keyof typeof reportWords) => string;

/** Blank lines to the end of the part; an empty part says that there is nothing. */
export function filledUp(rows: Rows, count: number, say: Say): Rows {
  const there = rows.length > 0 ? rows : [[say("none")]];
  return Array.from({ length: count }, (_, i) => there[i] ?? []);
}
