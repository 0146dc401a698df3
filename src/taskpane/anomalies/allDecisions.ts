import type { FindingView } from "../../core/analysis/anomalies/findingViews";
import type { CorrectionDecision, Decisions, Dismissal } from "../../core/changes/proposal";
import type { CellValue } from "../../core/sheets/cell";
import type { Groups } from "../session/jobState";

/** Decisions on many findings at once, with the wholesale choice that covers each. */
export interface AllDecisions {
  readonly decisions: Decisions<CorrectionDecision>;
  readonly groups: Groups;
}

/** Every suggestion taken. */
export function suggestionsTaken(findings: readonly FindingView[]): AllDecisions {
  const accept = { verdict: "accept" } as const;
  return decided(
    findings.filter(({ correction }) => correction !== null),
    () => accept,
  );
}

/** One value for every cell nobody decided on yet; what stands for a whole row has no cell. */
export function filledWith(
  findings: readonly FindingView[],
  value: CellValue,
  before: Decisions<CorrectionDecision>,
): AllDecisions {
  const isOpen = ({ id }: FindingView) => (before[id]?.verdict ?? "undecided") === "undecided";
  return decided(
    findings.filter((finding) => finding.column !== null && isOpen(finding)),
    () => ({ verdict: "accept", value }),
  );
}

/** All left as they are for one reason; a column is closed for its rule once, not a finding at a time. */
export function allLeft(findings: readonly FindingView[], dismissal: Dismissal): AllDecisions {
  const wanted = dismissal.scope === "column" ? firstOfColumns(findings) : findings;
  return decided(wanted, () => ({ verdict: "reject", dismissal }));
}

function firstOfColumns(findings: readonly FindingView[]): readonly FindingView[] {
  const columns = new Map<string, FindingView>();
  for (const finding of findings) {
    const column = `${finding.ruleId}\n${finding.sheet}\n${finding.heading}`;
    if (finding.column !== null && !columns.has(column)) columns.set(column, finding);
  }
  return [...columns.values()];
}

function decided(
  findings: readonly FindingView[],
  decisionOn: (finding: FindingView) => CorrectionDecision,
): AllDecisions {
  return {
    decisions: Object.fromEntries(findings.map((finding) => [finding.id, decisionOn(finding)])),
    groups: Object.fromEntries(findings.map(({ id, safe, ruleId }) => [id, safe ? ruleId : null])),
  };
}
