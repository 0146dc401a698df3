import type { FindingView } from "../../../core/analysis/anomalies/views/findingViews";
import type {
  CorrectionDecision,
  CorrectionScope,
  Decisions,
  Dismissal,
} from "../../../core/changes/proposal";
import type { CellValue } from "../../../core/sheets/cell";
import type { Groups } from "../../session/state/jobState";
import { verdictOn } from "./correctionChoice";

/** Decisions on many findings at once, with the wholesale choice that covers each, and what they come to. */
export interface AllDecisions extends AllCounts {
  readonly decisions: Decisions<CorrectionDecision>;
  readonly groups: Groups;
}

/** Findings settled, left as somebody had decided before, and such as cannot be settled this way. */
export interface AllCounts {
  readonly done: number;
  readonly kept: number;
  readonly unfit: number;
}

/** What was decided before, one by one and by whole rules. */
export interface DecidedBefore {
  readonly decisions: Decisions<CorrectionDecision>;
  readonly scope: CorrectionScope;
}

/** Every suggestion taken, but where somebody has decided already. */
export function suggestionsTaken(findings: readonly FindingView[], before: DecidedBefore): AllDecisions {
  const { open, kept } = apart(findings, before);
  const fit = open.filter(({ correction }) => correction !== null);
  return decided(fit, () => ({ verdict: "accept" }), { kept, unfit: open.length - fit.length });
}

/** One value for every cell nobody decided on yet; what stands for a whole row has no cell. */
export function filledWith(
  findings: readonly FindingView[],
  value: CellValue,
  before: DecidedBefore,
): AllDecisions {
  const { open, kept } = apart(findings, before);
  const fit = open.filter(({ column }) => column !== null);
  return decided(fit, () => ({ verdict: "accept", value }), { kept, unfit: open.length - fit.length });
}

/**
 * All that nobody decided on left as they are for one reason; a column is closed for its rule once, not a finding at a
 * time.
 */
export function allLeft(
  findings: readonly FindingView[],
  dismissal: Dismissal,
  before: DecidedBefore,
): AllDecisions {
  const { open, kept } = apart(findings, before);
  const leave = (): CorrectionDecision => ({ verdict: "reject", dismissal });
  if (dismissal.scope !== "column") return decided(open, leave, { kept, unfit: 0 });
  const fit = open.filter(({ column }) => column !== null);
  const made = decided(firstOfColumns(fit), leave, { kept, unfit: open.length - fit.length });
  return { ...made, done: fit.length };
}

function apart(findings: readonly FindingView[], { decisions, scope }: DecidedBefore) {
  const open = findings.filter((finding) => verdictOn(finding, decisions[finding.id], scope) === "undecided");
  return { open, kept: findings.length - open.length };
}

function firstOfColumns(findings: readonly FindingView[]): readonly FindingView[] {
  const columns = new Map<string, FindingView>();
  for (const finding of findings) {
    const column = `${finding.ruleId}\n${finding.sheet}\n${finding.heading}`;
    if (!columns.has(column)) columns.set(column, finding);
  }
  return [...columns.values()];
}

function decided(
  findings: readonly FindingView[],
  decisionOn: (finding: FindingView) => CorrectionDecision,
  others: Omit<AllCounts, "done">,
): AllDecisions {
  return {
    decisions: Object.fromEntries(findings.map((finding) => [finding.id, decisionOn(finding)])),
    groups: Object.fromEntries(findings.map(({ id, safe, ruleId }) => [id, safe ? ruleId : null])),
    done: findings.length,
    ...others,
  };
}
