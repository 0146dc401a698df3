import { lastSheetRow } from "../../../core/changes/journal/ledgerSheets";
import type { CellValue } from "../../../core/sheets/cell";
import { batch } from "../../excel/excel";
import { type Block, placeOfRange, rangePlace } from "../../excel/ranges";
import type { Running } from "../../excel/running";

export type Rows = readonly (readonly CellValue[])[];

/** What an addition needs to know of its table. */
export interface TableEnd {
  readonly table: string;
  readonly sheet: string;
  readonly place: Block;
  readonly headers: number;
  readonly showTotals: boolean;
  /** First row (1-based, of the sheet) that takes new values: body rows below it are still empty. */
  readonly nextRow: number;
  /** Of the first body row: what new rows copy. */
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
  /** Non-empty cells lie right below the table. */
  readonly occupied: boolean;
}

/** Looks where a table's filled rows end. Only the columns that `rows` fill count: computed columns are never empty. */
export async function readTableEnd(table: string, rows: Rows, running: Running): Promise<TableEnd> {
  const columns = filledColumns(rows);
  const work = async (context: Excel.RequestContext): Promise<TableEnd> => {
    const found = context.workbook.tables.getItem(table);
    found.load("showHeaders,showTotals,worksheet/name");
    const whole = found.getRange().load(rangePlace);
    const body = found.getDataBodyRange();
    const first = body.getRow(0).load("formulas,numberFormat");
    const used = columns.map((column) =>
      body.getColumn(column).getUsedRangeOrNullObject(true).load(rangePlace),
    );
    const span = whole.getEntireColumn().getUsedRangeOrNullObject(true).load(rangePlace);
    await context.sync();
    const place = placeOfRange(whole);
    const last = span.isNullObject ? 0 : span.rowIndex + span.rowCount;
    const occupied = await isOccupied(context, { range: whole, place }, rows.length, last);
    const headers = found.showHeaders ? 1 : 0;
    const ends = used.map((range) => (range.isNullObject ? 0 : range.rowIndex + 1 + range.rowCount));
    return {
      table,
      sheet: found.worksheet.name,
      place,
      headers,
      showTotals: found.showTotals,
      nextRow: Math.max(place.row + headers, ...ends),
      formulas: first.formulas[0] ?? [],
      numberFormats: first.numberFormat[0] ?? [],
      occupied,
    };
  };
  return batch("readTableEnd", work, running);
}

/** Whether rows below a table hold anything; asked only where something lies below it, at whatever distance. */
async function isOccupied(
  context: Excel.RequestContext,
  { range, place }: { readonly range: Excel.Range; readonly place: Block },
  rows: number,
  last: number,
): Promise<boolean> {
  const end = place.row + place.rows - 1;
  if (last <= end) return false;
  const below = range.getRowsBelow(Math.min(Math.max(1, rows), lastSheetRow - end));
  const used = below.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  return !used.isNullObject;
}

/** How many rows find room in body rows that are still empty. */
export function emptyRowsOf(end: TableEnd): number {
  const last = end.place.row + end.place.rows - (end.showTotals ? 1 : 0);
  return Math.max(0, last - end.nextRow);
}

function filledColumns(rows: Rows): readonly number[] {
  const columns = new Set<number>();
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value !== "") columns.add(column);
    });
  }
  return [...columns];
}
