import { areaAddress, cellAddress, columnLetters } from "../../model/address";
import type { CellStyle } from "../../model/parts/cells";
import type { FilterInfo } from "../../model/parts/tables";
import type { SheetSnapshot, SnapshotCell } from "../../model/workbookSnapshot";
import { formulaForFile } from "../cells/fileFormulas";
import { element, escapeXml } from "../package/xml";
import { writeFilter } from "../parts/filters";
import { writeHyperlinks } from "../parts/hyperlinks";
import { sheetSetUp, writePageSetup } from "../parts/pageSetup";
import { writeProtection } from "../parts/protection";
import { writeValidations } from "../rules/validations";
import { writeConditionalFormats } from "../rules/writeConditionalFormats";
import { argb } from "../styles/colors";
import type { StyleTable } from "../styles/styleTable";
import { STANDARD_WIDTH, widthOfPoints } from "./lengths";

export interface SheetWriting {
  readonly styles: readonly CellStyle[];
  readonly table: StyleTable;
  /** Number of a text in the table of shared strings. */
  readonly shared: (text: string) => number;
  readonly active: boolean;
  /** Adds a relation of the sheet, says its id. */
  readonly relate: (kind: string, target: string, external?: boolean) => string;
  /** Relation ids of the parts that belong to the sheet. */
  readonly tableIds: readonly string[];
  readonly drawingId: string | null;
  readonly noteDrawingId: string | null;
}

const SPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** One worksheet part; the order of the elements is the schema's (ECMA-376 18.3.1.99). */
export function writeSheet(sheet: SheetSnapshot, writing: SheetWriting): string {
  const own = sheet.filters.find((filter) => filter.tableId === null);
  const parts = [
    sheetProperties(sheet),
    viewXml(sheet, writing.active),
    columnsXml(sheet, writing),
    `<sheetData>${rowsXml(sheet, writing)}</sheetData>`,
    writeProtection(sheet.protection),
    filterXml(own),
    mergesXml(sheet),
    writeConditionalFormats(sheet.conditionalFormats, writing.table.differential),
    writeValidations(sheet.validations),
    writeHyperlinks(sheet.hyperlinks, (target) => writing.relate("hyperlink", target, true)),
    writePageSetup(sheet.pageLayout),
    writing.drawingId === null ? "" : element("drawing", { "r:id": writing.drawingId }),
    writing.noteDrawingId === null ? "" : element("legacyDrawing", { "r:id": writing.noteDrawingId }),
    tablePartsXml(writing.tableIds),
  ];
  return element("worksheet", SPACES, parts.join(""));
}

function sheetProperties({ tabColor, pageLayout }: SheetSnapshot): string {
  const color = tabColor === null ? "" : element("tabColor", { rgb: argb(tabColor) });
  const content = color + sheetSetUp(pageLayout);
  return content === "" ? "" : element("sheetPr", {}, content);
}

function filterXml(filter: FilterInfo | undefined): string {
  return filter === undefined ? "" : writeFilter(filter);
}

function tablePartsXml(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  return element(
    "tableParts",
    { count: ids.length },
    ids.map((id) => element("tablePart", { "r:id": id })).join(""),
  );
}

function viewXml(sheet: SheetSnapshot, active: boolean): string {
  const { frozenRows, frozenColumns } = sheet;
  const activePane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const pane =
    frozenRows + frozenColumns === 0
      ? ""
      : element("pane", {
          xSplit: frozenColumns || undefined,
          ySplit: frozenRows || undefined,
          topLeftCell: cellAddress(frozenRows, frozenColumns),
          activePane,
          state: "frozen",
        }) + element("selection", { pane: activePane });
  const attributes = {
    showGridLines: sheet.showGridlines ? undefined : 0,
    showRowColHeaders: sheet.showHeadings ? undefined : 0,
    tabSelected: active ? 1 : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, pane));
}

function columnsXml(sheet: SheetSnapshot, writing: SheetWriting): string {
  const columnStyles = sheet.columnStyles ?? new Map<number, Pick<SnapshotCell, "style" | "numberFormat">>();
  const hidden = new Set(sheet.hiddenColumns);
  const columns = [...new Set([...sheet.columnWidths.keys(), ...hidden, ...columnStyles.keys()])].sort(
    (a, b) => a - b,
  );
  const written = columns.map((column) => {
    const points = sheet.columnWidths.get(column);
    const format = columnStyles.get(column);
    return element("col", {
      min: column + 1,
      max: column + 1,
      width: points === undefined ? STANDARD_WIDTH : widthOfPoints(points),
      style: format === undefined ? undefined : formatNumber(format, writing),
      hidden: hidden.has(column) ? 1 : undefined,
      customWidth: points === undefined ? undefined : 1,
    });
  });
  return written.length === 0 ? "" : element("cols", {}, written.join(""));
}

function formatNumber(cell: Pick<SnapshotCell, "style" | "numberFormat">, writing: SheetWriting): number {
  const style = cell.style === undefined ? undefined : writing.styles[cell.style];
  return writing.table.cellFormat(style, cell.numberFormat);
}

function rowsXml(sheet: SheetSnapshot, writing: SheetWriting): string {
  const hidden = new Set(sheet.hiddenRows);
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.rowHeights.keys(), ...hidden])].sort(
    (a, b) => a - b,
  );
  const letters: string[] = [];
  const chunks: string[] = [];
  let pieces: string[] = [];
  for (const row of rows) {
    const height = sheet.rowHeights.get(row);
    pieces.push(
      `<row r="${row + 1}"`,
      height === undefined ? "" : ` ht="${height}" customHeight="1"`,
      hidden.has(row) ? ' hidden="1">' : ">",
    );
    const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    for (const [column, cell] of cells) {
      letters[column] ??= columnLetters(column);
      pieces.push(cellXml(`${letters[column]}${row + 1}`, cell, writing));
    }
    pieces.push("</row>");
    if (pieces.length < CHUNK) continue;
    chunks.push(pieces.join(""));
    pieces = [];
  }
  return chunks.join("") + pieces.join("");
}

/** Pieces put together at a time: a million small texts held at once took half a gigabyte. */
const CHUNK = 20_000;

function cellXml(address: string, cell: SnapshotCell, writing: SheetWriting): string {
  const format = formatNumber(cell, writing);
  const start = format === 0 ? `<c r="${address}"` : `<c r="${address}" s="${format}"`;
  const { value, formula } = cell;
  const formulaXml = formula === undefined ? "" : `<f>${escapeXml(formulaForFile(formula))}</f>`;
  if (cell.empty) return `${start} t="str">${formulaXml}<v></v></c>`;
  if (value === "") return formulaXml === "" ? `${start}/>` : `${start}>${formulaXml}</c>`;
  if (typeof value === "number") return `${start}>${formulaXml}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${formulaXml}<v>${Number(value)}</v></c>`;
  if (cell.error) return `${start} t="e">${formulaXml}<v>${escapeXml(value)}</v></c>`;
  if (formulaXml !== "") return `${start} t="str">${formulaXml}<v>${escapeXml(value)}</v></c>`;
  return `${start} t="s"><v>${writing.shared(value)}</v></c>`;
}

function mergesXml(sheet: SheetSnapshot): string {
  if (sheet.merges.length === 0) return "";
  const merges = sheet.merges.map((area) => element("mergeCell", { ref: areaAddress(area) }));
  return element("mergeCells", { count: merges.length }, merges.join(""));
}
