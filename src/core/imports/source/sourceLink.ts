import type { CellValue } from "../../sheets/cell";

/** What 来源行 says: the sheet (or file) and row it was copied from, and what stood there. */
export interface SourceLink {
  readonly sheet: string;
  /** 1-based, when it was copied. */
  readonly row: number;
  /** Hash of the row's cells, so that a sorted source is known again; "" where somebody shortened the cell. */
  readonly mark: string;
}

/** Hexadecimal digits of 32 bits: enough, for a mark is compared with those of one sheet only. */
const markLength = 8;
const { imul } = Math;
const shape = /^(.+)!(\d+)(?: #([0-9a-f]+))?$/s;

/** 客户名录!12 #3fa9c07b */
export function formatSourceLink({ sheet, row, mark }: SourceLink): string {
  return `${sheet}!${row}${mark === "" ? "" : ` #${mark}`}`;
}

export function readSourceLink(cell: CellValue): SourceLink | null {
  const found = shape.exec(String(cell).trim());
  return found ? { sheet: found[1] ?? "", row: Number(found[2]), mark: found[3] ?? "" } : null;
}

/** Tells rows apart by all they hold, wherever they stand: an FNV-1a hash of the cells with their columns. */
export function markOf(cells: readonly CellValue[]): string {
  let hash = 0x811c9dc5;
  cells.forEach((cell, column) => {
    if (cell === "") return;
    hash = mixed(hash, column);
    if (typeof cell !== "string") hash = mixed(hash, 1);
    const text = String(cell);
    for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i));
  });
  return (hash >>> 0).toString(16).padStart(markLength, "0");
}

function mixed(hash: number, code: number): number {
  return imul(hash ^ code, 0x01000193);
}
