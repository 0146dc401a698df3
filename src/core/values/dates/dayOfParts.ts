import type { CellValue } from "../../sheets/cell";
import { toSimplified } from "../text/foldText";
import { englishMonths, monthInFull } from "./englishMonths";
import { serialOf } from "./serialDay";

/** A day whose parts stand in cells of their own; no year: nobody wrote one, no day: it is known to the month. */
export interface PartsOfDay {
  readonly year?: CellValue;
  readonly month: CellValue;
  readonly day?: CellValue;
}

const yearText = /^(\d{4}|\d{2})年?度?$/;
const monthText = /^(\d{1,2})月?份?$/;
const dayText = /^(\d{1,2})[日号]?$/;
const monthWord = new RegExp(`^(${monthInFull})\\.?$`);
/** Nobody keeps deals of another one. */
const century = 2000;

/**
 * The day that parts come to, as a cell: a serial day; 2024-03 where they name no day, 3月5日 where they name no year. What
 * comes to none is left to be read as it stands, part by part; nothing at all is "".
 */
export function dayOfParts({ year, month, day }: PartsOfDay): CellValue {
  const parts = [year, month, day].filter((part) => part !== undefined).map(foldedPart);
  if (parts.every((part) => part === "")) return "";
  const asItStands = parts.join("-");
  const [years, months, days] = [
    year === undefined ? undefined : yearNamed(year),
    monthNamed(month),
    day === undefined ? undefined : numberIn(dayText, day),
  ];
  if (months === null || years === null || days === null) return asItStands;
  if (years === undefined) return days === undefined ? asItStands : `${months}月${days}日`;
  if (days === undefined) return `${years}-${String(months).padStart(2, "0")}`;
  return serialOf(years, months, days) ?? asItStands;
}

/** Whether a cell names a part of a day: 2024 or 24年, 3月 or March, 5日. */
export function namesPart(part: keyof PartsOfDay, cell: CellValue): boolean {
  if (part === "year") return isWithin(yearNamed(cell), mayBeYear);
  return part === "month"
    ? isWithin(monthNamed(cell), { least: 1, most: 12 })
    : isWithin(numberIn(dayText, cell), { least: 1, most: 31 });
}

interface Range {
  readonly least: number;
  readonly most: number;
}
/** By judgement: no book of deals is older, and none lies in another century. */
const mayBeYear: Range = { least: 1980, most: 2079 };

function isWithin(found: number | null, { least, most }: Range): boolean {
  return found !== null && found >= least && found <= most;
}

function foldedPart(cell: CellValue): string {
  return toSimplified(String(cell).normalize("NFKC").trim().toLowerCase());
}

function numberIn(pattern: RegExp, cell: CellValue): number | null {
  const found = pattern.exec(foldedPart(cell))?.[1];
  return found === undefined ? null : Number(found);
}

function yearNamed(cell: CellValue): number | null {
  const year = numberIn(yearText, cell);
  return year !== null && year < 100 ? century + year : year;
}

function monthNamed(cell: CellValue): number | null {
  const word = monthWord.exec(foldedPart(cell))?.[1];
  return word === undefined ? numberIn(monthText, cell) : englishMonths.indexOf(word.slice(0, 3)) + 1;
}
