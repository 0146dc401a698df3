import type { PartAddition, PartRemoval } from "../../core/changes/sheetChange";
import type { TableBlueprint } from "../../core/sheets/blueprint";
import { batch } from "../excel/excel";
import { type Running, stopIfCancelled } from "../excel/running";
import { areaOf } from "../installing/blueprintArea";
import { executeBeside, executeColumn } from "./executeColumn";
import { executeValidation } from "./executeValidation";

/** Tables, columns and validations come and go, in the order given. */
export async function executeParts(
  changes: readonly (PartAddition | PartRemoval)[],
  running: Running,
): Promise<void> {
  for (const { kind, sheet, part } of changes) {
    stopIfCancelled(running);
    const add = kind === "add-part";
    const work = (context: Excel.RequestContext) =>
      part.kind === "table"
        ? executeTable(context, sheet, part.table, add)
        : part.kind === "column"
          ? executeColumn(context, { sheet, table: part.table }, part.column, add)
          : part.kind === "beside"
            ? executeBeside(context, sheet, part, add)
            : executeValidation(context, sheet, part, add);
    await batch("executePart", work, running);
  }
}

async function executeTable(
  context: Excel.RequestContext,
  name: string,
  table: TableBlueprint,
  add: boolean,
): Promise<void> {
  const present = context.workbook.tables.getItemOrNullObject(table.name);
  await context.sync();
  if (!add && !present.isNullObject) present.convertToRange();
  if (add && present.isNullObject) {
    const sheet = context.workbook.worksheets.getItem(name);
    const added = sheet.tables.add(areaOf(sheet, table), true);
    added.name = table.name;
    added.style = table.style;
    added.showBandedRows = table.banded;
  }
  await context.sync();
}
