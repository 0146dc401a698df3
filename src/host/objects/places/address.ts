import { areaAddress, columnLetters } from "../../model/address";
import type { Area } from "../../model/parts/cells";
import { isEntireColumn, isEntireRow } from "./area";

/** `A1:B2`, `A:B` or `1:3`, without the sheet. */
export function localAddress(area: Area): string {
  if (isEntireColumn(area)) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  return isEntireRow(area) ? `${area.row + 1}:${area.row + area.rows}` : areaAddress(area);
}

/** `'Sheet 1'!A1` taken apart; the sheet is null where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: address };
  const sheet = address.slice(0, mark);
  const quoted = sheet.length > 1 && sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, local: address.slice(mark + 1) };
}
