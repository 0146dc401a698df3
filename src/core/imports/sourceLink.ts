import { contentHash } from "../changes/contentHash";
import type { CellValue } from "../sheets/cell";

/** What 来源行 says: the sheet (or file) and row it was copied from, and what stood there. */
export interface SourceLink {
  readonly sheet: string;
  /** 1-based, when it was copied. */
  readonly row: number;
  /** Hash of the row's cells, so that a sorted source is known again; "" where somebody shortened the cell. */
  readonly mark: string;
}

const markLength = 8;
const shape = /^(.+)!(\d+)(?: #([0-9a-f]+))?$/s;

/** 客户名录!12 #3fa9c07b */
export function formatSourceLink({ sheet, row, mark }: SourceLink): string {
  return `${sheet}!${row}${mark === "" ? "" : ` #${mark}`}`;
}

export function readSourceLink(cell: CellValue): SourceLink | null {
  const found = shape.exec(String(cell).trim());
  return found ? { sheet: found[1] ?? "", row: Number(found[2]), mark: found[3] ?? "" } : null;
}

/** Tells rows apart by all they hold, wherever they stand. */
export function markOf(cells: readonly CellValue[]): string {
  return contentHash([cells]).slice(-markLength);
}
