import { columnIndex } from "../../sheets/cell";

/** Cells a formula names; rows 1-based, columns 0-based, the last of both included. */
export interface CellsMeant {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Excel's last row. */
const endOfSheet = 1_048_576;
const sheetBefore = String.raw`(?:(?:'((?:[^']|'')+)'|([^'!=:\s]+))!)?`;
const cells = new RegExp(
  String.raw`^=${sheetBefore}\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$`,
  "i",
);
const wholeColumns = new RegExp(String.raw`^=${sheetBefore}\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$`, "i");

/** The cells of ='字典'!$A$2:$A$9, =Lists!A:A or, on the sheet itself, =$H$2:$H$9; null for any other formula. */
export function cellsMeant(formula: string, ownSheet: string): CellsMeant | null {
  const text = formula.trim();
  const [, quoted, plain, column = "", row = "1", toColumn = column, toRow = row] = cells.exec(text) ?? [];
  if (column !== "")
    return {
      sheet: sheetOf(quoted, plain, ownSheet),
      firstRow: Number(row),
      lastRow: Number(toRow),
      firstColumn: columnIndex(column.toUpperCase()),
      lastColumn: columnIndex(toColumn.toUpperCase()),
    };
  const whole = wholeColumns.exec(text);
  if (whole === null) return null;
  const [, wholeQuoted, wholePlain, from = "", to = ""] = whole;
  return {
    sheet: sheetOf(wholeQuoted, wholePlain, ownSheet),
    firstRow: 1,
    lastRow: endOfSheet,
    firstColumn: columnIndex(from.toUpperCase()),
    lastColumn: columnIndex(to.toUpperCase()),
  };
}

function sheetOf(quoted: string | undefined, plain: string | undefined, ownSheet: string): string {
  return quoted?.replaceAll("''", "'") ?? plain ?? ownSheet;
}
