import type { Plan, PlannedSheetRemoval } from "../planning/plan";

/** What a plan takes away on these sheets. */
export function onSheets(plan: Plan, removals: readonly PlannedSheetRemoval[]): Plan {
  const names = new Set<string | undefined>(removals.map(({ change }) => change.sheet));
  const inside = ({ sheet }: { readonly sheet?: string | undefined }) => names.has(sheet);
  return {
    ...plan,
    parts: plan.parts.filter(inside),
    sheets: plan.sheets.filter(inside),
    formulaReturns: plan.formulaReturns.filter(inside),
    rowsAdditions: [],
    rowsRemovals: plan.rowsRemovals.filter(inside),
  };
}

/** What a plan does on sheets that stay: those that go last go with all they hold, and are known by it until then. */
export function besideSheets(plan: Plan, last: readonly PlannedSheetRemoval[]): Plan {
  const outside = (removals: readonly PlannedSheetRemoval[]) => {
    const names = new Set<string | undefined>(removals.map(({ change }) => change.sheet));
    return ({ sheet }: { readonly sheet?: string | undefined }) => !names.has(sheet);
  };
  const stays = outside(last);
  return {
    ...plan,
    parts: plan.parts.filter(stays),
    sheets: plan.sheets.filter(stays),
    formulaReturns: plan.formulaReturns.filter(stays),
    rowsRemovals: plan.rowsRemovals.filter(outside(plan.sheetRemovals)),
  };
}
