import { invalidArgument } from "../../engine/types/hostError";
import { isMissing } from "../../engine/types/unknownValues";
import { parseAddress, quotedSheetName } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { findSheet } from "../book/findSheet";
import { localAddress, splitAddress } from "./address";
import { tableReference } from "./tableReference";

/** The whole sheet. */
export function wholeSheet(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
}

/** `Sheet1!A1:B2` as Range.address answers it. */
export function addressOf(book: Book, area: Area): string {
  const sheet = book.model.sheets().find((one) => one.id === area.sheetId);
  return `${quotedSheetName(sheet?.name ?? "#REF")}!${localAddress(area)}`;
}

/** What an address, name or table reference means on a sheet; null where it means nothing. */
export function findAddress(book: Book, text: string, sheetId: string): Area | null {
  const { sheet, local } = splitAddress(text.startsWith("=") ? text.slice(1) : text);
  const home = sheet === null ? sheetId : findSheet(book, sheet)?.id;
  if (home === undefined) return null;
  return parseAddress(local, home) ?? namedArea(book, local, home) ?? tableReference(book, local);
}

/** The place a defined name stands for; null for constants and unknown names. A sheet's own name goes first. */
export function namedArea(book: Book, name: string, sheetId: string): Area | null {
  const lower = name.toLowerCase();
  const candidates = book.model.names().filter((one) => one.name.toLowerCase() === lower);
  const found =
    candidates.find((one) => one.sheetId === sheetId) ?? candidates.find((one) => one.sheetId === null);
  if (found === undefined || found.name === found.formula.replace(/^=/, "")) return null;
  return findAddress(book, found.formula, found.sheetId ?? sheetId);
}

/** The place of an argument that is an address on this sheet; the whole sheet where it is left out. */
export function areaOnSheet(book: Book, address: unknown, sheetId: string): Area {
  if (isMissing(address) || address === "") return wholeSheet(sheetId);
  if (typeof address !== "string") throw invalidArgument("address expected");
  const found = findAddress(book, address, sheetId);
  if (found === null || found.sheetId !== sheetId) throw invalidArgument(`address ${address}`);
  return found;
}

/** The place of an argument that is a Range proxy or an address, read on `sheetId` where it names no sheet. */
export function areaOfArgument(book: Book, value: unknown, sheetId: string): Area {
  const [area] = book.objects.areasOf(value) ?? [];
  if (area !== undefined) return area;
  const found = typeof value === "string" ? findAddress(book, value, sheetId) : null;
  if (found === null) throw invalidArgument("range or address expected");
  return found;
}
