import { batch } from "../excel/excel";
import type { Running } from "../excel/running";
import { WorkbookError } from "../excel/workbookError";
import type { PlannedSheetRemoval } from "../planning/plan";
import { sheetContents } from "../reading/sheets/sheetContents";

/**
 * Removes sheets that hold what they held when the plan was made, and gives back those that stay: rows and a journal are
 * written in between, and what somebody types on such a sheet meanwhile stands nowhere else.
 */
export async function removeSheets(
  removals: readonly PlannedSheetRemoval[],
  running: Running,
): Promise<readonly PlannedSheetRemoval[]> {
  const kept: PlannedSheetRemoval[] = [];
  for (const removal of removals) if (await isEdited(removal, running)) kept.push(removal);
  const leaving = removals.filter((removal) => !kept.includes(removal));
  if (leaving.length > 0) await batch("removeSheets", (context) => remove(context, leaving), running);
  return kept;
}

async function isEdited({ change, stood }: PlannedSheetRemoval, running: Running): Promise<boolean> {
  if (stood === null) return false;
  try {
    return (await sheetContents(change.sheet, running)) !== stood;
  } catch (error) {
    // Somebody took it away already.
    if (error instanceof WorkbookError && error.code === "not-found") return false;
    throw error;
  }
}

async function remove(context: Excel.RequestContext, leaving: readonly PlannedSheetRemoval[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = leaving.map(({ change }) => worksheets.getItemOrNullObject(change.sheet));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
