import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { type Book, columnOf } from "../../tables/table";
import { isBlank } from "../cells/columnMarks";
import { rowsWhere } from "../cells/rowsWhere";
import { cellAt } from "../rule/cellAt";
import { explained } from "../rule/explained";
import type { Hit, Hits } from "../rule/hit";
import { hitsIn } from "../rule/hits";
import type { Explanation } from "../rule/rule";
import { linksOf } from "./links";

/** Contacts who are told by the name of their firm alone, in their row, and whose firm the customer list does not have. */
export function unknownFirms(book: Book): readonly Hits[] {
  const { transactions: contacts } = book;
  const names = columnOf(contacts, "companyName");
  if (!contacts.contacts || names === undefined) return [];
  // A number that leads nowhere is accused itself (see orphans), where customers have any.
  const ids = columnOf(book.customers, "customerId") && columnOf(contacts, "customerId");
  const links = linksOf(book, "transactions");
  const rows = rowsWhere(
    contacts.rowCount,
    (row) => (links[row] ?? -1) < 0 && !isBlank(names, row) && (ids === undefined || isBlank(ids, row)),
  );
  return hitsIn(contacts, names, rows);
}

export function unknownFirmExplained(book: Book, hit: Hit, language: Language): Explanation {
  const name = String(cellAt(book, hit)).trim();
  return explained(language, words(`客户表没有「${name}」`, `No customer is called ${name}`));
}
