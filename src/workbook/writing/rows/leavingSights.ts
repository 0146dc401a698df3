import { sameValue } from "../../../core/changes/cells/compareCell";
import type { HeldCell } from "../../../core/changes/heldRow";
import type { RowRestoration } from "../../../core/changes/patch";
import { rangeOf } from "../../excel/ranges";
import { isFormulaOf } from "../../reading/cells/isFormula";
import type { LeavingRow, RowRun } from "./leavingRows";

/** What stands where a row is to go, read by the request that deletes it. */
export interface Sight {
  readonly leaving: LeavingRow;
  readonly range: Excel.Range | null;
  /** Which row of the range is meant. */
  readonly at: number;
}

/** One range for neighbours of the same width, as the rows of a table are. */
export function sightsOf(sheet: Excel.Worksheet, { row, rows, leaving }: RowRun): readonly Sight[] {
  const [first] = leaving;
  const isAlike = leaving.every(
    ({ held }) =>
      held?.firstColumn === first?.held?.firstColumn && held?.cells.length === first?.held?.cells.length,
  );
  if (!first?.held || !isAlike) return leaving.map((one) => sightOf(sheet, one));
  const { range } = sightOf(sheet, { ...first, row }, rows);
  return leaving.map((one) => ({ leaving: one, range, at: one.row - row }));
}

function sightOf(sheet: Excel.Worksheet, leaving: LeavingRow, rows = 1): Sight {
  const { row, held } = leaving;
  if (!held) return { leaving, range: null, at: 0 };
  // Of a whole row Excel answers null: the last of 16,384 columns does not tell rows apart.
  const columns = Math.min(held.cells.length, 16_383);
  const block = { row, rows, column: held.firstColumn, columns };
  return { leaving, range: rangeOf(sheet, block).load("values,formulas,numberFormat"), at: 0 };
}

/** Results of formulas may have moved; everything typed must be the same. */
export function isExpected({ leaving, range, at }: Sight): boolean {
  if (!leaving.held || !range) return true;
  return leaving.held.cells.every(({ value, formula }, c) => {
    const now = range.values[at]?.[c] ?? value;
    const isFormula = (range.formulas[at]?.[c] ?? value) !== now;
    return formula !== undefined || sameValue(value, now) || (value === "" && isFormula);
  });
}

/** The row as it stood when the request took it away; in its colours where it is the one whose colours are held. */
export function restorationOf(sight: Sight, sheet: string): readonly RowRestoration[] {
  const { leaving, range, at } = sight;
  const { row, table, held } = leaving;
  if (!held || !range) return [];
  const isItself = isExpected(sight);
  const cells = held.cells.map((cell, c): HeldCell => {
    const value = range.values[at]?.[c] ?? cell.value;
    const formula = range.formulas[at]?.[c] ?? cell.formula ?? value;
    const numberFormat = range.numberFormat[at]?.[c] ?? "General";
    const { fill, fontColor } = isItself ? cell : {};
    return {
      value,
      numberFormat,
      ...(isFormulaOf(formula, value) && { formula }),
      ...(fill !== undefined && { fill }),
      ...(fontColor !== undefined && { fontColor }),
    };
  });
  const identity = { sheet, hint: row, key: null, cells: [] };
  const kept = isItself && held.coloursKept && ({ coloursKept: true } as const);
  const back = { row, table, firstColumn: held.firstColumn, cells, ...kept };
  return [{ kind: "restore-row", row: identity, held: back }];
}
