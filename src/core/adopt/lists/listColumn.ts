import type { CellValue } from "../../sheets/cell";
import { wordKey } from "../../values/text/foldText";

/**
 * What stands down from a heading: words to choose from, their numbering, remarks on them, or what records hold (figures,
 * words that come again, gaps).
 */
export interface ListColumn {
  readonly column: number;
  readonly heading: string;
  readonly kind: "words" | "numbering" | "remarks" | "records";
  /** What stands there, down to the first gap. */
  readonly cells: readonly CellValue[];
}

/** By judgement: longer cells are remarks, and one word is no choice. */
const longestWord = 28;
const fewestWords = 2;
/** By judgement: twice the trades of the national standard (97 divisions of GB/T 4754); longer lists are records. */
const mostWords = 200;
/** A note below a list. */
const note = /^(?:[*※]|注[:：意]?|说明|备注|note|n\.b\.)/i;

/** Whether so many words may be a list to choose from. */
export function mayBeChoices(count: number): boolean {
  return count >= fewestWords && count <= mostWords;
}

export function listColumn(column: number, heading: CellValue, below: readonly CellValue[]): ListColumn {
  const gap = below.indexOf("");
  const cells = gap < 0 ? below : below.slice(0, gap);
  const rest = gap < 0 ? [] : below.slice(gap).filter((cell) => cell !== "");
  return {
    column,
    heading: String(heading).trim(),
    kind: rest.every(isNote) ? kindOf(cells) : "records",
    cells,
  };
}

function kindOf(cells: readonly CellValue[]): ListColumn["kind"] {
  if (cells.length > 0 && cells.every((cell, at) => Number(cell) === at + 1)) return "numbering";
  if (cells.some((cell) => typeof cell !== "string")) return "records";
  if (cells.some((cell) => String(cell).length > longestWord)) return "remarks";
  return mayBeChoices(cells.length) &&
    new Set(cells.map((cell) => wordKey(String(cell)))).size === cells.length
    ? "words"
    : "records";
}

function isNote(cell: CellValue): boolean {
  return typeof cell === "string" && (cell.length > longestWord || note.test(cell.trim()));
}
