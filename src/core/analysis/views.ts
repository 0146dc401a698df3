import type { SheetMapping } from "../adopt/mapping";
import type { Severity } from "../anomalies/rule";
import type { Verdict } from "../changes/proposal";
import type { Certainty } from "../dedupe/duplicates";
import type { CellValue } from "../sheets/cell";
import type { Field, Role } from "../sheets/fields";
import type { Tier } from "../sheets/tier";
import type { Metrics } from "../tiering/tiers";

/** A slice of a longer list. */
export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly T[];
}

export interface PageQuery {
  readonly offset: number;
  readonly limit: number;
}

export interface RowPlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** What was read: rows by role, and every cell that could not be understood. */
export interface BookSummary {
  readonly rows: Readonly<Record<Role, number>>;
  readonly unreadable: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: string;
    readonly field: Field;
    readonly value: string;
  }[];
  readonly unreadableCount: number;
  /** The mappings with their exact first and last data rows. */
  readonly mappings: readonly SheetMapping[];
}

/** One finding as shown; `column` is a letter, null for a whole row. */
export interface FindingView extends RowPlace {
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly heading: string;
  readonly value: string;
  readonly message: string;
  readonly correction: CellValue | null;
  readonly safe: boolean;
  readonly byDefault: Verdict;
}

export interface FindingGroup {
  readonly ruleId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  readonly correctable: number;
  readonly safe: number;
  /** Share of the table's rows; above 0.3 the group is shown as one systemic card. */
  readonly share: number;
  /** Counts by sheet column, the largest first. */
  readonly columns: readonly { readonly sheet: string; readonly heading: string; readonly count: number }[];
}

export interface InspectionSummary {
  readonly groups: readonly FindingGroup[];
  readonly notEvaluated: readonly {
    readonly ruleId: string;
    readonly title: string;
    readonly reason: string;
  }[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** 0…100; weights of features.md §5.4. */
  readonly qualityScore: number;
}

export interface MemberView extends RowPlace {
  /** 0-based table row. */
  readonly tableRow: number;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** The same cells as the sheet holds them: what is written when the user picks this member's value. */
  readonly cells: Readonly<Partial<Record<Field, CellValue>>>;
  readonly followUps: number;
  readonly transactions: number;
}

export interface ClusterView {
  readonly id: string;
  readonly certainty: Certainty;
  readonly matchWeight: number;
  readonly members: readonly MemberView[];
  /** Fields on which members differ. */
  readonly differing: readonly Field[];
  /** Table row of the proposed survivor. */
  readonly survivor: number;
  /** Proposed value of every field of the survivor after the merge. */
  readonly merged: Readonly<Partial<Record<Field, CellValue>>>;
  readonly evidence: readonly string[];
  readonly byDefault: Verdict;
}

export interface DuplicateSummary {
  readonly certain: number;
  readonly probable: number;
  readonly rows: number;
  readonly candidatePairs: number;
}

export interface TierView extends RowPlace {
  readonly id: string;
  readonly customerId: string;
  readonly companyName: string;
  readonly tier: Tier;
  readonly suggestedTier: Tier;
  readonly previousTier: Tier | null;
  readonly score: number;
  readonly metrics: Metrics;
  readonly reason: string;
  readonly byDefault: Verdict;
}

export interface TierSummary {
  readonly counts: Readonly<Record<Tier, number>>;
  readonly revenue: Readonly<Record<Tier, number>>;
  readonly changed: number;
  readonly asOf: string;
}
