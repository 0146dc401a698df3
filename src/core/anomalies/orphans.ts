import { words } from "../sheets/column";
import type { Language } from "../sheets/words";
import { type Book, columnOf } from "../tables/table";
import { cellAt, explained, guess, hitsIn, isBlank, rowsWhere, tableOf, textAt } from "./hits";
import { linksOf } from "./links";
import { nearestId } from "./nearestId";
import type { Explanation, Hit, Hits } from "./rule";

/** Rows whose customer id the customer sheet does not know. */
export function orphans(book: Book, role: "followUps" | "transactions"): readonly Hits[] {
  const table = book[role];
  const column = columnOf(table, "customerId");
  if (column === undefined) return [];
  const links = linksOf(book, role);
  return hitsIn(
    table,
    column,
    rowsWhere(table.rowCount, (row) => links[row] === -1 && !isBlank(column, row)),
  );
}

/** Names the unknown id and, where one is near, the id that was probably meant. */
export function orphanExplained(book: Book, hit: Hit, language: Language): Explanation {
  const id = cellAt(book, hit);
  const name = textAt(columnOf(tableOf(book, hit.role), "companyName"), hit.row);
  const near = nearestId(book.customers, id, name);
  return explained(
    language,
    words(
      `客户表没有编号 ${String(id)}${near === null ? "" : `，是否 ${String(near)}`}`,
      `No customer has the ID ${String(id)}${near === null ? "" : `; perhaps ${String(near)}`}`,
    ),
    guess(near),
  );
}
