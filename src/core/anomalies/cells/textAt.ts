import { isHanCode } from "../../reference/characters/isHanCode";
import type { Column } from "../../tables/table";

/** The cell's text as people see it, without the spaces around it. */
export function textAt(column: Column | undefined, row: number): string {
  const cell = column?.cells[row] ?? "";
  return typeof cell === "string" && isTrimmed(cell) ? cell : String(cell).trim();
}

/** True where nothing at the ends of a text could be trimmed; most texts need no copy. */
function isTrimmed(text: string): boolean {
  return isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1));
}

function isPrinted(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || isHanCode(code);
}
