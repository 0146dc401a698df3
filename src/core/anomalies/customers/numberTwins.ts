import type { Field } from "../../sheets/fields";
import { remember } from "../../tables/kept/remember";
import { type Column, columnOf, countFilled, type Table } from "../../tables/table";
import { repeatedTexts } from "../cells/sameRows";
import { textAt } from "../cells/textAt";
import { phoneFields } from "../contacts/contactFault";
import { customerName, mayBeSameCustomer } from "../names/sameCompany";
import { codeColumn } from "../numbers/codes/codeColumn";
import { digitsIn } from "../numbers/codes/codeForm";
import { meetByChance } from "../numbers/meetByChance";

/** Who is entered twice is told elsewhere, and has each number twice. */
function areSameCustomer(table: Table, [first = 0, ...others]: readonly number[]): boolean {
  if (table.role !== "customers") return false;
  const name = customerName(table, first);
  return others.every((row) => mayBeSameCustomer(table, name, customerName(table, row)));
}

/** Credit codes and telephones have rules of their own: one that two share tells them first. */
const toldBySharing: readonly Field[] = ["creditCode", ...phoneFields];

function shareOther(table: Table, row: number, other: number): boolean {
  if (table.role !== "customers") return false;
  return toldBySharing.some((field) => {
    const value = textAt(columnOf(table, field), row);
    return value !== "" && value === textAt(columnOf(table, field), other);
  });
}

const fields: ReadonlySet<Field> = new Set<Field>([
  "text",
  "identifier",
  "orderId",
  "invoiceNo",
  "contractNo",
]);

/** Fewer numbers show no habit. */
const fewestNumbers = 60;

/** By judgement: one number in two hundred at most is given twice, and none oftener. */
const mostRepeated = 0.005;

/** Of number plates with four figures two are the same by chance. */
const fewestDigits = 5;

/** Rows whose number stands elsewhere as well, with the other row. */
export const numberTwins = remember((table: Table, column: Column): ReadonlyMap<number, number> => {
  const none = new Map<number, number>();
  if (!fields.has(column.field) || codeColumn(column) === null || !isVaried(column)) return none;
  const filled = countFilled(column);
  const groups = repeatedTexts(column.cells).filter(
    (rows) => digitsIn(textAt(column, rows[0] ?? 0)) >= fewestDigits && !areSameCustomer(table, rows),
  );
  const pairs = groups.filter((rows) => rows.length === 2);
  if (filled < fewestNumbers || pairs.length < groups.length) return none;
  if (pairs.length > Math.max(3, filled * mostRepeated) || meetByChance(column)) return none;
  const untold = pairs.filter(([first = 0, second = 0]) => !shareOther(table, first, second));
  return new Map(
    untold.flatMap(([first = 0, second = 0]) => [[first, second] as const, [second, first] as const]),
  );
});

/** Of the first numbers few come twice, no more than customers are entered twice. */
function isVaried({ cells }: Column): boolean {
  const first = cells.slice(0, rowsAsked).filter((cell) => cell !== "");
  return new Set(first).size >= first.length * variedShare;
}

const rowsAsked = 2048;

const variedShare = 0.9;
