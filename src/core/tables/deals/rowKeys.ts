import type { Field } from "../../sheets/fields";
import { amountColumn } from "../columns/amountColumn";
import { dateColumn } from "../columns/dateColumn";
import { linkRows } from "../customers/linkRows";
import { foldedHash, keyText } from "../keys/foldedKeys";
import { type Column, columnOf, type Table } from "../table";

/** One thing two rows must agree in to be the same deal. */
export interface KeyPart {
  readonly name: "customer" | "day" | "amount" | "order" | "product" | "detail";
  /** Whether a sheet of the table says it. */
  readonly on: (sheet: number) => boolean;
  /** As a number; NaN where the row does not say it. */
  readonly at: (row: number) => number;
}

/** Whom, when, how much, under which number, and what for. */
export function keyParts(deals: Table, customers: Table, today: number): readonly KeyPart[] {
  const links = linkRows(deals, customers);
  const named = (["customerId", "companyName", "personName", "lastName"] as const).flatMap(
    (field) => columnOf(deals, field) ?? [],
  );
  const whom: KeyPart = {
    name: "customer",
    on: (sheet) => named.some((column) => isOn(column, sheet)),
    at: (row) => {
      const link = links[row] ?? -1;
      return link >= 0 ? link : -textsAt(named, row);
    },
  };
  const numbers = (name: "day" | "amount", field: Field, read: (column: Column) => Float64Array) =>
    partOf(deals, name, field, (column) => {
      const values = read(column);
      return (row) => values[row] ?? Number.NaN;
    });
  const text = (name: "order" | "product" | "detail", field: Field) =>
    partOf(
      deals,
      name,
      field,
      ({ cells }) =>
        (row) =>
          foldedHash(keyText(cells[row] ?? "")) || Number.NaN,
    );
  return [
    whom,
    ...numbers("day", "dealtOn", (column) => dateColumn(column, today).values),
    ...numbers("amount", "amount", (column) => amountColumn(column).values),
    ...text("order", "orderId"),
    ...text("product", "product"),
    ...text("detail", "detail"),
  ];
}

/** What a row is called, the same for rows that agree in all parts; null where it says too little. */
export type RowKey = (row: number) => string | null;

/** Rows by these parts; null where the parts themselves are too few. */
export function rowKeyOf(parts: readonly KeyPart[]): RowKey | null {
  if (!areTelling(parts)) return null;
  return (row) => {
    const values = parts.map(({ at }) => at(row));
    const said = parts.filter((_, i) => !Number.isNaN(values[i]));
    return areTelling(said) ? values.join("|") : null;
  };
}

/** Without an amount, and a number or a customer with a day, two rows are the same by chance. */
function areTelling(parts: readonly KeyPart[]): boolean {
  const has = (name: KeyPart["name"]) => parts.some((part) => part.name === name);
  return has("amount") && (has("order") || (has("customer") && has("day")));
}

function partOf(
  table: Table,
  name: KeyPart["name"],
  field: Field,
  reader: (column: Column) => (row: number) => number,
): readonly KeyPart[] {
  const column = columnOf(table, field);
  if (column === undefined) return [];
  let at: ((row: number) => number) | undefined;
  return [
    {
      name,
      on: (sheet) => isOn(column, sheet),
      at(row) {
        at ??= reader(column);
        return at(row);
      },
    },
  ];
}

function isOn({ columnOnSheet }: Column, sheet: number): boolean {
  return (columnOnSheet[sheet] ?? -1) >= 0;
}

/** Of a customer nobody knows what the row calls it; never 0, which is the first customer. */
function textsAt(columns: readonly Column[], row: number): number {
  const text = columns.map(({ cells }) => keyText(cells[row] ?? "")).join("");
  return Math.abs(foldedHash(text)) || Number.NaN;
}
