import { type Role, roles } from "../../sheets/fields";
import { emptyTable } from "../../tables/building/buildTable";
import type { Book, Table } from "../../tables/table";
import type { TableKey } from "./hit";

/** The table of a role, or a sheet that is only inspected. */
export function tableOf(book: Book, key: TableKey): Table {
  if (isRole(key)) return book[key];
  return book.related?.[Number(key.slice(relatedPrefix.length))] ?? emptyTable("transactions");
}

/** Every table of a book. */
export function tableKeys({ related = [] }: Book): readonly TableKey[] {
  return [...roles, ...related.map((_, i): TableKey => `related:${i}`)];
}

const relatedPrefix = "related:";

function isRole(key: TableKey): key is Role {
  return !key.startsWith(relatedPrefix);
}
