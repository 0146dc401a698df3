import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { CellValue } from "../../sheets/cell";
import { mergedFields } from "../../sheets/fieldGroups";
import type { Rectangle, SheetLayout } from "../../sheets/sheetLayout";
import type { Book, Column, Table } from "../../tables/table";
import { columnAt, type RecordSheet, recordSheet } from "../sheets/recordSheet";

/**
 * Gives follow-ups and transactions under a merged cell its value; Excel keeps it in the first row alone. What a
 * customer is called is never guessed for another customer.
 */
export function fillMerged(
  book: Book,
  mappings: readonly SheetMapping[],
  layouts: readonly SheetLayout[],
): Book {
  const spreads = mappings.flatMap((mapping) => {
    const sheet = mapping.role === "customers" ? null : recordSheet(book, mapping);
    const merged = layouts.find((layout) => layout.sheet === mapping.sheet)?.merged ?? [];
    return sheet ? merged.flatMap((area) => spreadOf(sheet, area) ?? []) : [];
  });
  return {
    ...book,
    followUps: withSpreads(book.followUps, spreads),
    transactions: withSpreads(book.transactions, spreads),
  };
}

/** A value of one table row that holds for others below it. */
export interface Spread {
  readonly table: Table;
  readonly column: number;
  readonly from: number;
  readonly rows: readonly number[];
}

function spreadOf(sheet: RecordSheet, { row, column, rows }: Rectangle): Spread | null {
  const mapped = sheet.mapping.columns.find((candidate) => candidate.column === column);
  const at = mapped?.field && mergedFields.has(mapped.field) ? columnAt(sheet, mapped) : null;
  const [from, ...below] = sheet.rows.within(row, row + rows - 1);
  const holdsIt = from !== undefined && sheet.table.sheetRow[from] === row;
  return at === null || !holdsIt || below.length === 0
    ? null
    : { table: sheet.table, column: at, from, rows: below };
}

/** The table with the values of some rows in others; of spreads of other tables nothing is taken. */
export function withSpreads(table: Table, spreads: readonly Spread[]): Table {
  const own = spreads.filter((spread) => spread.table === table);
  if (own.length === 0) return table;
  const columns = table.columns.map((column, i) =>
    filled(
      column,
      own.filter((spread) => spread.column === i),
    ),
  );
  return { ...table, columns };
}

function filled(column: Column, spreads: readonly Spread[]): Column {
  if (spreads.length === 0) return column;
  const cells: CellValue[] = [...column.cells];
  const borrowed = Uint8Array.from(column.borrowed ?? new Uint8Array(cells.length));
  for (const { from, rows } of spreads)
    for (const row of rows) {
      cells[row] = column.cells[from] ?? "";
      borrowed[row] = 1;
    }
  return { ...column, cells, borrowed, own: column.own ?? column.cells };
}
