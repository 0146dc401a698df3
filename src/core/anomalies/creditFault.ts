import { columnReadings } from "../tables/columnReadings";
import type { Column } from "../tables/table";
import { type CreditCode, readCreditCode } from "../values/readCreditCode";
import { readings, type Unreadable } from "../values/reading";

/** What is wrong with a credit code; null where it is blank, sound, or told by a rule of its own. */
export function creditFault(column: Column, row: number): Unreadable<CreditCode> | null {
  if (columnReadings(column, readCreditCode)[row] !== readings.unreadable) return null;
  const read = readCreditCode(column.cells[row] ?? "");
  if (read.reading !== "unreadable") return null;
  const { problem } = read;
  const isToldElsewhere =
    problem === "placeholder" ||
    problem === "digits-lost" ||
    problem === "formula-error" ||
    problem === "id-card";
  return isToldElsewhere ? null : read;
}
