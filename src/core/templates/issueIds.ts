import type { CellChange } from "../changes/patch";
import type { CellValue } from "../sheets/cell";
import { nextCustomerIds } from "./nextCustomerId";
import type { StructureTable } from "./own/structureTables";

/** The body of the customers table: cells of every row beside the table's columns, from the first body row on. */
export type CustomerRows = readonly (readonly CellValue[])[];

/**
 * 发号: an id for every customer that has none, from top to bottom. A row counts as a customer where a cell other than
 * a formula's holds something. Existing ids stay as they are, and so do rows (1-based) that are not wanted.
 */
export function issueIds(
  table: StructureTable,
  rows: CustomerRows,
  day: string,
  wanted: (sheetRow: number) => boolean = () => true,
): readonly CellChange[] {
  const at = table.columns.findIndex((column) => column?.key === "customerId");
  if (at < 0) return [];
  const typed = table.columns.flatMap((column, i) => (column?.formula || i === at ? [] : [i]));
  const blank = rows.flatMap((cells, i) => {
    const filled = typed.some((position) => String(cells[position] ?? "").trim() !== "");
    const blankId = String(cells[at] ?? "").trim() === "";
    return filled && blankId && wanted(table.firstRow + 1 + i) ? [i] : [];
  });
  const existing = rows.map((cells) => String(cells[at] ?? ""));
  const ids = nextCustomerIds(existing, day, blank.length);
  return blank.map((row, i) => idChange(table, { at, row, typed, id: ids[i] ?? "" }, rows));
}

interface Issue {
  readonly at: number;
  readonly row: number;
  readonly typed: readonly number[];
  readonly id: string;
}

function idChange(table: StructureTable, { at, row, typed, id }: Issue, rows: CustomerRows): CellChange {
  const { sheet, firstRow, firstColumn, language, columns } = table;
  const cells = [at, ...typed].map((position) => ({
    column: firstColumn + position,
    value: rows[row]?.[position] ?? "",
  }));
  return {
    kind: "set-cell",
    row: { sheet, hint: firstRow + 1 + row, key: null, cells },
    column: firstColumn + at,
    heading: columns[at]?.heading[language] ?? "",
    field: "customerId",
    before: rows[row]?.[at] ?? "",
    after: id,
  };
}
