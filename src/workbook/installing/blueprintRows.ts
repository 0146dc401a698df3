import { byteChunks } from "../../core/changes/chunks/byteChunks";
import type { CellBlock, SheetBlueprint } from "../../core/sheets/blueprint";
import type { CellValue } from "../../core/sheets/cell";

/** Rows of one block, one under the other; null = the cell is left alone. */
export interface BlueprintRows {
  readonly sheet: string;
  readonly block: CellBlock;
  /** The first of them, counted from the block's own. */
  readonly from: number;
  readonly rows: readonly (readonly (CellValue | null)[])[];
}

/** What `part` picks of all cells of the sheets, in as few requests as its size allows; rows of nothing at the ends are left out. */
export function requestsOf(
  sheets: readonly SheetBlueprint[],
  part: (value: CellValue) => CellValue | null,
): readonly (readonly BlueprintRows[])[] {
  const all = sheets.flatMap(({ name, cells }) => cells.flatMap((block) => partsOf(name, block, part)));
  return byteChunks(all.map(({ rows }) => rows.flat())).map(([from, to]) => all.slice(from, to));
}

function partsOf(
  sheet: string,
  block: CellBlock,
  part: (value: CellValue) => CellValue | null,
): readonly BlueprintRows[] {
  const rows = block.values.map((row) => row.map(part));
  const isFilled = (row: readonly (CellValue | null)[]) => row.some((value) => value !== null);
  const first = rows.findIndex(isFilled);
  if (first < 0) return [];
  const filled = rows.slice(first, rows.findLastIndex(isFilled) + 1);
  return byteChunks(filled).map(([from, to]) => ({
    sheet,
    block,
    from: first + from,
    rows: filled.slice(from, to),
  }));
}
