import type { BookContext } from "../../../../src/core/analysis/context/bookContext";
import { ownRecords } from "../../../../src/core/analysis/own/ownRecords";
import type { Change, Patch } from "../../../../src/core/changes/patch";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { SheetId } from "../../../../src/core/sheets/column";
import type { Field } from "../../../../src/core/sheets/fields";
import type { OwnSheet } from "../../../../src/core/templates/own/ownSheets";
import { tableOf } from "../../tables/tableOf";

type Rows = readonly (readonly CellValue[])[];

interface Parts {
  readonly customerFields?: readonly Field[];
  readonly customers: Rows;
  readonly transactionFields?: readonly Field[];
  readonly transactions?: Rows;
  readonly followUpFields?: readonly Field[];
  readonly followUps?: Rows;
  readonly own?: readonly OwnSheet[];
}

/** A book with its own sheets; transactions are [order, customer id, day, amount]. */
export function contextOf(parts: Parts): BookContext {
  return {
    book: {
      customers: tableOf("customers", parts.customerFields ?? ["customerId", "companyName"], parts.customers),
      followUps: tableOf(
        "followUps",
        parts.followUpFields ?? ["customerId", "followedUpAt", "nextFollowUpAt", "content"],
        parts.followUps ?? [],
      ),
      transactions: tableOf(
        "transactions",
        parts.transactionFields ?? ["orderId", "customerId", "dealtOn", "amount"],
        parts.transactions ?? [],
      ),
    },
    own: ownRecords(parts.own ?? []),
    taken: { sheets: [], tables: [] },
  };
}

/** The own sheets after a patch was written, as they would be read back. */
export function written(
  before: readonly OwnSheet[],
  { changes }: Patch,
  ids: readonly SheetId[],
): OwnSheet[] {
  const added = changes.flatMap((change): OwnSheet[] => {
    const table = change.kind === "add-sheet" ? change.sheet.tables[0] : undefined;
    if (change.kind !== "add-sheet" || !table) return [];
    const rows = change.sheet.cells
      .filter((block) => block.row >= table.row)
      .sort((a, b) => a.row - b.row)
      .flatMap((block) => block.values);
    const id = ids[changes.filter(({ kind }) => kind === "add-sheet").indexOf(change)] ?? "findings";
    return [ownSheet(id, change.sheet.name, table.name, table.row + 1, rows)];
  });
  return [...before.map((sheet) => changes.reduce(applied, sheet)), ...added];
}

function ownSheet(id: SheetId, sheet: string, table: string, firstRow: number, rows: Rows): OwnSheet {
  return {
    id,
    sheet,
    table,
    firstRow,
    firstColumn: 0,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    grid: { sheet, firstRow, firstColumn: 0, rows },
  };
}

function applied(own: OwnSheet, change: Change): OwnSheet {
  const { grid } = own;
  const withRows = (rows: Rows) => ({ ...own, rows: rows.length, grid: { ...grid, rows } });
  if (change.kind === "add-rows" && change.table === own.table)
    return withRows([...grid.rows, ...change.rows]);
  if (change.kind === "set-cell" && change.row.sheet === own.sheet)
    return withRows(
      grid.rows.map((row, i) =>
        i === change.row.hint - grid.firstRow
          ? row.map((cell, c) => (c === change.column ? change.after : cell))
          : row,
      ),
    );
  if (change.kind === "remove-row" && change.row.sheet === own.sheet)
    // Emptied, not taken out: the hints of the other changes count from the rows as they were read.
    return withRows(
      grid.rows.map((row, i) => (i === change.row.hint - grid.firstRow ? row.map(() => "") : row)),
    );
  return own;
}
