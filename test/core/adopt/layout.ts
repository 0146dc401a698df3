import type { CellValue } from "../../../src/core/sheets/cell";
import type { SheetHead } from "../../../src/core/sheets/grid";

/** A sheet drawn as text together with what the recogniser must make of it. */
export interface Layout {
  readonly head: SheetHead;
  readonly role: string;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** Expected field by 0-based column; "~" = none of ours (null, date, identifier or text). */
  readonly fields: readonly string[];
}

const number = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads a drawing. First line: `# sheet | role | header row | first-last data row`. A line that begins with `>`
 * names the expected fields; every other line is a row of the sheet, an empty line a blank row. Cells: `@45000` a
 * number with a date format, `'007` text, `\n` a line break.
 */
export function layout(drawing: string): Layout {
  const [title = "", ...lines] = drawing
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.trim());
  const [sheet = "", role = "", header = "", data = ""] = title
    .replace(/^#/, "")
    .split("|")
    .map((part) => part.trim());
  const expected = lines.find((line) => line.startsWith(">"))?.slice(1) ?? "";
  const drawn = lines
    .filter((line) => !line.startsWith(">"))
    .map((line) => (line === "" ? [] : line.split("|").map((part) => part.trim())));
  const width = Math.max(...drawn.map((row) => row.length));
  const rows = drawn.map((row) => Array.from({ length: width }, (_, c) => cell(row[c] ?? "")));
  const [first = 0, last = 0] = data.split("-").map(Number);
  return {
    head: {
      sheet,
      visible: true,
      lastRow: rows.length,
      lastColumn: width - 1,
      tables: [],
      head: {
        sheet,
        firstRow: 1,
        firstColumn: 0,
        rows,
        numberFormats: drawn.map((row) =>
          Array.from({ length: width }, (_, c) => (row[c]?.startsWith("@") ? "yyyy/m/d" : "General")),
        ),
      },
    },
    role,
    headerRow: Number(header),
    firstDataRow: first,
    lastDataRow: last,
    fields: expected === "" ? [] : expected.split("|").map((part) => part.trim()),
  };
}

function cell(text: string): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith("@")) return Number(text.slice(1));
  return number.test(text) ? Number(text) : text.replaceAll("\\n", "\n");
}
