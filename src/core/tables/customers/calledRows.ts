import { isBlankCell } from "../../adopt/cells/blankCells";
import { wordKey } from "../../values/text/foldText";
import { isSpelledBy, maySpell } from "../../values/text/spelling";
import { personColumn } from "../columns/personColumn";
import { memoised } from "../kept/memoised";
import { type Column, columnOf, columnsOf, type Table } from "../table";
import { nameColumn } from "./customerIndex";
import { contactsOf } from "./linkRows";
import { addNumbers, holdsNumber, numberColumns, numbersTyped } from "./soughtNumbers";

/** What people call a customer by when they look for it. */
const soughtFields = ["customerId", "companyName", "shortName"] as const;

/** Folded texts by row; cells stand on lines of their own: no word reaches from the end of one into the next. */
interface Sought {
  readonly names: readonly string[];
  /** The people there, the customer's own and those of its lists of contacts. */
  readonly people: readonly string[];
  /** Ids, credit codes and telephones, letters and figures only. */
  readonly numbers: readonly string[];
}

/** Whom a text calls, in traditional or simplified characters, whatever the width, case and blanks. */
export interface Called {
  /** By parts of its number, name or short name, in any order. */
  readonly isNamed: (row: number) => boolean;
  /** Also by pinyin or its initials, by somebody there, by a telephone, credit code or number however it is set. */
  readonly isCalled: (row: number) => boolean;
}

const everybody: Called = { isNamed: () => true, isCalled: () => true };

/** A blank text calls everybody. */
export function callsOf(customers: Table, text = ""): Called {
  const words = text.split(/\s+/).map(wordKey).filter(Boolean);
  if (words.length === 0) return everybody;
  const { names, people, numbers } = soughtOf(customers);
  const isNamedBy = (row: number, word: string) => names[row]?.includes(word) === true;
  const further = words.map((word) => {
    const figures = numbersTyped(word);
    const letters = maySpell(word) ? word : "";
    return (row: number) =>
      people[row]?.includes(word) === true ||
      (letters !== "" &&
        (isSpelledBy(names[row] ?? "", letters) || isSpelledBy(people[row] ?? "", letters))) ||
      figures.some((number) => numbers[row]?.includes(number));
  });
  const whole = words.length > 1 ? numbersTyped(text) : [];
  return {
    isNamed: (row) => words.every((word) => isNamedBy(row, word)),
    isCalled: (row) =>
      words.every((word, at) => isNamedBy(row, word) || further[at]?.(row) === true) ||
      whole.some((number) => numbers[row]?.includes(number)),
  };
}

/** The cell a typed number was found in, as it stands there; "" where the row is called by something else. */
export function numberFound(customers: Table, row: number, text: string): string {
  for (const part of new Set([text, ...text.split(/\s+/)])) {
    const typed = numbersTyped(part);
    const cell = typed.length === 0 ? "" : holderOf(customers, row, typed);
    if (cell !== "") return cell;
  }
  return "";
}

function holderOf(customers: Table, row: number, typed: readonly string[]): string {
  for (const { table, owners } of listsOf(customers))
    for (const at of owners ? rowsOf(owners, row) : [row])
      for (const { cells, field } of numberColumns(table))
        if (holdsNumber(cells[at] ?? "", field, typed)) return String(cells[at]).trim();
  return "";
}

function rowsOf(owners: Int32Array, owner: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < owners.length; row++) if (owners[row] === owner) rows.push(row);
  return rows;
}

/** A hundred thousand rows are folded once, not with every key pressed. */
const soughtOf = memoised((customers: Table): Sought => {
  const texts = () => new Array<string>(customers.rowCount).fill("");
  const sought = { names: texts(), people: texts(), numbers: texts() };
  for (const column of namesOf(customers)) addWords(sought.names, column);
  for (const { table, owners } of listsOf(customers)) {
    for (const column of peopleOf(table)) addWords(sought.people, column, owners);
    for (const column of numberColumns(table))
      addNumbers(column, (row, line) => addLine(sought.numbers, ownerOf(row, owners), line));
  }
  return sought;
});

/** The customers themselves, then the lists of people at them, each row of which belongs to one. */
function listsOf(customers: Table): readonly { readonly table: Table; readonly owners?: Int32Array }[] {
  return [{ table: customers }, ...contactsOf(customers)];
}

const ownerOf = (row: number, owners: Int32Array | undefined): number => (owners ? (owners[row] ?? -1) : row);

function namesOf(customers: Table): ReadonlySet<Column> {
  const columns = new Set(soughtFields.flatMap((field) => columnsOf(customers, field)));
  const called = nameColumn(customers);
  if (called) columns.add(called);
  return columns;
}

function peopleOf(table: Table): readonly Column[] {
  const isNamed = columnOf(table, "companyName") !== undefined || table.contacts === true;
  const person = isNamed ? personColumn(table) : undefined;
  return [...columnsOf(table, "contactName"), ...(person ? [person] : [])];
}

function addWords(texts: string[], { cells }: Column, owners?: Int32Array): void {
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? "";
    if (!isBlankCell(cell)) addLine(texts, ownerOf(row, owners), wordKey(String(cell)));
  }
}

function addLine(texts: string[], row: number, line: string): void {
  const before = texts[row];
  if (before !== undefined) texts[row] = `${before}${line}\n`;
}
