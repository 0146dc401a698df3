import { type Block, placeOfRange, rangePlace } from "../excel/ranges";
import { WorkbookError } from "../excel/workbookError";

/** Where the columns of a part stand. */
export interface Site {
  readonly worksheet: Excel.Worksheet;
  /** null: somebody turned the table into a plain range; what goes is taken from there. */
  readonly table: Excel.Table | null;
  readonly place: Block;
  readonly body: Block;
  readonly headings: readonly string[];
}

export async function siteOf(
  context: Excel.RequestContext,
  { sheet, table: name }: { readonly sheet: string; readonly table: string },
  add: boolean,
): Promise<Site> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject && add) throw new WorkbookError("not-found", { table: name });
  const worksheet = table.isNullObject ? context.workbook.worksheets.getItem(sheet) : table.worksheet;
  const whole = table.isNullObject ? worksheet.getUsedRange(true) : table.getRange();
  const first = (table.isNullObject ? whole.getRow(0) : table.getHeaderRowRange()).load("values");
  const cells = table.isNullObject ? null : table.getDataBodyRange().load(rangePlace);
  whole.load(rangePlace);
  await context.sync();
  const place = placeOfRange(whole);
  return {
    worksheet,
    table: table.isNullObject ? null : table,
    place,
    body: cells ? placeOfRange(cells) : { ...place, row: place.row + 1, rows: place.rows - 1 },
    headings: (first.values[0] ?? []).map(String),
  };
}
