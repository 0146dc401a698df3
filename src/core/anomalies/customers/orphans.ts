import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { customerColumn, customerIndex } from "../../tables/customers/customerIndex";
import { furtherLinks } from "../../tables/customers/linkRows";
import { type Book, columnOf } from "../../tables/table";
import { isBlank } from "../cells/columnMarks";
import { rowsWhere } from "../cells/rowsWhere";
import { textAt } from "../cells/textAt";
import { cellAt } from "../rule/cellAt";
import { explained, guess } from "../rule/explained";
import type { Hit, Hits } from "../rule/hit";
import { hitsIn } from "../rule/hits";
import type { Explanation } from "../rule/rule";
import { tableOf } from "../rule/tableOf";
import { idOfNamed } from "./idLeftOut";
import { type ChildRole, linksOf } from "./links";
import { nearestId } from "./nearestId";

/** Rows whose customer id the customer sheet does not know, even where the name beside it does. */
export function orphans(book: Book, role: ChildRole): readonly Hits[] {
  const table = book[role];
  const column = columnOf(table, "customerId");
  if (column === undefined) return [];
  const hasNames = customerColumn(table, book.customers) !== undefined;
  const links = linksOf(book, role);
  const { byId } = customerIndex(book.customers);
  const known = columnOf(book.customers, "customerId")?.cells ?? [];
  const further = furtherLinks(table, book.customers);
  const rows = rowsWhere(table.rowCount, (row) => {
    const customer = links[row] ?? -1;
    if (customer >= 0 && !further.has(row) && (!hasNames || known[customer] === column.cells[row]))
      return false;
    return !isBlank(column, row) && byId.rowOf(column.cells[row] ?? "") < 0;
  });
  return hitsIn(table, column, rows);
}

/** Names the unknown id and, where one is near, the id that was probably meant. */
export function orphanExplained(book: Book, hit: Hit, language: Language): Explanation {
  const id = cellAt(book, hit);
  const name = textAt(customerColumn(tableOf(book, hit.role), book.customers), hit.row);
  const found = nearestId(book.customers, id, name) ?? idOfNamed(book, hit);
  // 编号待定 in the place of an id is nobody's.
  const near = /\d/.test(String(id)) && !/\d/.test(String(found)) ? null : found;
  return explained(
    language,
    words(
      `客户表没有编号 ${String(id)}${near === null ? "" : `，是否 ${String(near)}`}`,
      `No customer has the ID ${String(id)}${near === null ? "" : `; perhaps ${String(near)}`}`,
    ),
    guess(near),
  );
}
