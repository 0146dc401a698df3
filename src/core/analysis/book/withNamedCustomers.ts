import { isCollectiveName } from "../../imports/customers/collectiveName";
import type { Field } from "../../sheets/fields";
import { customerIndex, nameColumn } from "../../tables/customers/customerIndex";
import { createKeyIndex } from "../../tables/keys/keyIndex";
import { type Column, columnOf, type Table } from "../../tables/table";
import { isPlaceholder } from "../../values/text/placeholders";
import type { BookContext } from "../context/bookContext";

/** What of a deal says who bought. */
const identity: ReadonlySet<Field> = new Set([
  "customerId",
  "companyName",
  "shortName",
  "personName",
  "firstName",
  "lastName",
]);

/**
 * The context with a customer for everybody its deals name, where the workbook holds deals and no customer at all: tiers,
 * contacts and pages of customers then work as they do with a list. What is wrong in a customer list, and who stands in it
 * twice, is still asked of the list itself.
 */
export function withNamedCustomers(context: BookContext): BookContext {
  const { customers, transactions } = context.book;
  if (customers.rowCount > 0 || transactions.rowCount === 0) return context;
  return { ...context, book: { ...context.book, customers: customersNamedIn(transactions) }, unlisted: true };
}

/** One row a customer, where its first deal stands: by its id, and by name where a deal has no id. */
function customersNamedIn(deals: Table): Table {
  const idColumn = columnOf(deals, "customerId");
  const ids = firstsOf(idColumn, isId);
  const withId = tableOf(deals, ids);
  const named = nameColumn(deals);
  const known = customerIndex(withId).byName;
  const rest = firstsOf(named, (name) => !isCollectiveName(name, named?.field)).filter(
    (row) => !isId(String(idColumn?.cells[row] ?? "")) && known.rowOf(named?.cells[row] ?? "") < 0,
  );
  return rest.length === 0
    ? withId
    : tableOf(
        deals,
        [...ids, ...rest].sort((a, b) => a - b),
      );
}

function isId(text: string): boolean {
  return text.trim() !== "" && !isPlaceholder(text, "customerId");
}

/** The first row of every different value that means somebody. */
function firstsOf(column: Column | undefined, means: (text: string) => boolean): readonly number[] {
  if (column === undefined) return [];
  const index = createKeyIndex(column.cells);
  const firsts = new Int32Array(column.cells.length);
  index.rowsInto(column.cells, firsts);
  const rows: number[] = [];
  firsts.forEach((first, row) => {
    if (first === row && means(String(column.cells[row] ?? ""))) rows.push(row);
  });
  return rows;
}

function tableOf(deals: Table, rows: readonly number[]): Table {
  const columns = deals.columns
    .filter(({ field }) => identity.has(field))
    .map(({ borrowed: _borrowed, own: _own, ...column }) => ({
      ...column,
      cells: rows.map((row) => column.cells[row] ?? ""),
    }));
  return {
    role: "customers",
    sheets: deals.sheets,
    rowCount: rows.length,
    sheetOf: Uint16Array.from(rows, (row) => deals.sheetOf[row] ?? 0),
    sheetRow: Int32Array.from(rows, (row) => deals.sheetRow[row] ?? 0),
    columns,
  };
}
