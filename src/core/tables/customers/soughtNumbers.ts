import type { CellValue } from "../../sheets/cell";
import { telephoneFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { readPhones } from "../../values/contacts/readPhones";
import { foldText } from "../../values/text/foldText";
import { valueIn } from "../../values/text/reading";
import { phoneColumn, phoneKinds } from "../columns/phoneColumn";
import { type Column, columnsOf, type Table } from "../table";

const idFields = ["customerId", "creditCode", "identifier"] as const;

/** Fewer figures stand in almost every number; four are what people give of a telephone. */
const fewestFigures = 4;
/** As long as a cell of numbers can be; notes are longer. */
const longestNumber = 60;
const between = /[,;|/、\n\r]+/;
const asNumber = /^(?=.*\d)[\d a-z.\-()+_#*]+$/;

/** The columns of a table whose numbers a customer is looked for by. */
export function numberColumns(table: Table): readonly Column[] {
  const fields: readonly Field[] = [...idFields, ...telephoneFields];
  return fields.flatMap((field) => columnsOf(table, field));
}

/** What a typed number may stand as: its letters and figures alone, and the telephone it is; none where it is no number. */
export function numbersTyped(text: string): readonly string[] {
  const folded = foldText(text);
  if (folded.length > longestNumber || !asNumber.test(folded)) return [];
  return [...new Set([bare(folded), ...digitsIn(text)])].filter((number) => number.length >= fewestFigures);
}

/** Adds to every row's text the numbers of a column, each on a line of its own. */
export function addNumbers(column: Column, add: (row: number, line: string) => void): void {
  const { cells, field } = column;
  for (let row = 0; row < cells.length; row++)
    for (const number of barePartsOf(cells[row] ?? "")) add(row, number);
  if (isPhoneField(field)) addDialled(column, add);
}

/** Whether a cell holds one of the numbers typed. */
export function holdsNumber(cell: CellValue, field: Field, typed: readonly string[]): boolean {
  const phones = isPhoneField(field) ? digitsIn(cell) : [];
  return [...barePartsOf(cell), ...phones].some((held) => typed.some((number) => held.includes(number)));
}

const digitsIn = (cell: CellValue): readonly string[] =>
  (valueIn(readPhones(cell)) ?? []).map(({ digits }) => digits);

const isPhoneField = (field: Field): boolean => telephoneFields.some((known) => known === field);

/** +86 and 0086 before a number are not dialled from within. */
function addDialled(column: Column, add: (row: number, line: string) => void): void {
  const { offsets, numbers, kinds } = phoneColumn(column);
  for (let row = 0; row < column.cells.length; row++)
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const isLandline = phoneKinds[kinds[at] ?? 0] === "landline";
      add(row, `${isLandline ? "0" : ""}${numbers[at]}`);
    }
}

function barePartsOf(cell: CellValue): readonly string[] {
  const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell : "";
  if (text === "" || text.length > longestNumber) return [];
  return foldText(text).split(between).map(bare).filter(Boolean);
}

const bare = (folded: string): string => folded.replace(/[^0-9a-z]+/g, "");
