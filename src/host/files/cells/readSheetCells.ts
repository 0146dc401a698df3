import { parseAddress } from "../../model/address";
import { translateFormula } from "../../model/formulas/shiftFormula";
import type { Scalar } from "../../model/parts/cells";
import type { SnapshotCell } from "../../model/workbookSnapshot";
import { flag } from "../package/xml";
import { isDateFormat } from "../styles/builtinFormats";
import type { FileStyles } from "../styles/readStyles";
import { formulaFromFile } from "./fileFormulas";
import { type RawCell, type RawRow, walkSheetCells } from "./walkSheetCells";

/** What `<sheetData>` holds; heights in points. */
export interface SheetCells {
  readonly cells: Map<number, Map<number, SnapshotCell>>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: number[];
  /** Last row and column with a value; -1 where there is none. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  readonly date1904: boolean;
}

/** Days between the two date systems (ECMA-376 18.17.4.1). */
const DAYS_1904 = 1462;

/**
 * Cells with nothing but a format are kept only this far around the values: files formatted out to the last
 * column would otherwise cost millions of cells. Wider formatting comes back as whole-column formats.
 */
const FORMAT_ROWS = 1000;
const FORMAT_COLUMNS = 50;

export function readSheetCells(xml: string, context: CellContext): SheetCells {
  const cells = new Map<number, Map<number, SnapshotCell>>();
  const rowHeights = new Map<number, number>();
  const hiddenRows: number[] = [];
  const formatted: number[] = [];
  const shared = new Map<string, RawCell>();
  let lastRow = -1;
  let lastColumn = -1;
  const keep = (row: number, column: number, cell: SnapshotCell) => {
    const line = cells.get(row) ?? new Map<number, SnapshotCell>();
    if (line.size === 0) cells.set(row, line);
    line.set(column, cell);
  };
  const onRow = (row: RawRow) => {
    const height = Number(row.attributes.ht);
    if (height >= 0 && flag(row.attributes.customHeight)) rowHeights.set(row.row, height);
    if (flag(row.attributes.hidden)) hiddenRows.push(row.row);
  };
  const onCell = (raw: RawCell) => {
    if (!inside(raw)) return;
    const cell = snapshotCell(raw, context, shared);
    if (cell === null) {
      if (raw.style > 0) formatted.push(raw.row, raw.column, raw.style);
      return;
    }
    if (raw.row > lastRow) lastRow = raw.row;
    if (raw.column > lastColumn) lastColumn = raw.column;
    keep(raw.row, raw.column, cell);
  };
  walkSheetCells(xml, onRow, onCell);
  for (let at = 0; at < formatted.length; at += 3) {
    const [row = 0, column = 0, style = 0] = formatted.slice(at, at + 3);
    if (row > lastRow + FORMAT_ROWS || column > lastColumn + FORMAT_COLUMNS) continue;
    const format = context.styles.formats[style];
    if (format?.style !== undefined || format?.numberFormat !== undefined)
      keep(row, column, { value: "", ...format });
  }
  return { cells, rowHeights, hiddenRows, lastRow, lastColumn };
}

/** Beyond Excel's last row or column cells are kept, so that openWorkbookFile can refuse the file. */
function inside(raw: RawCell): boolean {
  return raw.row >= 0 && raw.column >= 0;
}

/** null for a cell without value and formula. */
function snapshotCell(raw: RawCell, context: CellContext, shared: Map<string, RawCell>): SnapshotCell | null {
  const format = context.styles.formats[raw.style];
  const formula = raw.formula === null ? null : formulaOf(raw, shared);
  const value = cellValue(raw, context, format?.numberFormat);
  if (value === null && formula === null) return null;
  const plain = format === undefined ? { value: value ?? "" } : { value: value ?? "", ...format };
  if (formula === null && raw.type !== "e") return plain;
  return {
    ...plain,
    ...(formula === null ? {} : { formula }),
    ...(formula !== null && raw.type === "str" && value === "" ? { empty: true as const } : {}),
    ...(raw.type === "e" ? { error: true as const } : {}),
  };
}

function cellValue(raw: RawCell, context: CellContext, format: string | undefined): Scalar | null {
  if (raw.type === "inlineStr") return raw.inline ?? "";
  const text = raw.value;
  if (text === null) return null;
  if (raw.type === "s") return context.strings[Number(text)] ?? "";
  if (raw.type === "str" || raw.type === "e") return text;
  if (raw.type === "b") return text === "1" || text === "true";
  if (raw.type === "d") return serialOfIso(text);
  if (text.trim() === "") return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return context.date1904 && format !== undefined && isDateFormat(format) ? number + DAYS_1904 : number;
}

/** 1899-12-30, the day Excel's serial 0 falls on for all dates since March 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

function serialOfIso(text: string): Scalar {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes("T") ? text : `${text}T00:00`}Z`,
  );
  return Number.isNaN(time) ? text : (time - EPOCH) / 86_400_000;
}

function formulaOf(raw: RawCell, shared: Map<string, RawCell>): string | null {
  const { attributes, text } = raw.formula ?? { attributes: {}, text: "" };
  const kind = attributes.t;
  if (kind === "dataTable") return null;
  const index = attributes.si;
  if (kind !== "shared" || index === undefined) return text === "" ? null : formulaFromFile(text);
  if (text !== "") {
    shared.set(index, raw);
    return formulaFromFile(text);
  }
  const master = shared.get(index);
  if (master?.formula === undefined || master.formula === null) return null;
  return translateFormula(
    formulaFromFile(master.formula.text),
    raw.row - master.row,
    raw.column - master.column,
  );
}

/** The first cell of an address like "A1" or "A1:B2". */
export function firstCell(address: string): { readonly row: number; readonly column: number } | null {
  const area = parseAddress(address, "");
  return area === null ? null : { row: area.row, column: area.column };
}
