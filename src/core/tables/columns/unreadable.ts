import type { CellValue } from "../../sheets/cell";
import { columnLetter } from "../../sheets/cell";
import { dateFields } from "../../sheets/dateFields";
import type { Dictionaries, DictionaryId } from "../../sheets/dictionaries";
import { telephoneFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { readSatisfaction } from "../../values/choices/readSatisfaction";
import { readYesNo } from "../../values/choices/readYesNo";
import { readCreditCode } from "../../values/codes/readCreditCode";
import { readEmail } from "../../values/contacts/readEmail";
import { readCompanySize } from "../../values/numbers/readCompanySize";
import { type Read, readings } from "../../values/text/reading";
import { type Column, placeOf, type Table } from "../table";
import { amountColumn } from "./amountColumn";
import { choiceColumn } from "./choiceColumn";
import { columnReadings } from "./columnReadings";
import { dateColumn } from "./dateColumn";
import { phoneColumn } from "./phoneColumn";

/** A cell that was kept as it is because it could not be read as its field, or has several meanings. */
export interface UnreadableCell {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Letter. */
  readonly column: string;
  readonly field: Field;
  readonly value: string;
}

export interface UnreadableCells {
  readonly count: number;
  /** The first `limit` of them, by table, column and row. */
  readonly cells: readonly UnreadableCell[];
}

export interface ReadingContext {
  /** Excel serial of the day that counts as today. */
  readonly today: number;
  readonly dictionaries: Dictionaries;
}

const amounts: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount", "totalAmount"]);
const phones: ReadonlySet<Field> = new Set<Field>(telephoneFields);
/** Choices that decide what a row means; a foreign word in the others is a matter of the rules. */
const choices: ReadonlyMap<Field, DictionaryId> = new Map<Field, DictionaryId>([
  ["dealType", "dealType"],
  ["orderStatus", "orderStatus"],
]);
const readers: ReadonlyMap<Field, (cell: CellValue) => Read<unknown>> = new Map<
  Field,
  (cell: CellValue) => Read<unknown>
>([
  ["email", readEmail],
  ["creditCode", readCreditCode],
  ["companySize", readCompanySize],
  ["satisfaction", readSatisfaction],
  ["isComplaint", readYesNo],
]);

/** How well every cell of a column was understood, or null where any text is as good as another. */
function readingsOf(column: Column, { today, dictionaries }: ReadingContext): Uint8Array | null {
  const { field } = column;
  if (dateFields.has(field)) return dateColumn(column, today).readings;
  if (amounts.has(field)) return amountColumn(column).readings;
  if (phones.has(field)) return phoneColumn(column).readings;
  const list = choices.get(field);
  if (list !== undefined) return choiceColumn(column, dictionaries[list]).readings;
  const read = readers.get(field);
  return read === undefined ? null : columnReadings(column, read);
}

/** Lists the cells of these tables that were not understood, in full count and up to `limit` in detail. */
export function unreadableCells(
  tables: readonly Table[],
  context: ReadingContext,
  limit: number,
): UnreadableCells {
  const cells: UnreadableCell[] = [];
  let count = 0;
  for (const table of tables) {
    for (const column of table.columns) {
      const ways = readingsOf(column, context);
      if (ways === null) continue;
      for (let row = 0; row < ways.length; row++) {
        if ((ways[row] ?? 0) < readings.ambiguous) continue;
        count++;
        if (cells.length < limit) cells.push(cellAt(table, column, row));
      }
    }
  }
  return { count, cells };
}

function cellAt(table: Table, column: Column, row: number): UnreadableCell {
  const { sheet, row: sheetRow } = placeOf(table, row);
  const position = column.columnOnSheet[table.sheetOf[row] ?? 0] ?? -1;
  return {
    sheet,
    row: sheetRow,
    column: position < 0 ? "" : columnLetter(position),
    field: column.field,
    value: String(column.cells[row] ?? ""),
  };
}
