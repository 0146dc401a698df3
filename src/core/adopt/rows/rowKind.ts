import type { CellValue } from "../../sheets/cell";
import { type Field, nameFields, type Role, reachFields } from "../../sheets/fields";
import { isHanCode } from "../../values/text/isHanCode";
import { isDigitCode, isLetterCode } from "../../values/text/plainCodes";
import { isBlankCell, isVoidCell } from "../cells/blankCells";
import { foldHeading } from "../headings/foldHeading";
import type { SheetMapping } from "../mapping/mapping";
import { looksLikeField } from "./looksLikeField";
import { isNoteText, isTotalLabel } from "./rowWords";

/** What a row under the headings is. Only records become table rows; the others are counted, never read. */
export type RowKind = "record" | "blank" | "total" | "note" | "heading";

/** Fields one of which a record must fill: without them a row speaks of nobody and nothing. */
const identities: ReadonlySet<Field> = new Set<Field>([
  ...nameFields,
  ...reachFields,
  "creditCode",
  "followedUpAt",
  "content",
  "orderId",
  "dealtOn",
  "product",
  "detail",
  "contractNo",
  "invoiceNo",
]);
const names: ReadonlySet<Field> = new Set<Field>(nameFields);
const texts: ReadonlySet<Field> = new Set<Field>(["text", "address"]);

/** A row with at most this many filled fields, in a sheet of more columns, must look like its fields. */
const sparse = 2;
const labelCells = 3;
const longestHeading = 40;

/** The columns of a mapping in the order of the sheet, one entry each in every list. */
interface Columns {
  readonly positions: readonly number[];
  readonly fields: readonly (Field | null)[];
  readonly headings: readonly string[];
  readonly tells: readonly boolean[];
  /** How many columns have a field. */
  readonly named: number;
}

/** One row of a slice; its first cell stands in `firstColumn` of the sheet. */
interface Row {
  readonly cells: readonly CellValue[];
  readonly firstColumn: number;
}

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
  return typeof value !== "string" || !startsLikeHeading(value, headings[first] ?? "");
}

function columnsOf(mapping: SheetMapping): Columns {
  const columns = [...mapping.columns].sort((a, b) => a.column - b.column);
  const fields = columns.map((column) => column.field);
  return {
    positions: columns.map((column) => column.column),
    fields,
    headings: columns.map((column) => foldHeading(column.heading).bare),
    tells: tellingFields(mapping.role, fields),
    named: fields.filter((field) => field !== null).length,
  };
}

/** Where no column names anybody, the customers of a list are known by what stands in its texts. */
function tellingFields(role: Role | null, fields: readonly (Field | null)[]): readonly boolean[] {
  const nameless = role === "customers" && !fields.some((field) => field !== null && names.has(field));
  return fields.map((field) => field !== null && (identities.has(field) || (nameless && texts.has(field))));
}

function kindOf(row: Row, columns: Columns, { first, filled, telling, total }: Filled): RowKind {
  if (first < 0) return "blank";
  if (total) return "total";
  const text = textAt(row, columns, first);
  if (startsLikeHeading(text, columns.headings[first] ?? "") && repeatsHeadings(row, columns))
    return "heading";
  if (filled <= sparse + 1 && isNoteText(text)) return "note";
  if (filled === 0) return "blank";
  if (filled <= sparse && columns.named > sparse + 1)
    return namesSomebody(row, columns, filled === 1) ? "record" : "note";
  return telling > 0 || (filled > sparse && filled * 2 >= columns.named) ? "record" : "note";
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
    if (isBlankCell(value)) continue;
    if (first < 0) first = i;
    total = typeof value === "string" && texts++ < labelCells && isTotalLabel(value);
    if (total) break;
    if (fields[i] === null || isVoidCell(value)) continue;
    filled++;
    if (tells[i] === true) telling++;
    if (filled > sparse + 1 && telling > 0 && texts >= labelCells) break;
  }
  found.first = first;
  found.filled = filled;
  found.telling = telling;
  found.total = total;
}

function cellAt({ cells, firstColumn }: Row, columns: Columns, index: number): CellValue {
  return cells[(columns.positions[index] ?? 0) - firstColumn] ?? "";
}

function textAt(row: Row, columns: Columns, index: number): string {
  const value = cellAt(row, columns, index);
  return typeof value === "string" ? value : "";
}

function startsLikeHeading(text: string, heading: string): boolean {
  if (text === "" || heading === "" || text.length > longestHeading || beginsElse(text, heading))
    return false;
  const opening = heading.charAt(0);
  // Of a Chinese character there is no small one: a text need not be copied to look for it.
  const within = isHanCode(opening.charCodeAt(0)) ? text : text.toLowerCase();
  return within.includes(opening) && foldHeading(text).bare === heading;
}

/** Whether both begin with a letter or figure, and not the same: folding leaves those where they are, so C1001 is no 客户编号. */
function beginsElse(text: string, heading: string): boolean {
  const code = text.charCodeAt(0);
  const isPlain =
    (isLetterCode(code) || isDigitCode(code)) && (text.length === 1 || text.charCodeAt(1) < combining);
  return isPlain && (code | 0x20) !== heading.charCodeAt(0);
}

/** From here on a character can change the one before it: e and an accent are one letter. */
const combining = 0x300;

function repeatsHeadings(row: Row, columns: Columns): boolean {
  let same = 0;
  let other = 0;
  columns.headings.forEach((heading, i) => {
    const text = textAt(row, columns, i);
    if (text !== "" && foldHeading(text).bare === heading) same++;
    else if (!isBlankCell(cellAt(row, columns, i))) other++;
  });
  return same >= 2 && same > other;
}

/** Whether one of the few filled cells is what its column asks for: an id, a day, a name and no label. */
function namesSomebody(row: Row, columns: Columns, alone: boolean): boolean {
  return columns.fields.some(
    (field, i) =>
      field !== null && columns.tells[i] === true && looksLikeField(field, cellAt(row, columns, i), alone),
  );
}
