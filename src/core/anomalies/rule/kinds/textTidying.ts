import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import type { Book, Column, Table } from "../../../tables/table";
import { readCompanyName } from "../../../values/names/companyName";
import { valueIn } from "../../../values/text/reading";
import { rowsMarked } from "../../cells/columnMarks";
import { columnAt } from "../cellAt";
import { tidying } from "../explained";
import type { Hit, Hits } from "../hit";
import { hitsIn } from "../hits";
import type { Suggestion } from "../rule";

/** Fields whose text is a code: full width and blanks are never meant in them. */
export const codeFields: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "orderId",
  "creditCode",
  "phone",
  "mobile",
  "landline",
  "email",
  "contactMethod",
  "postcode",
  "invoiceNo",
  "contractNo",
  "wechat",
]);

/** Fields of several lines, where breaks and blanks belong to the text. */
const longFields: ReadonlySet<Field> = new Set<Field>([
  "mainBusiness",
  "address",
  "note",
  "content",
  "feedback",
  "nextStep",
  "solution",
  "detail",
  "text",
]);

/** A column of one line a cell. */
export function isShort(column: Column): boolean {
  return !longFields.has(column.field);
}

/** Cells that bear a mark, in the columns asked for. */
export function markedHits(table: Table, mark: number, asked: (column: Column) => boolean): readonly Hits[] {
  return table.columns.filter(asked).flatMap((column) => hitsIn(table, column, rowsMarked(column, mark)));
}

/**
 * A cell's text tidied all at once, so that one correction answers every remark on it: invisible marks, breaks,
 * blanks, in codes the width, in company names the brackets too. The meaning stays; other values are left alone.
 */
export function tidiedCell(book: Book, hit: Hit): Suggestion | null {
  const column = columnAt(book, hit);
  if (column === undefined) return null;
  const before = column.cells[hit.row] ?? "";
  return tidying(before, tidyCell(column.field, before));
}

function tidyCell(field: Field, cell: CellValue): CellValue {
  if (typeof cell !== "string") return cell;
  const visible = cell.replace(invisible, "");
  if (longFields.has(field)) return visible;
  if (field === "companyName") return valueIn(readCompanyName(visible)) ?? visible.trim();
  const line = visible.replace(/\s*[\r\n\t]+\s*/g, " ").trim();
  return codeFields.has(field) ? line.normalize("NFKC") : closedUp(line);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for.
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Blanks between two Han characters go; those beside Latin words stay. */
export function closedUp(text: string): string {
  return text.replace(/(\p{Script=Han})[ \u00a0\u3000]+(?=\p{Script=Han})/gu, "$1");
}
