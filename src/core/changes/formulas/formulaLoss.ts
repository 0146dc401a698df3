import type { FormulaLoss } from "../patch";
import { moveFormula, referencesOf } from "./cellReferences";

export interface FormulaCell {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas of a sheet that rows' leaving will hurt for good: they point at such a row itself (it becomes #REF!)
 * or a range of theirs begins or ends there (it shrinks and does not grow back). Runs of one formula filled down are
 * kept as one.
 */
export function formulaLosses(
  sheet: string,
  cells: readonly FormulaCell[],
  leaving: ReadonlyMap<string, ReadonlySet<number>>,
): readonly FormulaLoss[] {
  const losses: FormulaLoss[] = [];
  const hurt = cells.filter(
    ({ row, formula }) => !leaving.get(sheet)?.has(row) && isHurt(formula, sheet, leaving),
  );
  for (const { row, column, formula } of hurt.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = losses.at(-1);
    const next = last && last.column === column && last.firstRow + last.rows === row;
    if (last && next && moveFormula(last.formula, last.rows) === formula) {
      losses[losses.length - 1] = { ...last, rows: last.rows + 1 };
    } else losses.push({ kind: "lose-formula", sheet, firstRow: row, rows: 1, column, formula });
  }
  return losses;
}

function isHurt(formula: string, sheet: string, leaving: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  return referencesOf(formula).some((reference) => {
    const rows = leaving.get(reference.sheet === "" ? sheet : reference.sheet);
    return rows !== undefined && reference.rows.some((row) => rows.has(row));
  });
}

/** The rows of a loss whose cells name a row that leaves: they show #REF!, where a range that ends there only shrinks. */
export function brokenRows(
  { sheet, firstRow, rows, formula }: FormulaLoss,
  leaving: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] {
  const isBroken = (text: string) =>
    referencesOf(text).some((reference) => {
      const [first = 0, last = first] = reference.rows;
      return first === last && leaving.get(reference.sheet === "" ? sheet : reference.sheet)?.has(first);
    });
  return Array.from({ length: rows }, (_, i) => firstRow + i).filter((row) =>
    isBroken(moveFormula(formula, row - firstRow)),
  );
}

/** True where a cell's formula is what the loss made of it: broken, or the same but for row numbers. */
export function isRemnant(now: string | undefined, formula: string): boolean {
  if (now === undefined || now === formula) return false;
  const shape = (text: string) => text.replace(/\d+/g, "0");
  return now.includes("#REF!") || shape(now) === shape(formula);
}
