import type { CellValue } from "../sheets/cell";
import type { Field } from "../sheets/fields";
import type { Column, Table } from "../tables/table";
import { columnMarks } from "./columnMarks";
import { hitsIn, rowsWithBit } from "./hits";
import type { Hits } from "./rule";

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
export const longFields: ReadonlySet<Field> = new Set<Field>([
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

/** Cells that bear a mark, in the columns asked for. */
export function markedHits(table: Table, mark: number, asked: (column: Column) => boolean): readonly Hits[] {
  return table.columns.filter(asked).flatMap((column) => {
    const { cells, any } = columnMarks(column);
    return (any & mark) === 0 ? [] : hitsIn(table, column, rowsWithBit(cells, mark));
  });
}

/** Without the blanks around it; other values stay. */
export function withoutOuterSpace(cell: CellValue): CellValue {
  return typeof cell === "string" ? cell.trim() : cell;
}

/** Without zero-width, direction and control marks; breaks and tabs stay. */
export function withoutInvisible(cell: CellValue): CellValue {
  return typeof cell === "string" ? cell.replace(invisible, "") : cell;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for.
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Breaks and tabs become one blank. */
export function onOneLine(cell: CellValue): CellValue {
  return typeof cell === "string" ? cell.replace(/\s*[\r\n\t]+\s*/g, " ").trim() : cell;
}
