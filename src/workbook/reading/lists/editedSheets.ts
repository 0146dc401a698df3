import { batch } from "../../excel/excel";
import type { Running } from "../../excel/running";

/** Whether any of some worksheets (by id) holds a table: one look spares the rest for sheets that cannot be ours. */
export function holdTables(sheetIds: ReadonlySet<string>, running: Running = {}): Promise<boolean> {
  const work = async (context: Excel.RequestContext) => {
    const sheets = [...sheetIds].map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    const counts = sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.tables.getCount()]));
    await context.sync();
    return counts.some(({ value }) => value > 0);
  };
  return batch("holdTables", work, running);
}

/** The id of a worksheet, by which events name it. */
export function readSheetId(name: string, running: Running = {}): Promise<string> {
  const work = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    await context.sync();
    return sheet.id;
  };
  return batch("readSheetId", work, running);
}
