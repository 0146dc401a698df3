import { isDayField, pastFields } from "../../../sheets/dateFields";
import { datesRead } from "../../../tables/columns/dateColumn";
import { figureAt } from "../../../tables/columns/figures";
import type { Column } from "../../../tables/table";
import { type CellKinds, kindsFrom } from "./cellKinds";

/** By judgement: a list is brought up to date once a month; nearer to today nothing is asked of a word. */
const leeway = 31;

/** Which side of today the day of a cell lies on: 0 not to be told, 1 ahead, 2 behind; null for what is no day, or always behind. */
export function dayKinds(column: Column, rows: Int32Array, today: number): CellKinds | null {
  if (!isDayField(column.field) || pastFields.has(column.field)) return null;
  const days = datesRead(column, today);
  const kindOf = (row: number) => {
    const apart = figureAt(days, row) - today;
    if (apart > leeway) return 1;
    return apart < -leeway ? 2 : 0;
  };
  return kindsFrom(rows, { rowCount: column.cells.length, kindOf, texts: ["", "", ""] });
}
