import { isHanCode } from "../../reference/characters/isHanCode";
import { personColumn } from "../../tables/columns/personColumn";
import { textColumn } from "../../tables/columns/textColumn";
import { customerColumn, customerIndex } from "../../tables/customers/customerIndex";
import { type Book, type Column, columnOf } from "../../tables/table";
import { isTestName } from "../../values/names/companyName";
import { looksLikePerson, personNameOf } from "../../values/names/personName";
import { wordKey } from "../../values/text/foldText";
import { rowsWhere } from "../cells/rowsWhere";
import { textAt } from "../cells/textAt";
import { foldedByCustomer } from "./foldedByCustomer";
import { type ChildRole, linksOf } from "./links";

/** Where customers are persons: another name altogether beside the id. Names that often differ are written as one likes. */
export function differingPersons(book: Book, role: ChildRole): ReadonlyMap<number, number> {
  const table = book[role];
  const [beside, known] = [customerColumn(table, book.customers), personColumn(book.customers)];
  if (beside === undefined || known === undefined) return new Map();
  const links = linksOf(book, role);
  const ids = columnOf(table, "customerId");
  const { byId } = customerIndex(book.customers);
  const rows = rowsWhere(table.rowCount, (row) => {
    const customer = links[row] ?? -1;
    if (customer < 0) return false;
    const written = textAt(beside, row);
    if (!isOtherPerson(written, textAt(known, customer))) return false;
    // Two customers may bear one id, which is the customer list's mistake: the row names one of them.
    return byId.rowsOf(ids?.cells[row] ?? "").every((one) => isOtherPerson(written, textAt(known, one)));
  });
  if (rows.length > table.rowCount * mostDiffering) return new Map();
  return new Map(Array.from(rows, (row) => [row, 1] as const));
}

function isOtherPerson(written: string, name: string): boolean {
  const [own, theirs] = [wordKey(written), wordKey(name)];
  if (own === "" || isTestName(name)) return false;
  if (!looksLikePerson(name)) return areStrangers(written, name);
  return !own.includes(theirs) && !theirs.includes(own) && own.charAt(0) !== theirs.charAt(0);
}

const mostDiffering = 0.05;

/**
 * Where most customers of a list of firms are persons, and events name persons: these are the customers, as far as they
 * agree with the list. Surnames alone are compared, for 廖姐 is 廖浩娜 (see differingPersons).
 */
export function personsAmongFirms(book: Book, role: ChildRole, known: Column): ReadonlyMap<number, number> {
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
