import { intersection } from "../../model/area";
import type { Area, CellWrite, Scalar } from "../../model/parts/cells";
import type { TableInfo } from "../../model/parts/tables";
import type { Book } from "../book/book";

/** After a write: header cells of the tables it touched are unique, non-empty text again, as Excel forces them. */
export function settleHeaders(book: Book, written: Area): void {
  for (const table of book.model.tables()) {
    if (!table.showHeaders) continue;
    const header = { ...table.area, rows: 1 };
    if (intersection(header, written) !== null) settleHeader(book, table);
  }
}

/** Makes the header cells of one table unique, non-empty text. */
export function settleHeader(book: Book, table: TableInfo): void {
  const header = { ...table.area, rows: 1 };
  const [now = []] = book.model.values(header);
  const settled = uniqueHeaders(now);
  if (settled.every((text, index) => text === now[index])) return;
  const writes = settled.map((text, index) => (text === now[index] ? null : headerWrite(text)));
  book.model.writeCells(header, [writes], "api");
}

function headerWrite(value: string): CellWrite {
  return { kind: "value", value };
}

/** Blank headers become Column1, Column2 …; a repeated one gets the first free number at its end. */
function uniqueHeaders(values: readonly Scalar[]): readonly string[] {
  const taken = new Set<string>();
  return values.map((value, index) => {
    const text = value === "" ? `Column${index + 1}` : headerText(value);
    const free = firstFree(text, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function headerText(value: Scalar): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function firstFree(text: string, taken: ReadonlySet<string>): string {
  if (!taken.has(text.toLowerCase())) return text;
  let number = 2;
  while (taken.has(`${text}${number}`.toLowerCase())) number += 1;
  return `${text}${number}`;
}
