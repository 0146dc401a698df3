import type { FindingGroup, FindingView } from "../../../core/analysis/anomalies/views/findingViews";
import type { CorrectionDecision, CorrectionScope, Decisions, Verdict } from "../../../core/changes/proposal";
import type { Groups } from "../../session/state/jobState";

/** What holds for a finding now: its own decision, else what was accepted for its rule as a whole. */
export function verdictOn(
  finding: FindingView,
  decision: CorrectionDecision | undefined,
  scope: CorrectionScope,
): Verdict {
  if (decision && decision.verdict !== "undecided") return decision.verdict;
  return finding.safe && scope.safeOfRules.includes(finding.ruleId) ? "accept" : "undecided";
}

/** How many safe corrections the rules accepted as a whole bring. */
export function wholesaleCount(groups: readonly FindingGroup[], scope: CorrectionScope): number {
  const whole = groups.filter(({ ruleId }) => scope.safeOfRules.includes(ruleId));
  return whole.reduce((sum, { safe }) => sum + safe, 0);
}

/** How many safe corrections accepting a rule as a whole brings: what was refused by name stays refused. */
export function safeOf(
  { ruleId, safe }: FindingGroup,
  decisions: Decisions<CorrectionDecision>,
  groups: Groups,
): number {
  const refused = Object.entries(decisions).filter(
    ([id, { verdict }]) => verdict === "reject" && groups[id] === ruleId,
  );
  return Math.max(0, safe - refused.length);
}

/** How many findings will be filed as dismissed. */
export function dismissalCount(decisions: Decisions<CorrectionDecision>): number {
  return Object.values(decisions).filter(({ dismissal }) => dismissal !== undefined).length;
}

/** The scope with a rule switched on or off. */
export function toggled(scope: CorrectionScope, ruleId: string): CorrectionScope {
  const others = scope.safeOfRules.filter((other) => other !== ruleId);
  return { safeOfRules: others.length < scope.safeOfRules.length ? others : [...others, ruleId] };
}

/** Taking back an accepted correction: one that its rule's wholesale choice covers must be refused by name. */
export function takenBack(finding: FindingView, scope: CorrectionScope): Verdict {
  return finding.safe && scope.safeOfRules.includes(finding.ruleId) ? "reject" : "undecided";
}
