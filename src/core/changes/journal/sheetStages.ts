import type { SheetBlueprint } from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import { isFormula } from "../../sheets/isFormula";
import { contentHash } from "./contentHash";

/**
 * Content hashes that a sheet passes through while it is written: nothing yet, its constants alone, then its formulas
 * too. They tell a half-written sheet that nobody has touched from one that somebody uses.
 */
export function sheetStages(sheet: SheetBlueprint): readonly string[] {
  const formulas = contentHash(cellsOf(sheet, "="));
  const constants = contentHash(cellsOf(sheet, ""));
  return [...new Set([contentHash([]), constants, formulas])];
}

function cellsOf({ cells }: SheetBlueprint, formula: "=" | ""): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const { row, column, values } of cells) {
    values.forEach((line, r) => {
      const at = row + r;
      const written = rows[at] ?? [];
      rows[at] = written;
      line.forEach((value, c) => {
        written[column + c] = isFormula(value) ? formula : value;
      });
    });
  }
  return rows;
}
