import { isDayField } from "../../sheets/dateFields";
import type { Field } from "../../sheets/fields";
import { amountColumn } from "../../tables/columns/amountColumn";
import { dateColumn } from "../../tables/columns/dateColumn";
import { linkRows } from "../../tables/customers/linkRows";
import type { Book, Column, Table } from "../../tables/table";
import { readings } from "../../values/text/reading";
import { type CustomerRows, rowsByCustomer } from "../customers/customerRows";
import type { TableKey } from "../rule/hit";
import { tableKeys, tableOf } from "../rule/tableOf";

/** Rows that belong to customers: those of one sheet, or of all sheets that are read as one table. */
export interface Source {
  readonly key: TableKey;
  readonly table: Table;
  /** Position in the table's `sheets`; null where all of them are meant. */
  readonly sheet: number | null;
  readonly links: Int32Array;
  readonly rows: CustomerRows;
}

/** What of a customer's rows may stand on the list of customers: how many, what they sum up to, the first or last day. */
export interface Measure {
  readonly kind: "count" | "sum" | "first" | "last";
  /** Position in the table's `columns`; null where rows are counted. */
  readonly column: number | null;
}

const figureFields: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount", "number"]);

/** More sheets of one kind are months or people, which nobody sums up one by one. */
const mostSheets = 8;

/** Every sheet whose rows name customers, then all sheets of a table together. */
export function sourcesOf(book: Book): readonly Source[] {
  return tableKeys(book).flatMap((key): readonly Source[] => {
    const table = tableOf(book, key);
    if (key === "customers" || table.rowCount === 0) return [];
    const links = linkRows(table, book.customers);
    if (!links.some((customer) => customer >= 0)) return [];
    const of = (sheet: number | null, own: Int32Array): Source => ({
      key,
      table,
      sheet,
      links: own,
      rows: rowsByCustomer(own, book.customers.rowCount),
    });
    if (table.sheets.length < 2 || table.sheets.length > mostSheets) return [of(null, links)];
    const apart = table.sheets.map((_, sheet) =>
      of(
        sheet,
        links.map((customer, row) => (table.sheetOf[row] === sheet ? customer : elsewhere)),
      ),
    );
    return [...apart, of(null, links)];
  });
}

/** Of rows on other sheets; −1 is a row of nobody. */
export const elsewhere = -2;

/** What can be summed up of a table; of sums that come out alike the amount is meant. */
export function measuresOf({ columns }: Table): readonly Measure[] {
  const ofColumns = columns.flatMap(({ field }, column): readonly Measure[] => {
    if (figureFields.has(field)) return [{ kind: "sum", column }];
    if (!isDayField(field)) return [];
    return [
      { kind: "last", column },
      { kind: "first", column },
    ];
  });
  const isAmount = ({ column }: Measure) => columns[column ?? -1]?.field === "amount";
  return [
    { kind: "count", column: null },
    ...ofColumns.filter(isAmount),
    ...ofColumns.filter((measure) => !isAmount(measure)),
  ];
}

/** What each row adds: 1, its figure, or its day; NaN where it says none. */
export function valuesOf({ table }: Source, { column }: Measure, today: number): (row: number) => number {
  const own = column === null ? undefined : table.columns[column];
  if (own === undefined) return () => 1;
  const values = figuresIn(own, today);
  return (row) => values[row] ?? Number.NaN;
}

/** A column's figures or whole days. */
export function figuresIn(column: Column, today: number): Float64Array {
  return isDayField(column.field)
    ? dateColumn(column, today).values.map(Math.floor)
    : amountColumn(column).values;
}

/** Whether a row holds a figure that is not understood: what it adds to is unknown. */
export function isUnread({ table }: Source, { kind, column }: Measure): (row: number) => boolean {
  const own = column === null || kind !== "sum" ? undefined : table.columns[column];
  if (own === undefined) return () => false;
  const { values, readings: ways } = amountColumn(own);
  return (row) => Number.isNaN(values[row] ?? 0) && ways[row] !== readings.blank;
}
