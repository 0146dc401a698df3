import type { CellNow } from "../../../core/changes/planning/planCells";
import type { CellValue } from "../../../core/sheets/cell";
import type { Block } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import type { Matrix } from "./answerSize";
import { blocksOf, type WantedCells } from "./blocks";
import { isFormulaOf } from "./isFormula";
import { readBlocks } from "./readBlocks";

/** Whole cells by row and column: value, formula, number format. */
export type CellImages = (row: number, column: number) => CellNow;

type Rows = Map<number, Map<number, CellNow>>;

/** Reads the whole cells that are about to be overwritten or removed. */
export async function readImages(sheet: string, wanted: WantedCells, running: Running): Promise<CellImages> {
  const rows: Rows = new Map();
  const blocks = blocksOf(wanted).map((block) => ({ sheet, block }));
  const properties = ["values", "formulas", "numberFormat"] as const;
  await readBlocks({ blocks, properties }, ({ block }, matrices) => keep(rows, block, matrices), running);
  const nothing: CellNow = { value: "", numberFormat: "General" };
  return (row, column) => rows.get(row)?.get(column) ?? nothing;
}

function keep(rows: Rows, block: Block, [values = [], formulas = [], formats = []]: readonly Matrix[]): void {
  for (let r = 0; r < block.rows; r++) {
    const row = rows.get(block.row + r) ?? new Map<number, CellNow>();
    rows.set(block.row + r, row);
    for (let c = 0; c < block.columns; c++) {
      const value: CellValue = values[r]?.[c] ?? "";
      const formula: CellValue = formulas[r]?.[c] ?? "";
      const numberFormat = String(formats[r]?.[c] ?? "General");
      row.set(block.column + c, { value, numberFormat, ...(isFormulaOf(formula, value) && { formula }) });
    }
  }
}
