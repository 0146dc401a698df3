import type { RowIdentity } from "../../changes/heldRow";
import type { CellChange, Change } from "../../changes/patch";
import type { CellValue } from "../../sheets/cell";
import { halfNameFields } from "../../sheets/fieldGroups";
import { customerColumn } from "../../tables/customers/customerIndex";
import { nameOfValues } from "../../tables/customers/nameOfValues";
import { rowIdentity } from "../../tables/rows/rowIdentity";
import { type Column, columnOf, type Table } from "../../tables/table";
import { cellText } from "../columns/texts/cellText";
import { writtenAt } from "./cellsAfter";
import type { ChildLinks, ChildRows } from "./childLinks";
import type { MergePlan } from "./mergePlan";

/** A row to be written, and how it is found again. */
interface Line {
  readonly table: Table;
  readonly row: number;
  readonly identity: RowIdentity;
}

const lineOf = (table: Table, row: number): Line => ({ table, row, identity: rowIdentity(table, row) });

function cellChange({ table, row, identity }: Line, column: Column, after: CellValue): readonly CellChange[] {
  const position = writtenAt(table, row, column);
  const before = column.cells[row] ?? "";
  if (position < 0 || before === after) return [];
  const { heading, field } = column;
  return [{ kind: "set-cell", row: identity, column: position, heading, field, before, after }];
}

function survivorChanges(customers: Table, { survivor, cells }: MergePlan): readonly CellChange[] {
  const line = lineOf(customers, survivor);
  return cells.flatMap(({ column, value }) => cellChange(line, column, value));
}

const sameText = (a: CellValue, b: CellValue): boolean => cellText(a).trim() === cellText(b).trim();

/** What a follow-up or transaction must say to belong to the survivor. */
interface Owner {
  readonly id: CellValue;
  readonly name: CellValue;
  /** What the plan holds by field: the halves of a name that is kept in two columns. */
  readonly values: MergePlan["values"];
  readonly survivorRow: boolean;
}

/**
 * What the row shares with a customer that leaves may leave with it: then the id is written, else the name. Rows of the
 * one that stays are not touched.
 */
function looseChanges(
  table: Table,
  row: number,
  name: Column | undefined,
  owner: Owner,
): readonly CellChange[] {
  if (owner.survivorRow) return [];
  const line = lineOf(table, row);
  const id = columnOf(table, "customerId");
  const byId = id === undefined || owner.id === "" ? [] : cellChange(line, id, owner.id);
  return byId.length > 0 || name === undefined ? byId : renamed(line, name, owner);
}

/** Ids always follow; a name is rewritten where it was the old customer's, or is all that holds the row. */
function childChanges(
  table: Table,
  row: number,
  name: Column | undefined,
  owner: Owner,
): readonly CellChange[] {
  const line = lineOf(table, row);
  const id = columnOf(table, "customerId");
  const heldById = id !== undefined && cellText(id.cells[row]).trim() !== "";
  const byId = id !== undefined && heldById && owner.id !== "" ? cellChange(line, id, owner.id) : [];
  const written = name?.cells[row] ?? "";
  const keepName = written === "" || sameText(written, owner.name) || (owner.survivorRow && heldById);
  return name === undefined || keepName ? byId : [...byId, ...renamed(line, name, owner)];
}

/** The name in one cell, or in both where the sheet keeps it in two. */
function renamed(line: Line, name: Column, owner: Owner): readonly CellChange[] {
  const inOne = cellChange(line, name, owner.name);
  if (name.field !== "personName") return inOne;
  const inTwo = halfNameFields.flatMap((field) => {
    const [half, value] = [columnOf(line.table, field), owner.values[field]];
    return half === undefined || value === undefined ? [] : cellChange(line, half, value);
  });
  return [...inOne, ...inTwo];
}

function relinked(
  customers: Table,
  { table, starts, rows, loose }: ChildRows,
  customer: number,
  owner: Owner,
): readonly CellChange[] {
  const name = customerColumn(table, customers);
  const own = rows.subarray(starts[customer] ?? 0, starts[customer + 1] ?? 0);
  // What a telephone alone ties to a customer on a sheet that is only checked is nobody's to rewrite.
  const rewritten = table.related && !table.contacts ? own.filter((row) => !loose.has(row)) : own;
  return [...rewritten].flatMap((row) =>
    (loose.has(row) ? looseChanges : childChanges)(table, row, name, owner),
  );
}

function ownerOf({ values }: MergePlan, survivorRow: boolean): Owner {
  return {
    id: values.customerId ?? "",
    name: nameOfValues((field) => values[field]),
    values,
    survivorRow,
  };
}

/**
 * Everything a merge writes, in order: the survivor's cells, the follow-ups, transactions, contacts and rows of other
 * sheets of all merged rows, then the merged rows leave their sheet.
 */
export function mergeChanges(customers: Table, links: ChildLinks, plan: MergePlan): readonly Change[] {
  const children = [plan.survivor, ...plan.losers].flatMap((customer) =>
    [...links.children, ...links.others].flatMap((child) =>
      relinked(customers, child, customer, ownerOf(plan, customer === plan.survivor)),
    ),
  );
  const removals = plan.losers.map(
    (row): Change => ({ kind: "remove-row", row: rowIdentity(customers, row) }),
  );
  return [...survivorChanges(customers, plan), ...children, ...removals];
}
