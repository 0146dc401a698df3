import { customerColumn, customerIndex } from "../../tables/customerIndex";
import { memoised } from "../../tables/memoised";
import { personColumn } from "../../tables/personColumn";
import { type Book, type Column, columnOf, columnsOf } from "../../tables/table";
import { textColumn } from "../../tables/textColumn";
import { groupedBy } from "../../values/groups/groupedBy";
import { isTestName } from "../../values/names/companyName";
import { looksLikePerson, personNameOf } from "../../values/names/personName";
import { wordKey } from "../../values/text/foldText";
import { isHanCode } from "../../values/text/isHanCode";
import { isPlaceholder } from "../../values/text/placeholders";
import { cellMarks, marks } from "../cells/cellMarks";
import { columnHashes } from "../cells/columnHashes";
import { customerName, mayBeSameCompany } from "../names/sameCompany";
import { isBlank, rowsWhere, textAt } from "../rule/hits";
import { type ChildRole, linksOf } from "./links";

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
  if (ids === undefined) return new Map();
  if (beside === undefined || known === undefined)
    return known === undefined ? differingPersons(book, role) : personsAmongFirms(book, role, known);
  // By its short name, or by whom one deals with there: 李四 for 李四农资店 is the customer all the same.
  const others = otherNames.flatMap((field) => columnsOf(book.customers, field));
  const links = linksOf(book, role);
  const own = columnHashes(beside);
  const theirs = columnHashes(known);
  const { byId } = customerIndex(book.customers);
  const rows = rowsWhere(table.rowCount, (row) => {
    const customer = links[row] ?? -1;
    if (customer < 0 || own.low[row] === theirs.low[customer] || isBlank(beside, row)) return false;
    const isOther = (column: Column) => !isSameText(textAt(beside, row), textAt(column, customer));
    if (!others.every(isOther)) return false;
    const sharers = [customer, ...byId.rowsOf(ids.cells[row] ?? "")];
    return sharers.every((one) => isAnother(textAt(beside, row), customerName(book.customers, one)));
  });
  return foldedByCustomer(rows, links, textColumn(beside).codes);
}

const otherNames = ["shortName", "contactName", "personName"] as const;

/** On lists that name their customers by another name of theirs. */
function isSameText(a: string, b: string): boolean {
  return a === b || wordKey(a) === wordKey(b);
}

/** Where customers are persons: another name altogether beside the id. Names that often differ are written as one likes. */
function differingPersons(book: Book, role: ChildRole): ReadonlyMap<number, number> {
  const table = book[role];
  const [beside, known] = [customerColumn(table, book.customers), personColumn(book.customers)];
  if (beside === undefined || known === undefined) return new Map();
  const links = linksOf(book, role);
  const rows = rowsWhere(table.rowCount, (row) => {
    const customer = links[row] ?? -1;
    if (customer < 0) return false;
    const name = textAt(known, customer);
    const [own, theirs] = [wordKey(textAt(beside, row)), wordKey(name)];
    if (own === "" || isTestName(name)) return false;
    if (!looksLikePerson(name)) return areStrangers(textAt(beside, row), name);
    return !own.includes(theirs) && !theirs.includes(own) && own.charAt(0) !== theirs.charAt(0);
  });
  if (rows.length > table.rowCount * mostDiffering) return new Map();
  return new Map(Array.from(rows, (row) => [row, 1] as const));
}

const mostDiffering = 0.05;

/**
 * Where most customers of a list of firms are persons, and events name persons: these are the customers, as far as they
 * agree with the list. Surnames alone are compared, for 廖姐 is 廖浩娜 (see differingPersons).
 */
function personsAmongFirms(book: Book, role: ChildRole, known: Column): ReadonlyMap<number, number> {
  const beside = customerColumn(book[role], book.customers);
  if (beside === undefined) return new Map();
  const links = linksOf(book, role);
  let told = 0;
  const rows = rowsWhere(book[role].rowCount, (row) => {
    const customer = links[row] ?? -1;
    if (customer < 0) return false;
    const [own, theirs] = [textAt(beside, row), textAt(known, customer)];
    if (!isHanPerson(theirs) || !isHanPerson(own)) return false;
    told++;
    return own.charAt(0) !== theirs.charAt(0);
  });
  const isOfCustomers = told >= book[role].rowCount * mostlyPersons && rows.length <= told * mostDiffering;
  return isOfCustomers ? foldedByCustomer(rows, links, textColumn(beside).codes) : new Map();
}

/** A longer text is no person's name with a title; and it need not be read. */
const longestPerson = 8;

function isHanPerson(name: string): boolean {
  return name.length <= longestPerson && isHanCode(name.charCodeAt(0)) && looksLikePerson(name);
}

/** By judgement: more than half of the rows name persons on both sides. */
const mostlyPersons = 0.5;

/** Two whole names in Latin letters without a word in common; Bob is nobody else than Robert Smith. */
function areStrangers(a: string, b: string): boolean {
  const [left, right] = [a, b].map(latinWords);
  if (left === undefined || right === undefined || left.length < 2 || right.length < 2) return false;
  return !left.some((word) => right.includes(word));
}

function latinWords(name: string): readonly string[] {
  return (
    personNameOf(name)
      ?.name.toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  );
}

/** A name that says which company is meant, and another one. What is wrong with 测试 or #N/A is said of the customer. */
function isAnother(beside: string, name: string): boolean {
  if (name === "" || name.startsWith("#") || isPlaceholder(name, "companyName") || isTestName(name))
    return false;
  if (looksLikePerson(name) || isGarbledText(name) || mayBeSameCompany(beside, name)) return false;
  return !isOfFamily(beside, name);
}

const title = "(?:mr|mrs|ms|miss|dr|prof|herr|frau|sr|sra)\\.?";
const familyName = new RegExp(
  `^(?:${title}\\s*(?:&|and|und|y|\\+)?\\s*)+(?:\\p{L}+\\.?\\s+)?([\\p{L}'’-]+)$|^(?:the\\s+)?([\\p{L}'’-]+)\\s+(?:family|household)$`,
  "iu",
);

/** Mr. & Mrs. Novak pay for Sofia Novak & Jennifer Moore. */
function isOfFamily(beside: string, name: string): boolean {
  const found = familyName.exec(beside.trim());
  const family = (found?.[1] ?? found?.[2] ?? "").toLowerCase();
  return (
    family !== "" &&
    name
      .toLowerCase()
      .split(/[^\p{L}'’-]+/u)
      .includes(family)
  );
}

/** What a broken encoding left of a name is no other name. */
function isGarbledText(name: string): boolean {
  return (cellMarks(name) & marks.garbled) !== 0;
}

/** So many records of one mind are right, and the customer's own row is the odd one: it is said once. */
const common = 3;

function foldedByCustomer(
  rows: Int32Array,
  links: Int32Array,
  names: Int32Array,
): ReadonlyMap<number, number> {
  const byCustomer = groupedBy(rows, (row) => links[row] ?? -1);
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
