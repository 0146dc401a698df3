import type { Patch } from "../../changes/patch";
import { cellsAfter } from "../../dedupe/merge/cellsAfter";
import { words } from "../../sheets/words";
import { nameColumn } from "../../tables/customers/customerIndex";
import { type Column, columnOf } from "../../tables/table";
import { serialOfIsoDay } from "../../values/dates/serialDay";
import type { BookContext } from "../context/bookContext";
import type { JobContext } from "../context/jobContext";
import { resultChanges } from "../results/resultChanges";
import { notSameRow, pairsWithin } from "./notSameRows";

/** Somebody who stood in a group of merged rows, as 合并记录 called them. */
export interface PartedCustomer {
  readonly id: string;
  readonly name: string;
}

export const parting = words("记录非重复客户", "Record customers that are not duplicates");

/** Files the customers of a group that was taken apart in 非重复记录, each against each: none is asked about again. */
export function partedPatch(
  context: BookContext,
  parted: readonly PartedCustomer[],
  { language, asOf }: JobContext,
): Patch {
  const { customers } = context.book;
  const today = serialOfIsoDay(asOf);
  const cellAt = cellsAfter(customers, []);
  const rows = rowsOf(context, parted);
  const lines = pairsWithin(rows).map((pair) => notSameRow({ context, today }, pair, cellAt));
  const changes = resultChanges({ id: "notSame", language }, context, lines);
  return { operation: "not-same", reason: parting[language], changes };
}

/** Whose rows they are by id, by name where they have none; two rows of one id or name are told by neither. */
function rowsOf({ book }: BookContext, parted: readonly PartedCustomer[]): readonly number[] {
  const rowOf = {
    id: onlyRows(columnOf(book.customers, "customerId")),
    name: onlyRows(nameColumn(book.customers)),
  };
  const rows = parted.flatMap(({ id, name }) => {
    const row = id === "" ? rowOf.name.get(name) : rowOf.id.get(id);
    return row === undefined || row < 0 ? [] : [row];
  });
  // Two of one id, of whom one row is left, are no pair.
  return [...new Set(rows)];
}

function onlyRows(column: Column | undefined): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  column?.cells.forEach((cell, row) => {
    const text = String(cell).trim();
    if (text !== "") rows.set(text, rows.has(text) ? -1 : row);
  });
  return rows;
}
