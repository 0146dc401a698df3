import type { HeldRule, HeldValidation } from "../../core/changes/heldValidation";
import type {
  ColumnValidation,
  ConditionalFormatBlueprint,
  HighlightBlueprint,
  SheetBlueprint,
  ValidationBlueprint,
} from "../../core/sheets/blueprint";
import { columnLetter } from "../../core/sheets/cell";
import { areaOf } from "./blueprintArea";

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

/** Rule, prompt and alert of cells; an earlier rule is replaced. */
export function setValidation(range: Excel.Range, blueprint: ColumnValidation): void {
  const { dataValidation } = range;
  const rule = ruleOf(blueprint.rule);
  if (rule) dataValidation.rule = rule;
  if (blueprint.prompt) dataValidation.prompt = { showPrompt: true, ...blueprint.prompt };
  if (!rule) return;
  const style = blueprint.strict ? "Stop" : "Warning";
  dataValidation.errorAlert = blueprint.error
    ? { showAlert: true, style, ...blueprint.error }
    : { showAlert: false, style, title: "", message: "" };
}

/** Validation as cells had it before; a rule that office.js cannot name is none. */
export function setHeldValidation(
  { dataValidation }: Excel.Range,
  held: Pick<HeldValidation, "ignoreBlanks" | "prompt" | "alert"> & { readonly rule: HeldRule | null },
): void {
  if (!held.rule) return;
  const { kind, ...content } = held.rule;
  dataValidation.rule = { [kind]: content };
  dataValidation.ignoreBlanks = held.ignoreBlanks;
  dataValidation.prompt = held.prompt;
  dataValidation.errorAlert = held.alert;
}

/** "none" = a prompt only. */
function ruleOf(rule: ValidationBlueprint["rule"]): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "whole-number":
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.from, operator: "GreaterThanOrEqualTo" } };
    case "none":
      return null;
  }
}

function addConditionalFormat(
  range: Excel.Range,
  { rule, fill, fontColor }: ConditionalFormatBlueprint,
): void {
  const format = ruleFormat(range, rule);
  if (fill !== null) format.fill.color = fill;
  if (fontColor !== null) format.font.color = fontColor;
}

/** Colours cells that contain a text. */
export function addHighlight(range: Excel.Range, { text, fill, fontColor }: HighlightBlueprint): void {
  const format = ruleFormat(range, { kind: "text-contains", text });
  format.fill.color = fill;
  format.font.color = fontColor;
}

function ruleFormat(
  range: Excel.Range,
  rule: ConditionalFormatBlueprint["rule"],
): Excel.ConditionalRangeFormat {
  switch (rule.kind) {
    case "text-contains": {
      const { textComparison } = range.conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: rule.text };
      return textComparison.format;
    }
    case "cell-value": {
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.rule = { operator: rule.operator, formula1: rule.formula };
      return cellValue.format;
    }
    case "custom": {
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = rule.formula;
      return custom.format;
    }
  }
}
