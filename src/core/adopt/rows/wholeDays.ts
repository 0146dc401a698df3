import type { CellValue } from "../../sheets/cell";
import { isDayField } from "../../sheets/dateFields";
import { dayOfParts } from "../../values/dates/dayOfParts";
import type { DayParts, SheetMapping } from "../mapping/mapping";

/** Where more cells are blank, a year or a month stands once for the rows below it; by judgement. */
const mayBeMissing = 1 / 3;

/** A column that is read as days, though each stands in several. */
export interface PartedDays {
  /** 0-based. */
  readonly column: number;
  readonly parts: DayParts;
  /** What the sheet says of the year where no column holds it. */
  readonly year?: number;
}

/** The column of a sheet whose days stand in several; null where there is none. */
export function partedDays({ columns }: SheetMapping): PartedDays | null {
  for (const { column, field, dayParts, year } of columns)
    if (dayParts !== undefined && field !== null && isDayField(field))
      return { column, parts: dayParts, ...(year !== undefined && { year }) };
  return null;
}

/** The days of records put together of the parts each keeps in these columns; `cellsAt` gives the cells of one of them. */
export function wholeDays(
  { parts: { year, month, day }, year: saidYear }: Pick<PartedDays, "parts" | "year">,
  cellsAt: (column: number) => readonly CellValue[],
): readonly CellValue[] {
  const said = (column: number | undefined) =>
    column === undefined ? undefined : saidBefore(cellsAt(column));
  const [years, months, days] = [said(year), saidBefore(cellsAt(month)), said(day)];
  return months.map((own, i) => {
    const ofDay = { month: own, ...(days && { day: days[i] ?? "" }) };
    if (years) return dayOfParts({ ...ofDay, year: years[i] ?? "" });
    const isBlank = own === "" && (days?.[i] ?? "") === "";
    return dayOfParts(saidYear === undefined || isBlank ? ofDay : { ...ofDay, year: saidYear });
  });
}

/** Where most cells of a part are blank, each that is not stands for those below it. */
function saidBefore(cells: readonly CellValue[]): readonly CellValue[] {
  if (cells.filter((cell) => cell === "").length <= cells.length * mayBeMissing) return cells;
  let last: CellValue = "";
  return cells.map((cell) => {
    if (cell !== "") last = cell;
    return last;
  });
}
