import { isBlankCell } from "../../adopt/cells/blankCells";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { contacts } from "../../sheets/standard/contacts";
import type { SourceColumn } from "../source/sourceColumn";
import { writable } from "./rowDraft";
import { readingOrder } from "./rowReading";

/** A second or third person in the rows of a list of customers: the column of the name, and all that speak of it. */
export interface FurtherPerson {
  /** The name of the customer's first person. */
  readonly first: SourceColumn;
  readonly name: SourceColumn;
  /** In the order in which they are read, as columns of 联系人. */
  readonly columns: readonly SourceColumn[];
}

/** What is said of a person; fields of one family tell the same (电话 and 手机 are ways to call). */
const families: ReadonlyMap<Field | null, string> = new Map<Field | null, string>([
  ["jobTitle", "title"],
  ["mobile", "call"],
  ["phone", "call"],
  ["landline", "call"],
  ["contactMethod", "call"],
  ["email", "mail"],
  ["wechat", "chat"],
]);

/**
 * 联系人 · 电话 · 联系人2 · 电话2: columns behind a further name are that person's, if the first person has such a
 * column as well (an e-mail address at the end of the list is the company's). Where the names stand side by side, the
 * second column of a kind is the second person's.
 */
export function furtherPeople(columns: readonly SourceColumn[]): readonly FurtherPerson[] {
  const ordered = [...columns].sort((a, b) => a.column - b.column);
  const [first, ...names] = ordered.filter(
    ({ field, namePart }) => field === "contactName" && namePart === null,
  );
  const [second] = names;
  if (!first || !second) return [];
  const told = ordered.filter(({ field }) => families.has(field));
  const between = ({ column }: SourceColumn) => column > first.column && column < second.column;
  const apart = told.some(between);
  const own = new Set(told.filter((column) => column.column < second.column).map(familyOf));
  const ownerOf = (column: SourceColumn) =>
    apart ? behind(column, names, own) : names[told.filter((each) => isEarlier(each, column)).length - 1];
  return names.map((name) => ({
    first,
    name,
    columns: readingOrder([name, ...told.filter((column) => ownerOf(column) === name)].map(asContact)),
  }));
}

function familyOf({ field }: SourceColumn): string {
  return families.get(field) ?? "";
}

/** The last name before the column, where the first person has a column of its family. */
function behind(
  column: SourceColumn,
  names: readonly SourceColumn[],
  own: ReadonlySet<string>,
): SourceColumn | undefined {
  return own.has(familyOf(column)) ? names.findLast((name) => name.column < column.column) : undefined;
}

function isEarlier(other: SourceColumn, column: SourceColumn): boolean {
  return other.field === column.field && other.column < column.column;
}

function asContact(column: SourceColumn): SourceColumn {
  return { ...column, target: column.field === null ? null : writable(contacts, column.field) };
}

/**
 * The further people one row names: a telephone without a name beside it stays with the customer, and so does the one
 * person of a row that leaves the first place blank.
 */
export function peopleIn(
  cells: readonly CellValue[],
  people: readonly FurtherPerson[],
): readonly FurtherPerson[] {
  const isNamed = ({ column }: SourceColumn) => !isBlankCell(cells[column] ?? "");
  const named = people.filter(({ name }) => isNamed(name));
  return people.some(({ first }) => isNamed(first)) ? named : named.slice(1);
}
