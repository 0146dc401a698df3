import { customerIndex } from "../tables/customerIndex";
import { type Book, columnOf } from "../tables/table";
import { textColumn } from "../tables/textColumn";
import { isTestName } from "../values/companyName";
import { looksLikePerson } from "../values/personName";
import { isPlaceholder } from "../values/placeholders";
import { columnHashes } from "./columnHashes";
import { isBlank, rowsWhere, textAt } from "./hits";
import { type ChildRole, linksOf } from "./links";
import { memoised } from "./memoised";
import { customerName, mayBeSameCompany } from "./sameCompany";

/**
 * Rows whose name is another company's than the one their id belongs to → how many rows this stands for: 1, or all
 * records of a customer where they are of one mind against the customer's own row.
 */
export function differingNames(book: Book, role: ChildRole): ReadonlyMap<number, number> {
  return found(book).get(role) ?? new Map();
}

const found = memoised(
  (book: Book) =>
    new Map((["followUps", "transactions"] as const).map((role) => [role, differing(book, role)])),
);

function differing(book: Book, role: ChildRole): ReadonlyMap<number, number> {
  const table = book[role];
  const beside = columnOf(table, "companyName");
  const known = columnOf(book.customers, "companyName");
  const ids = columnOf(table, "customerId");
  if (beside === undefined || known === undefined || ids === undefined) return new Map();
  const links = linksOf(book, role);
  const own = columnHashes(beside);
  const theirs = columnHashes(known);
  const { byId } = customerIndex(book.customers);
  const rows = rowsWhere(table.rowCount, (row) => {
    const customer = links[row] ?? -1;
    if (customer < 0 || own.low[row] === theirs.low[customer] || isBlank(beside, row)) return false;
    const sharers = [customer, ...byId.rowsOf(ids.cells[row] ?? "")];
    return sharers.every((one) => isAnother(textAt(beside, row), customerName(book.customers, one)));
  });
  return foldedByCustomer(rows, links, textColumn(beside).codes);
}

/** A name that says which company is meant, and another one. What is wrong with 测试 or #N/A is said of the customer. */
function isAnother(beside: string, name: string): boolean {
  if (name === "" || name.startsWith("#") || isPlaceholder(name, "companyName") || isTestName(name))
    return false;
  return !looksLikePerson(name) && !mayBeSameCompany(beside, name);
}

/** So many records of one mind are right, and the customer's own row is the odd one: it is said once. */
const common = 3;

function foldedByCustomer(
  rows: Int32Array,
  links: Int32Array,
  names: Int32Array,
): ReadonlyMap<number, number> {
  const byCustomer = new Map<number, number[]>();
  for (const row of rows) {
    const customer = links[row] ?? -1;
    const same = byCustomer.get(customer);
    if (same) same.push(row);
    else byCustomer.set(customer, [row]);
  }
  const counts = recordsOf(links, byCustomer);
  return new Map(
    [...byCustomer].flatMap(([customer, theirs]): readonly (readonly [number, number])[] => {
      const isOneMind =
        theirs.length >= common &&
        counts.get(customer) === theirs.length &&
        theirs.every((row) => names[row] === names[theirs[0] ?? -1]);
      return isOneMind ? [[theirs[0] ?? -1, theirs.length]] : theirs.map((row) => [row, 1] as const);
    }),
  );
}

function recordsOf(links: Int32Array, asked: ReadonlyMap<number, unknown>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  if (asked.size === 0) return counts;
  for (const customer of links) {
    if (customer >= 0 && asked.has(customer)) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  }
  return counts;
}
