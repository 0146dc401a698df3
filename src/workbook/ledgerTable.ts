import type { SheetBlueprint } from "../core/templates/blueprint";
import { freeName } from "../core/templates/naming";
import { batch } from "./excel";
import { installSheets } from "./installSheets";
import type { Running } from "./running";

/** True where the workbook holds a table of ours. */
export function hasTable(table: string, running: Running): Promise<boolean> {
  const work = async (context: Excel.RequestContext) => {
    const found = context.workbook.tables.getItemOrNullObject(table);
    await context.sync();
    return !found.isNullObject;
  };
  return batch("findTable", work, running);
}

/** Makes the sheet of a table of ours where the workbook lacks it; a sheet name that is taken gets a number. */
export async function ensureTable(
  table: string,
  wanted: string,
  blueprint: (name: string) => SheetBlueprint,
  running: Running,
): Promise<void> {
  if (await hasTable(table, running)) return;
  const work = async (context: Excel.RequestContext) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  };
  const taken = await batch("readSheetNames", work, running);
  await installSheets([blueprint(freeName(wanted, taken, (n) => ` (${n})`))], [], running);
}
