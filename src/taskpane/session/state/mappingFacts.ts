import { isOwnSheet } from "../../../core/adopt/headings/ownSheets";
import type { ColumnMapping, SheetMapping } from "../../../core/adopt/mapping/mapping";
import { type Role, roles } from "../../../core/sheets/fields";
import type { BookState } from "./session";

/** Below this the pane asks the user (the contract of ColumnMapping.confidence). */
const doubtBelow = 0.6;

/** The sheets of a workbook once they are recognised; null before. */
export function knownMappings(book: BookState): readonly SheetMapping[] | null {
  return book.phase === "recognised" || book.phase === "read" ? book.mappings : null;
}

/** Whether the workbook was read and held no record of these roles. */
export function isNothingRead(book: BookState, wanted: readonly Role[] = roles): boolean {
  return book.phase === "read" && wanted.every((role) => book.summary.rows[role] === 0);
}

/** Whether customer sheets are known, but none of them has a row. */
export function isCustomersEmpty(book: BookState): boolean {
  const sheets = (knownMappings(book) ?? []).filter(({ role }) => role === "customers");
  return sheets.length > 0 && sheets.every((mapping) => rowsOf(mapping) === 0);
}

/** Whether the workbook names customers only on its deals or follow-ups: no list of them was recognised. */
export function isWithoutCustomerList(book: BookState): boolean {
  const known = knownMappings(book) ?? [];
  return known.some(({ role }) => role !== null) && known.every(({ role }) => role !== "customers");
}

/** Rows of data a mapping covers. */
export function rowsOf({ firstDataRow, lastDataRow }: SheetMapping): number {
  return Math.max(0, lastDataRow - firstDataRow + 1);
}

/** Lists and logs of ours that hold no records, and sheets without a cell: there is nothing to map on them. */
export function isNothingToMap(mapping: SheetMapping): boolean {
  const { role, related, sheet, columns } = mapping;
  if (role !== null || related) return false;
  const isEmpty = columns.length === 0 && rowsOf(mapping) === 0;
  return (
    isEmpty ||
    isOwnSheet(
      sheet,
      columns.map(({ heading }) => heading),
    )
  );
}

/** Columns that were given a field, but not surely, and those whose days or places read two ways. */
export function doubtsOf({ columns }: SheetMapping): readonly ColumnMapping[] {
  return columns.filter(isDoubtful);
}

/** Whether the user should look at a column's meaning. */
export function isDoubtful({ field, confidence, reason, dateOrder, places }: ColumnMapping): boolean {
  if (field === null) return false;
  if (dateOrder === null || places?.some(({ code }) => code === null)) return true;
  return confidence < doubtBelow && reason.kind !== "user" && reason.kind !== "saved";
}
