import type { CellValue } from "../../sheets/cell";
import type { DateOrder } from "../../values/dates/dateOptions";
import { dateOrderOf } from "../../values/dates/dateOrderOf";
import { fullYear } from "../../values/dates/fullYear";
import { isoDay } from "../../values/dates/readDate";
import { fiveDigitSerials, serialOf } from "../../values/dates/serialDay";
import { distinctCells } from "../cells/distinctCells";
import { remember } from "../kept/remember";
import type { Column } from "../table";
import { fewestSure, hasDaysAround } from "./yearsMeant";

/** The order of "2/3/2024" in a column: what its cells prove, else what the user said. */
export const dayOrderOf: (column: Column, today: number) => DateOrder | null = remember(
  (column, today) =>
    dayOrderIn(distinctCells(column)?.values ?? column.cells, today) ?? column.dateOrder ?? null,
);

/** As `dayOrderOf`, of cells alone. */
export const dayOrderIn = (cells: readonly CellValue[], today: number): DateOrder | null =>
  dateOrderOf(cells) ?? shortOrderOf(cells, today);

/** 26.3.25 is in 2025 by the German way and in 2026 by the Chinese. */
const short = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})\s*$/;
/** By judgement: so many cells must say one order, and of eleven at most one another. */
const fewestTelling = 3;
const majority = 10;

/** The one order in which days of short years lie where the days written in full do; null where nothing tells. */
function shortOrderOf(cells: readonly CellValue[], today: number): DateOrder | null {
  const shorts = cells.flatMap((cell) => partsOf(cell) ?? []);
  if (shorts.length < fewestTelling) return null;
  const sure = daysInFull(cells);
  if (sure.length < fewestSure) return null;
  const told = { ymd: 0, dmy: 0, mdy: 0 };
  for (const [one, two, three] of shorts) {
    const fits = (year: number, month: number, day: number): boolean => {
      const serial = serialOf(fullYear(year, { today }), month, day);
      return serial !== undefined && hasDaysAround(sure, serial);
    };
    const fitting = { ymd: fits(one, two, three), dmy: fits(three, two, one), mdy: fits(three, one, two) };
    const orders = (["ymd", "dmy", "mdy"] as const).filter((order) => fitting[order]);
    if (orders.length === 1 && orders[0] !== undefined) told[orders[0]]++;
  }
  const isTold = (order: "dmy" | "mdy"): boolean =>
    told[order] >= fewestTelling && told[order] >= (told.ymd + told.dmy + told.mdy - told[order]) * majority;
  return isTold("dmy") ? "dmy" : isTold("mdy") ? "mdy" : null;
}

function partsOf(cell: CellValue): readonly [readonly [number, number, number]] | null {
  const found = typeof cell === "string" && cell.length <= longest ? short.exec(cell) : null;
  return found === null ? null : [[Number(found[1]), Number(found[2]), Number(found[3])]];
}

/** 26.03.25 and a blank on either side. */
const longest = 10;

function daysInFull(cells: readonly CellValue[]): Float64Array {
  const days: number[] = [];
  for (const cell of cells) {
    const day = typeof cell === "string" ? isoDay(cell) : cell;
    if (typeof day === "number" && day >= fiveDigitSerials.first && day <= fiveDigitSerials.last)
      days.push(day);
  }
  return Float64Array.from(days).sort();
}
