import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/columnKey";
import { nameColumn } from "../../tables/customers/customerIndex";
import { nameOfValues } from "../../tables/customers/nameOfValues";
import { type Column, columnOf, type Table } from "../../tables/table";
import { cellText } from "../columns/texts/cellText";
import { betweenIn } from "./betweenIn";
import type { ChildLinks } from "./childLinks";
import { contactBeside } from "./columnSets";
import { ruleOf } from "./fieldRules";
import { fullestName, isHalfName } from "./fullestName";
import { type MergedSets, mergedSets } from "./mergedSets";
import type { MergeChoice, MergedCell, MergePlan } from "./mergePlan";
import { tellingCells } from "./saysNothing";
import { shownColumns } from "./shownColumns";
import { isSum, summedCell } from "./summedCell";
import { survivorOrder } from "./survivorOrder";

/** Notes one after the other, those of other rows with the id they came from. */
function joinedNotes(table: Table, column: Column, order: readonly number[]): CellValue {
  const ids = columnOf(table, "customerId")?.cells;
  const [own = "", ...others] = order.map((row) => cellText(column.cells[row]).trim());
  const seen = new Set([own, ""]);
  const added = others.flatMap((text, i) => {
    if (seen.has(text)) return [];
    seen.add(text);
    const id = cellText(ids?.[order[i + 1] ?? -1]).trim();
    return [id === "" ? text : `${id}: ${text}`];
  });
  return added.length === 0
    ? (column.cells[order[0] ?? -1] ?? "")
    : [own, ...added].filter(Boolean).join(betweenIn(table));
}

function mergedCell(
  table: Table,
  column: Column,
  order: readonly number[],
  { values, rowOf }: MergedSets,
): MergedCell {
  const together = values.get(column);
  if (together !== undefined) return { column, value: together };
  if (column.field === "note") return { column, value: joinedNotes(table, column, order) };
  if (isHalfName(column)) return { column, value: column.cells[fullestName(table, order)] ?? "" };
  const cells = tellingCells(
    begunWith(order, rowOf.get(contactBeside(table, column) ?? column)).map((row) => column.cells[row] ?? ""),
    column.field,
  );
  return { column, value: ruleOf(column)(cells, betweenIn(table)) };
}

/** The contact's own telephone comes before those of others. */
function begunWith(order: readonly number[], first: number | undefined): readonly number[] {
  return first === undefined ? order : [first, ...order.filter((row) => row !== first)];
}

/** 累计金额 and 订单数 that people keep by hand; with orders in the book they are counted again from those. */
function withSums(
  cells: readonly MergedCell[],
  table: Table,
  order: readonly number[],
  { children }: ChildLinks,
): readonly MergedCell[] {
  if (children.some((child) => child.table.role === "transactions")) return cells;
  return cells.map((cell) => {
    const sum = isSum(cell.column) ? summedCell(table, cell.column, order) : null;
    return sum === null ? cell : { ...cell, value: sum };
  });
}

function aliasesOf(table: Table, order: readonly number[], name: CellValue): readonly string[] {
  const column = nameColumn(table);
  const names = order.map((row) => cellText(column?.cells[row] ?? "").trim());
  const kept = cellText(name).trim();
  return [...new Set(names)].filter((other) => other !== "" && other !== kept);
}

function chosen(
  cells: readonly MergedCell[],
  keys: ReadonlyMap<Column, ColumnKey>,
  values: MergeChoice["values"],
): readonly MergedCell[] {
  return cells.map((cell) => {
    const key = keys.get(cell.column);
    const value = key && values?.[key];
    return value === undefined ? cell : { ...cell, value };
  });
}

function valuesOf(cells: readonly MergedCell[], keys: ReadonlyMap<Column, ColumnKey>): MergePlan["values"] {
  return Object.fromEntries(
    cells.flatMap(({ column, value }) => {
      const key = keys.get(column);
      return key === undefined ? [] : [[key, value]];
    }),
  );
}

/**
 * What merging these rows would come to by the rules of survivorship: longest registered name, all phones and
 * mailboxes, fullest address, earliest and latest days; tiers stay the survivor's, and so do amounts where they are counted
 * again from the children, else they are added up. What belongs together comes from one row. What says nothing (未知, 其他)
 * loses to what does. The user's choice goes before every rule.
 */
export function planMerge(
  customers: Table,
  links: ChildLinks,
  rows: readonly number[],
  choice: MergeChoice = {},
): MergePlan {
  const staying = rows.filter((row) => !(choice.dropped ?? []).includes(row));
  const ranked = survivorOrder(customers, links, staying);
  const survivor =
    choice.survivor !== undefined && staying.includes(choice.survivor) ? choice.survivor : (ranked[0] ?? -1);
  const losers = ranked.filter((row) => row !== survivor);
  const order = [survivor, ...losers];
  const keys = new Map(shownColumns(customers, rows).map(({ key, column }) => [column, key]));
  const sets = mergedSets(customers, order);
  const merged = customers.columns.map((column) => mergedCell(customers, column, order, sets));
  const cells = chosen(withSums(merged, customers, order, links), keys, choice.values);
  const values = valuesOf(cells, keys);
  const name = nameOfValues((field) => values[field]);
  return { survivor, losers, cells, values, aliases: aliasesOf(customers, order, name) };
}
