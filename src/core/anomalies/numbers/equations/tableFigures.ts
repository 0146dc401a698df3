import type { Field } from "../../../sheets/fields";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { remember } from "../../../tables/kept/remember";
import type { Column, Table } from "../../../tables/table";
import type { Figures } from "./multiples";

const figureFields: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount", "number", "totalAmount"]);

/** More columns of figures make more combinations than books have reasons for. */
export const mostColumns = 10;

/** Five years by the month. */
export const mostMonths = 64;

export const leftmost = remember((table: Table, most: number): Figures => {
  const found = table.columns.flatMap((column, at) =>
    figureFields.has(column.field) ? [{ column, at }] : [],
  );
  const kept = found.sort((a, b) => placeOf(a.column) - placeOf(b.column)).slice(0, most);
  return new Map(kept.map(({ column, at }) => [at, amountColumn(column).values]));
});

/** Where a column stands on the first sheet that has it. */
export function placeOf({ columnOnSheet }: Pick<Column, "columnOnSheet">): number {
  return columnOnSheet.find((place) => place >= 0) ?? 0;
}
