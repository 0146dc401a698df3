import { correctionsOf } from "../../anomalies/findings/corrections";
import type { Inspection } from "../../anomalies/findings/found";
import type { InspectionContext } from "../../anomalies/rule/context";
import type { CellChange, Patch } from "../../changes/patch";
import type { CorrectionDecision, CorrectionScope, Decisions } from "../../changes/proposal";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import type { Book } from "../../tables/table";

const reason = words("修正异常", "Corrections");

/** What one inspection is corrected by. */
interface Corrected {
  readonly book: Book;
  readonly context: InspectionContext;
  readonly inspection: Inspection;
  readonly language: Language;
}

/** What was accepted of the findings, and what is safe of the rules in scope, each cell once; without a scope all that is safe. */
export function correctionPatch(
  { book, context, inspection, language }: Corrected,
  decisions: Decisions<CorrectionDecision>,
  scope?: CorrectionScope,
): Patch {
  const chosen = correctionsOf(book, context, inspection, { decisions, safe: scope === undefined });
  const ofRules =
    scope === undefined ? [] : inspection.found.filter(({ rule }) => scope.safeOfRules.includes(rule.id));
  const safe = correctionsOf(book, context, { ...inspection, found: ofRules }, { decisions, safe: true });
  return { operation: "correct", reason: reason[language], changes: onePerCell([...chosen, ...safe]) };
}

function onePerCell(changes: readonly CellChange[]): readonly CellChange[] {
  const cells = new Map<string, CellChange>();
  for (const change of changes) {
    const cell = `${change.row.sheet}\n${change.row.hint}\n${change.column}`;
    if (!cells.has(cell)) cells.set(cell, change);
  }
  return [...cells.values()];
}
