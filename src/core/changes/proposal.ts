import type { CellValue } from "../sheets/cell";
import type { ColumnKey } from "../sheets/columnKey";
import type { Tier } from "../sheets/tier";

/** What the user (or the default) says of a proposal. */
export const verdicts = ["accept", "reject", "undecided"] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a finding is not to be shown again: filed in 问题清单. */
export interface Dismissal {
  /** This finding until its value changes, or its rule for the whole column. */
  readonly scope: "finding" | "column";
  readonly status: "ignored" | "false-alarm" | "confirmed" | "postponed";
  readonly reason: string;
  /** Excel serial day on which a postponed finding comes back. */
  readonly until?: number;
}

/** What people decide of a rule everywhere: on though off by default, a hint only, or closed. */
export type RuleEffect = "opened" | "softened" | "closed";

/** What becomes of a rule everywhere in the workbook: filed in 问题清单 like a dismissal. */
export interface RuleDecision {
  readonly ruleId: string;
  readonly effect: RuleEffect;
}

/** On a correction; `value` when the user typed another one, `dismissal` when the finding is to be left alone for good. */
export interface CorrectionDecision {
  readonly verdict: Verdict;
  readonly value?: CellValue;
  readonly dismissal?: Dismissal;
}

/** Who is merged into whom, where the user said otherwise; rows are table rows. */
export interface MergeMembers {
  readonly survivor?: number;
  readonly dropped?: readonly number[];
  /** Rows that are another customer: they are merged among themselves. */
  readonly apart?: readonly number[];
}

/** On a merge; `values` are what the user chose or typed for columns. */
export interface MergeDecision extends MergeMembers {
  readonly verdict: Verdict;
  readonly values?: Readonly<Partial<Record<ColumnKey, CellValue>>>;
}

/** On a customer under review: it stays, or is no longer served. */
export const reviewOutcomes = ["keep", "retire"] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** Everybody of an owner (left out: of all owners) whom no single decision names stays. */
export interface ReviewScope {
  readonly owner?: string;
}

/**
 * On a tier; `tier` and `reason` when the user sets it by hand, with who stands for it and the last day it holds
 * (Excel serial; the end of the next quarter where left out).
 */
export interface TierDecision {
  readonly verdict: Verdict;
  readonly tier?: Tier;
  readonly reason?: string;
  readonly by?: string;
  readonly until?: number;
}

/** Decisions by proposal id; what is missing stays as the proposal says by default. */
export type Decisions<D> = Readonly<Record<string, D>>;

/**
 * What the user accepted wholesale beside the decisions made one by one. Where a scope is given, nothing but
 * it and the explicit decisions counts; without one every proposal stands as it says by default.
 */
export interface CorrectionScope {
  /** Rules whose safe corrections are all accepted (an explicit reject still holds). */
  readonly safeOfRules: readonly string[];
}
export interface MergeScope {
  /** All `certain` clusters are accepted (an explicit reject still holds). */
  readonly allCertain: boolean;
}
