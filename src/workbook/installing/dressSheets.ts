import type { SheetBlueprint } from "../../core/sheets/blueprint";
import { columnLetter } from "../../core/sheets/cell";
import { areaOf } from "./blueprintArea";
import { addConditionalFormat } from "./conditionalFormats";
import { setValidation } from "./setValidation";

/** Everything of sheets that is neither cell nor table: dropdowns, rules, widths, panes, print, visibility. */
export async function dressSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetBlueprint[],
): Promise<void> {
  for (const sheet of sheets) dressSheet(context, sheet);
  await context.sync();
}

function dressSheet(context: Excel.RequestContext, blueprint: SheetBlueprint): void {
  const sheet = context.workbook.worksheets.getItem(blueprint.name);
  for (const validation of blueprint.validations) setValidation(areaOf(sheet, validation), validation);
  // So that a repeated batch does not add them twice; the sheet is ours.
  if (blueprint.conditionalFormats.length > 0) sheet.getRange().conditionalFormats.clearAll();
  // The first one has the highest priority; Excel puts each new one on top.
  for (const format of blueprint.conditionalFormats.toReversed())
    addConditionalFormat(areaOf(sheet, format), format);
  blueprint.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsOf(width);
  });
  freeze(sheet, blueprint.freeze);
  setPrint(sheet, blueprint.print);
  if (blueprint.tabColor !== null) sheet.tabColor = blueprint.tabColor;
  if (blueprint.visibility !== "visible") {
    sheet.visibility = blueprint.visibility === "hidden" ? "Hidden" : "VeryHidden";
  }
}

/** Blueprints give widths in characters; office.js wants points: 7 pixels a digit plus 5, at 0.75 points a pixel. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetBlueprint["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setPrint(sheet: Excel.Worksheet, print: SheetBlueprint["print"]): void {
  if (!print) return;
  sheet.pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide ?? 1,
    verticalFitToPages: print.onePage ? 1 : 0,
  };
  if (print.onePage) {
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.setPrintMargins("Points", narrowMargins);
  }
  if (print.titleRows > 0) sheet.pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
  // One page wide needs no columns again.
  if (print.titleColumns && (print.pagesWide ?? 1) > 1)
    sheet.pageLayout.setPrintTitleColumns(`$A:$${columnLetter(print.titleColumns - 1)}`);
}

/** A bit over a centimetre: what office printers can still reach. */
const narrowMargins = { top: 34, bottom: 34, left: 34, right: 34 };
