import type { CellValue } from "../../sheets/cell";
import { isBlankCell, isVoidCell } from "../cells/blankCells";
import type { SheetMapping } from "../mapping/mapping";
import { looksLikeField } from "./looksLikeField";
import { isSameHeading, repeatsHeadings } from "./repeatedHeadings";
import { type Columns, cellAt, columnsOf, type Row, textAt } from "./rowColumns";
import { isCode, isDivider, isNoteText, isTotalLabel } from "./rowWords";

/** What a row under the headings is. Only records become table rows; the others are counted, never read. */
export type RowKind = "record" | "blank" | "total" | "note" | "heading";

/** A row with at most this many filled fields, in a sheet of more columns, must look like its fields. */
const sparse = 2;
const labelCells = 3;

/** What a first pass over a row finds; it ends where nothing further can make the row anything but a record or a heading. */
interface Filled {
  /** First filled column, -1 in a blank row. */
  first: number;
  /** Filled columns that have a field, and those of them that name somebody or something, as far as looked at. */
  filled: number;
  telling: number;
  total: boolean;
}

/** Tells rows apart by the columns of one mapping; `firstColumn` (0-based) is that of the row's first cell. */
export function rowKindOf(
  mapping: SheetMapping,
): (cells: readonly CellValue[], firstColumn: number) => RowKind {
  const columns = columnsOf(mapping);
  // One for all rows: a million of them make no garbage.
  const found: Filled = { first: -1, filled: 0, telling: 0, total: false };
  return (cells, firstColumn) => {
    lookOver(cells, firstColumn, columns, found);
    if (isPlain(cells, firstColumn, columns, found)) return "record";
    return kindOf({ cells, firstColumn }, columns, found);
  };
}

/** Almost every row: enough is filled, something of it tells, and it does not begin as a heading does. */
function isPlain(
  cells: readonly CellValue[],
  firstColumn: number,
  { positions, headings }: Columns,
  { first, filled, telling, total }: Filled,
): boolean {
  if (total || telling === 0 || filled <= sparse + 1) return false;
  const value = cells[(positions[first] ?? 0) - firstColumn] ?? "";
  return typeof value !== "string" || !isSameHeading(value, headings[first] ?? "");
}

function kindOf(row: Row, columns: Columns, { first, filled, telling, total }: Filled): RowKind {
  if (first < 0) return "blank";
  if (total) return "total";
  const text = textAt(row, columns, first);
  if (isSameHeading(text, columns.headings[first] ?? "") && repeatsHeadings(row, columns)) return "heading";
  if (filled <= sparse + 1 && isNoteText(text)) return "note";
  if (filled <= 1 && isDivider(text)) return "note";
  if (filled === 0) return "blank";
  if (filled <= sparse && columns.named > sparse + 1)
    return namesSomebody(row, columns, filled === 1) ? "record" : "note";
  if (telling > 0) return "record";
  // Lists stand side by side on a sheet of none of our records: where the others have ended the first goes on.
  const isFull = filled * 2 >= columns.named || (columns.aside && first === 0);
  // Of three columns who is still there leaves one blank: the day he left.
  const isEnough = filled > sparse || (columns.aside && columns.named === sparse + 1 && filled === sparse);
  return isEnough && isFull ? "record" : "note";
}

function lookOver(
  cells: readonly CellValue[],
  firstColumn: number,
  { positions, fields, tells }: Columns,
  found: Filled,
): void {
  let first = -1;
  let filled = 0;
  let telling = 0;
  let texts = 0;
  let total = false;
  for (let i = 0; i < positions.length; i++) {
    const value = cells[(positions[i] ?? 0) - firstColumn] ?? "";
    // Most cells are numbers of something or days: those are neither blank nor a label, and looked at once.
    const coded = typeof value === "string" && isCode(value);
    if (!coded && isBlankCell(value)) continue;
    if (first < 0) first = i;
    total = typeof value === "string" && texts++ < labelCells && !coded && isTotalLabel(value);
    if (total) break;
    if (fields[i] === null || (!coded && isVoidCell(value))) continue;
    filled++;
    if (tells[i] === true) telling++;
    if (filled > sparse + 1 && telling > 0 && texts >= labelCells) break;
  }
  found.first = first;
  found.filled = filled;
  found.telling = telling;
  found.total = total;
}

/** Whether one of the few filled cells is what its column asks for: an id, a day, a name and no label. */
function namesSomebody(row: Row, columns: Columns, alone: boolean): boolean {
  return columns.fields.some(
    (field, i) =>
      field !== null && columns.tells[i] === true && looksLikeField(field, cellAt(row, columns, i), alone),
  );
}
