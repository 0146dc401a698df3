import type { PlannedCell } from "../../../core/changes/planning/planCells";
import type { CellValue } from "../../../core/sheets/cell";
import { blocksOf } from "./blocks";
import type { CellImages } from "./readImages";

/** What stands in a cell that is left alone but answered with those around it; "" where it is short or unknown. */
export type Between = (row: number, column: number) => CellValue;

/** Shorter texts than this are allowed for in the size of a chunk anyhow. */
const shortText = 20;

export const nothingBetween: Between = () => "";

/** Long texts between the cells to be written: the answer to the write holds them too. */
export function longBetween(planned: readonly PlannedCell[], images: CellImages): Between {
  const wanted = columnsByRow(planned);
  const texts = new Map<string, CellValue>();
  for (const block of blocksOf(wanted)) {
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        if (wanted.get(row)?.has(column)) continue;
        const { value } = images(row, column);
        if (typeof value === "string" && value.length > shortText) texts.set(`${row},${column}`, value);
      }
    }
  }
  return (row, column) => texts.get(`${row},${column}`) ?? "";
}

export function columnsByRow(planned: readonly PlannedCell[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { row, change } of planned) {
    rows.set(row, (rows.get(row) ?? new Set<number>()).add(change.column));
  }
  return rows;
}
