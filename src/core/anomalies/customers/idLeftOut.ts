import type { CellValue } from "../../sheets/cell";
import { customerColumn } from "../../tables/customers/customerIndex";
import { type Book, type Column, columnOf } from "../../tables/table";
import { isBlank } from "../cells/columnMarks";
import { rowsWhere } from "../cells/rowsWhere";
import { hasBlanks } from "../rule/blanks";
import { hintsIfUsual } from "../rule/hintsIfUsual";
import type { Hit, Hits } from "../rule/hit";
import { hitsIn } from "../rule/hits";
import { type ChildRole, linksOf } from "./links";

/** Where nine rows in ten bear an id, a row without one was forgotten; elsewhere the name is how the sheet does it. */
const idShare = 0.9;

/**
 * Rows that name their customer but lack the id the other rows bear. A warning: the name still leads to the customer,
 * unless two bear it.
 */
export function idLeftOut(book: Book, role: ChildRole): readonly Hits[] {
  const table = book[role];
  const ids = columnOf(table, "customerId");
  const names = customerColumn(table, book.customers);
  if (ids === undefined || names === undefined || !hasBlanks(ids)) return [];
  const blank = rowsWhere(table.rowCount, (row) => isBlank(ids, row));
  if (blank.length === 0 || blank.length > table.rowCount * (1 - idShare)) return [];
  return hintsIfUsual(table, hitsIn(table, ids, onlyNamed(blank, names), "warning"));
}

function onlyNamed(rows: Int32Array, names: Column): Int32Array {
  return rows.filter((row) => !isBlank(names, row));
}

/** The id of the customer a row leads to by its name, or whatever else ties it to one; null where nothing does. */
export function idOfNamed(book: Book, { role, row }: Hit): CellValue | null {
  const customer = linksOf(book, role === "followUps" ? "followUps" : "transactions")[row] ?? -1;
  const id = columnOf(book.customers, "customerId")?.cells[customer] ?? "";
  return id === "" ? null : id;
}
