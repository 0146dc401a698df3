import type { Conflict } from "../../core/changes/conflict";
import type { RecordedChange } from "../../core/changes/patch";
import type { NameAddition, NameRemoval } from "../../core/changes/sheetChange";
import type { Running } from "../excel/running";
import { readNames } from "../reading/sheets/readNames";
import type { PlanMode } from "./plan";

/** Names that come and go; a name that means something else by now is left alone. */
export async function planNames(changes: readonly RecordedChange[], mode: PlanMode, running: Running) {
  const named = changes.filter(
    (change): change is NameAddition | NameRemoval =>
      change.kind === "add-name" || change.kind === "remove-name",
  );
  const additions: NameAddition[] = [];
  const removals: NameRemoval[] = [];
  const conflicts: Conflict[] = [];
  let done = 0;
  const present = named.length > 0 ? await readNames(running) : new Map<string, string>();
  for (const change of named) {
    const formula = present.get(change.name.name.toLowerCase());
    const same = formula !== undefined && plainFormula(formula) === plainFormula(change.name.formula);
    const { kind } = change;
    const replaced =
      kind === "add-name" && formula !== undefined && !same && change.replaces !== undefined
        ? plainFormula(change.replaces) === plainFormula(formula) || mode.overwrite === true
        : false;
    if (kind === "add-name" && (formula === undefined || replaced)) additions.push(change);
    else if (change.kind === "remove-name" && formula !== undefined && (same || mode.overwrite))
      removals.push(change);
    else if (formula === undefined || same) done++;
    else conflicts.push({ reason: "name-taken", change, row: null, found: formula });
  }
  return { additions, removals, conflicts, done };
}

/** Excel writes quotes and blanks of a reference its own way. */
function plainFormula(formula: string): string {
  return formula.replace(/['\s]/g, "").toLowerCase();
}
