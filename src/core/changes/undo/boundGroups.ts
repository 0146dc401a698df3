import { moveFormula, referencesOf } from "../formulas/cellReferences";
import type { FormulaLoss, RecordedChange } from "../patch";
import { mergedRows } from "./mergeGroups";

/**
 * Groups of a merge that cannot be taken back alone: their rows hurt a formula, which comes back whole only with all rows
 * of the merge. A SUM over the list that lost its last row keeps none of the others.
 */
export function boundGroups(changes: readonly RecordedChange[]): ReadonlySet<number> {
  const gone = new Map<string, Map<number, number>>();
  for (const { sheet, row, group } of mergedRows(changes))
    gone.set(sheet, (gone.get(sheet) ?? new Map<number, number>()).set(row, group));
  const bound = new Set<number>();
  for (const loss of changes) {
    if (loss.kind !== "lose-formula") continue;
    for (const { sheet, rows } of formulasOf(loss).flatMap(referencesOf)) {
      const left = gone.get(sheet === "" ? loss.sheet : sheet);
      for (const row of left ? endsGone(rows, left) : []) bound.add(left?.get(row) ?? -1);
    }
  }
  return bound;
}

/** A loss of several rows is one formula filled down. */
function formulasOf({ formula, rows }: FormulaLoss): readonly string[] {
  return Array.from({ length: rows }, (_, i) => moveFormula(formula, i));
}

/** The rows that left a range from its ends inwards: the range ends before them now, and does not grow back over them. */
function endsGone(corners: readonly number[], gone: ReadonlyMap<number, number>): readonly number[] {
  const [first, last] = [Math.min(...corners), Math.max(...corners)];
  const found: number[] = [];
  for (let row = first; row <= last && gone.has(row); row++) found.push(row);
  for (let row = last; row > first && gone.has(row); row--) found.push(row);
  return found;
}
