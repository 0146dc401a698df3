import type { CellValue } from "../sheets/cell";
import type { Field } from "../sheets/fields";
import { isBlankCell, isVoidCell } from "./blankCells";
import { foldHeading } from "./foldHeading";
import type { SheetMapping } from "./mapping";
import { isNoteText, isTotalLabel } from "./rowWords";
import { isRegionLike } from "./wordKinds";

/** What a row under the headings is. Only records become table rows; the others are counted, never read. */
export type RowKind = "record" | "blank" | "total" | "note" | "heading";

/** Fields one of which a record must fill: without them a row speaks of nobody and nothing. */
const identities: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "companyName",
  "shortName",
  "personName",
  "contactName",
  "phone",
  "mobile",
  "landline",
  "email",
  "wechat",
  "contactMethod",
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
const ids: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "orderId",
  "contractNo",
  "invoiceNo",
  "creditCode",
]);
const dates: ReadonlySet<Field> = new Set<Field>(["followedUpAt", "dealtOn"]);
const numbers: ReadonlySet<Field> = new Set<Field>(["phone", "mobile", "landline"]);

/** A row with at most this many filled fields, in a sheet of more columns, must look like its fields. */
const sparse = 2;
const labelCells = 3;
const longestHeading = 40;
const latinOrDigit = /[0-9A-Za-z\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const sentenceMarks = /[，。；：！？,;:!?]/;

interface Cells {
  readonly row: readonly CellValue[];
  readonly firstColumn: number;
}

/** Tells rows apart by the columns of one mapping; cells are looked up from `firstColumn` (0-based). */
export function rowKindOf(
  mapping: SheetMapping,
): (row: readonly CellValue[], firstColumn: number) => RowKind {
  const columns = [...mapping.columns].sort((a, b) => a.column - b.column);
  const headings = columns.map((column) => foldHeading(column.heading).bare);
  const fields = columns.map((column) => column.field);
  const tells = fields.map((field) => field !== null && identities.has(field));
  const positions = columns.map((column) => column.column);
  const named = fields.filter((field) => field !== null).length;

  function kindOf(row: readonly CellValue[], firstColumn: number): RowKind {
    let filled = 0;
    let telling = 0;
    let texts = 0;
    let first = -1;
    for (let i = 0; i < positions.length; i++) {
      const value = row[(positions[i] ?? 0) - firstColumn] ?? "";
      if (value === "" || isBlankCell(value)) continue;
      if (first < 0) first = i;
      if (typeof value === "string" && texts < labelCells) {
        texts++;
        if (isTotalLabel(value)) return "total";
      }
      const field = fields[i] ?? null;
      if (field === null || isVoidCell(value)) continue;
      filled++;
      if (tells[i] === true) telling++;
    }
    if (first < 0) return "blank";
    const cells = { row, firstColumn };
    if (startsLikeHeading(cells, first) && repeatsHeadings(cells)) return "heading";
    if (filled <= sparse + 1 && isNoteText(textAt(cells, first))) return "note";
    if (filled <= sparse && named > sparse + 1) return sparseKind(cells, filled);
    return telling > 0 || (filled > sparse && filled * 2 >= named) ? "record" : filled > 0 ? "note" : "blank";
  }

  function textAt({ row, firstColumn }: Cells, index: number): string {
    const value = row[(columns[index]?.column ?? 0) - firstColumn] ?? "";
    return typeof value === "string" ? value : "";
  }

  function startsLikeHeading(cells: Cells, index: number): boolean {
    const text = textAt(cells, index);
    const heading = headings[index] ?? "";
    if (
      text === "" ||
      heading === "" ||
      text.length > longestHeading ||
      !text.toLowerCase().includes(heading.charAt(0))
    )
      return false;
    return foldHeading(text).bare === heading;
  }

  function repeatsHeadings(cells: Cells): boolean {
    let same = 0;
    let other = 0;
    for (let i = 0; i < columns.length; i++) {
      const text = textAt(cells, i);
      if (text !== "" && foldHeading(text).bare === headings[i]) same++;
      else if (!isBlankCell(cells.row[(columns[i]?.column ?? 0) - cells.firstColumn] ?? "")) other++;
    }
    return same >= 2 && same > other;
  }

  function sparseKind(cells: Cells, filled: number): RowKind {
    if (filled === 0) return "blank";
    for (let i = 0; i < columns.length; i++) {
      const value = cells.row[(columns[i]?.column ?? 0) - cells.firstColumn] ?? "";
      const field = fields[i] ?? null;
      if (field !== null && identities.has(field) && looksLike(field, value)) return "record";
    }
    return "note";
  }

  return kindOf;
}

function looksLike(field: Field, value: CellValue): boolean {
  if (isBlankCell(value) || isVoidCell(value)) return false;
  const text = String(value).trim();
  if (ids.has(field)) return latinOrDigit.test(text) && text.length <= 40 && !sentenceMarks.test(text);
  if (dates.has(field)) return /\d/.test(text) && text.length <= 30;
  if (numbers.has(field)) return /(\d.*){5}/.test(text);
  if (field === "companyName" || field === "personName")
    return !/[，。；！？;!?]/.test(text) && !isSection(text);
  return true;
}

/** 【华东】, 江苏省, 二、老客户: the label of a group of rows, alone in its row. */
function isSection(text: string): boolean {
  return /^[【[（(].*[】\])）]$|^[一二三四五六七八九十]+[、.．]/.test(text) || isRegionLike(text);
}
