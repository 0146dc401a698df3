import type { HeldValidation } from "../../core/changes/heldValidation";
import type { SheetPart } from "../../core/changes/sheetChange";
import { type Block, rangeOf } from "../excel/ranges";
import { setHeldValidation, setValidation } from "../installing/setValidation";
import { siteOf } from "./columnSite";

export async function executeValidation(
  context: Excel.RequestContext,
  sheet: string,
  part: Extract<SheetPart, { readonly kind: "validation" }>,
  add: boolean,
): Promise<void> {
  const { worksheet, body, headings } = await siteOf(context, { sheet, table: part.table }, add);
  const position = headings.indexOf(part.heading);
  if (position < 0) return;
  const column = { ...body, column: body.column + position, columns: 1 };
  const cells = rangeOf(worksheet, column);
  if (add) setValidation(cells, part.validation);
  else {
    cells.dataValidation.clear();
    for (const held of part.was ?? []) giveBack(worksheet, column, held);
  }
  await context.sync();
}

function giveBack(sheet: Excel.Worksheet, column: Block, held: HeldValidation): void {
  const rows = Math.min(held.rows, column.rows - held.from);
  if (rows <= 0) return;
  setHeldValidation(rangeOf(sheet, { ...column, row: column.row + held.from, rows }), held);
}
