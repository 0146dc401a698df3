import { parseAddress } from "../../model/address";
import type { SheetInfo, Visibility } from "../../model/parts/sheets";
import type { TableInfo } from "../../model/parts/tables";
import type { SheetSnapshot } from "../../model/workbookSnapshot";
import { type CellContext, readSheetCells, type SheetCells } from "../cells/readSheetCells";
import { withoutPrefix } from "../cells/walkSheetCells";
import { relationTarget, type XlsxPackage } from "../package/xlsxPackage";
import { child, childrenOf, flag, parseXml, type XmlNode } from "../package/xml";
import { readFilter } from "../parts/filters";
import { readHyperlinks } from "../parts/hyperlinks";
import { readNotes } from "../parts/notes";
import { readPageSetup } from "../parts/pageSetup";
import { readProtection } from "../parts/protection";
import { readTable } from "../parts/tables";
import { type RuleContext, readConditionalFormats } from "../rules/readConditionalFormats";
import { readValidations } from "../rules/validations";
import { colorOf } from "../styles/colors";
import type { FileStyles } from "../styles/readStyles";
import { pointsOfWidth, STANDARD_WIDTH } from "./lengths";

export interface SheetPlace {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly visibility: Visibility;
}

export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableInfo[];
}

export function readWorksheet(
  file: XlsxPackage,
  place: SheetPlace,
  context: CellContext & RuleContext,
): ReadSheet {
  const xml = withoutPrefix(file.text(place.path) ?? "");
  const { data, frame } = splitSheet(xml);
  const cells = readSheetCells(data, context);
  const relations = file.relations(place.path);
  const tables = [...relations.values()]
    .filter((relation) => relation.kind === "table")
    .flatMap((relation) => {
      const root = file.tree(relation.target);
      const read = root === undefined ? null : readTable(root, place.id);
      return read === null ? [] : [read];
    });
  const own = readFilter(child(frame, "autoFilter"), place.id, null);
  const filters = [own, ...tables.map((table) => table.filter)].filter((filter) => filter !== null);
  const notes = relationTarget(relations, "comments");
  const sheet = {
    ...sheetLook(frame, place, context.theme),
    ...cellParts(cells),
    ...columnParts(frame, cells, context.styles),
    merges: childrenOf(child(frame, "mergeCells"), "mergeCell")
      .map((node) => parseAddress(node.attributes.ref ?? "", place.id))
      .filter((area) => area !== null),
    hyperlinks: readHyperlinks(child(frame, "hyperlinks"), relations),
    notes: readNotes(notes === null ? null : file.text(notes)),
    validations: readValidations(frame, place.id),
    conditionalFormats: readConditionalFormats(frame, place.id, context),
    filters,
  };
  return { sheet, tables: tables.map((read) => read.table) };
}

/** The cells, which are many, apart from the rest of the part. */
function splitSheet(xml: string): { readonly data: string; readonly frame: XmlNode } {
  const start = xml.indexOf("<sheetData");
  const open = xml.indexOf(">", start) + 1;
  const empty = start >= 0 && xml[open - 2] === "/";
  const end = empty ? open : xml.indexOf("</sheetData>", open);
  if (start < 0 || end < 0) return { data: "", frame: parseXml(xml) };
  return {
    data: xml.slice(open, end),
    frame: parseXml(xml.slice(0, start) + xml.slice(end).replace("</sheetData>", "")),
  };
}

function sheetLook(frame: XmlNode, place: SheetPlace, theme: readonly string[]): Omit<SheetInfo, "position"> {
  const pageLayout = readPageSetup(frame);
  const view = child(child(frame, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = pane !== undefined && (pane.attributes.state ?? "").startsWith("frozen");
  const split = (name: string) => (frozen ? Number(pane.attributes[name] ?? 0) : 0);
  return {
    id: place.id,
    name: place.name,
    visibility: place.visibility,
    tabColor: colorOf(child(child(frame, "sheetPr"), "tabColor"), theme),
    showGridlines: flag(view?.attributes.showGridLines, true),
    showHeadings: flag(view?.attributes.showRowColHeaders, true),
    frozenRows: split("ySplit"),
    frozenColumns: split("xSplit"),
    protection: readProtection(child(frame, "sheetProtection")),
    customProperties: {},
    ...(pageLayout && { pageLayout }),
  };
}

function cellParts(cells: SheetCells): Pick<SheetSnapshot, "cells" | "rowHeights" | "hiddenRows"> {
  return { cells: cells.cells, rowHeights: cells.rowHeights, hiddenRows: cells.hiddenRows };
}

/** Columns described beyond this many past the values are the file's default look, not anyone's columns. */
const FAR_COLUMNS = 100;

function columnParts(
  frame: XmlNode,
  cells: SheetCells,
  styles: FileStyles,
): Pick<SheetSnapshot, "columnWidths" | "hiddenColumns" | "columnStyles"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  const columnStyles = new Map<number, { readonly style?: number; readonly numberFormat?: string }>();
  for (const { attributes } of childrenOf(child(frame, "cols"), "col")) {
    const last = Math.min(Number(attributes.max), cells.lastColumn + 1 + FAR_COLUMNS);
    const format = styles.formats[Number(attributes.style ?? 0)] ?? {};
    for (let column = Number(attributes.min) - 1; column < last; column += 1) {
      if (isOwnWidth(attributes)) columnWidths.set(column, pointsOfWidth(Number(attributes.width)));
      if (flag(attributes.hidden)) hiddenColumns.push(column);
      if (Object.keys(format).length > 0) columnStyles.set(column, format);
    }
  }
  return { columnWidths, hiddenColumns, ...(columnStyles.size > 0 ? { columnStyles } : {}) };
}

/** A width that someone set: not the placeholder of a column that is only hidden or formatted. */
function isOwnWidth(attributes: Readonly<Record<string, string>>): boolean {
  const { width, customWidth } = attributes;
  return width !== undefined && (flag(customWidth) || Number(width) !== STANDARD_WIDTH);
}
