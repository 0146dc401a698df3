import type { CellValue } from "../../../sheets/cell";
import { cellText } from "../texts/cellText";
import { dayOf } from "./days";
import { siteOf } from "./sites";
import type { ValueKind } from "./valueKind";

/** Man or woman by the letter or word for it in the languages of such headings, anything else unknown. */
function sexOf(cell: CellValue | undefined): CellValue {
  const word = cellText(cell).trim().toLowerCase();
  if (/^(?:男|先生|m$|male|man|masc|männlich|mr\b|homme|hombre|uomo)/.test(word)) return "m";
  return /^(?:女|小姐|f$|w$|female|woman|fem|weiblich|mrs|ms|miss|femme|mujer|donna)/.test(word) ? "f" : "";
}

/** One writing for what is written in many: days, web addresses, and who is a man or a woman. */
export function comparable(
  cells: readonly CellValue[],
  meant: ValueKind,
  kind: ValueKind,
): readonly CellValue[] {
  if (kind === "sex") return cells.map(sexOf);
  if (kind === "site") return cells.map(siteOf);
  if (kind === "register") return cells.map(numberIn);
  return meant === "birthday" ? cells.map(dayText) : cells;
}

/** The fewest figures a number that firms are registered by has: a PAN of India. "pending", "Y" and "exempt" are none. */
const fewestFigures = 4;

const numberIn = (cell: CellValue): CellValue =>
  cellText(cell).replace(/\D/g, "").length >= fewestFigures ? cell : "";

/** One writing for all days, whether typed, dotted or kept as a number; what is no day stays as it is. */
function dayText(cell: CellValue): CellValue {
  const day = dayOf(cell);
  return day === 0 ? cell : String(day);
}
