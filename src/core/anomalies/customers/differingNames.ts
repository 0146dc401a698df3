import { isHanCode } from "../../reference/characters/isHanCode";
import { textColumn } from "../../tables/columns/textColumn";
import { customerIndex } from "../../tables/customers/customerIndex";
import { memoised } from "../../tables/kept/memoised";
import { type Book, type Column, columnOf, columnsOf } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import { lettersAndDigits } from "../../values/text/lettersAndDigits";
import { columnHashes } from "../cells/columnHashes";
import { isBlank } from "../cells/columnMarks";
import { rowsWhere } from "../cells/rowsWhere";
import { textAt } from "../cells/textAt";
import { customerName } from "../names/sameCompany";
import { differingPersons, personsAmongFirms } from "./differingPersons";
import { foldedByCustomer } from "./foldedByCustomer";
import { isAnotherName } from "./isAnotherName";
import { isListedElsewhere } from "./isListedElsewhere";
import { isNamedByContact } from "./isNamedByContact";
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
  const beside = columnOf(book[role], "companyName");
  const known = columnOf(book.customers, "companyName");
  const ids = columnOf(book[role], "customerId");
  if (ids === undefined) return new Map();
  if (known === undefined) return differingPersons(book, role);
  if (beside === undefined) return personsAmongFirms(book, role, known);
  return differingFirms(book, role, { beside, known, ids });
}

interface NameColumns {
  /** The names and ids of the rows. */
  readonly beside: Column;
  readonly ids: Column;
  /** The names of the customers. */
  readonly known: Column;
}

function differingFirms(
  book: Book,
  role: ChildRole,
  { beside, ids, known }: NameColumns,
): ReadonlyMap<number, number> {
  // By its short name, or by whom one deals with there: 李四 for 李四农资店 is the customer all the same.
  // What else a list says of a customer may be a name too, whatever its heading: 英文名, DBA.
  const others = [...otherNames, "text" as const].flatMap((field) => columnsOf(book.customers, field));
  const contacts = columnsOf(book.customers, "contactName");
  const shorts = columnsOf(book.customers, "shortName");
  const links = linksOf(book, role);
  const own = columnHashes(beside);
  const theirs = columnHashes(known);
  const { byId } = customerIndex(book.customers);
  const rows = rowsWhere(links.length, (row) => {
    const customer = links[row] ?? -1;
    if (customer < 0 || own.low[row] === theirs.low[customer] || isBlank(beside, row)) return false;
    const isOther = (column: Column) => !isSameText(textAt(beside, row), textAt(column, customer));
    if (!others.every(isOther)) return false;
    const sharers = [customer, ...byId.rowsOf(ids.cells[row] ?? "")];
    const written = textAt(beside, row);
    if (shorts.some((column) => saysName(written, textAt(column, customer)))) return false;
    return sharers.every((one) => {
      if (isListedElsewhere(book.customers, written, one)) return true;
      const name = customerName(book.customers, one);
      return (
        isAnotherName(written, name) &&
        !contacts.some((column) => isNamedByContact(written, name, textAt(column, one)))
      );
    });
  });
  return foldedByCustomer(rows, links, textColumn(beside).codes);
}

const otherNames = ["shortName", "contactName", "personName"] as const;

/** By judgement: Latin letters from which part of a name says whose it is; of Chinese characters two do. */
const fewestLetters = 6;

/** "Pearl Smiles – Dr Smith" and "Pearl Smiles" for the place known as "Pearl Smiles Dubbo": one holds the other. */
function saysName(written: string, called: string): boolean {
  const [short = "", long = ""] = [wordKey(written), wordKey(called)].sort((a, b) => a.length - b.length);
  return short.length >= (isHanCode(short.charCodeAt(0)) ? 2 : fewestLetters) && long.includes(short);
}

/** On lists that name their customers by another name of theirs, with other marks in it or none: 兴佳·地锅鸡. */
function isSameText(a: string, b: string): boolean {
  return a === b || lettersAndDigits(wordKey(a)) === lettersAndDigits(wordKey(b));
}
