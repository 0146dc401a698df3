import type { Severity } from "../../../anomalies/rule/hit";
import type { CorrectionDecision, CorrectionScope, Decisions, Verdict } from "../../../changes/proposal";
import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import type { PageQuery, RowPlace } from "../../context/views";
import type { GateRef } from "../../tiering/views/gateRef";

/** One finding as shown; `column` is a letter, null for a whole row. */
export interface FindingView extends RowPlace {
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly heading: string;
  /** What the column holds; null for a whole row. */
  readonly field: Field | null;
  readonly value: string;
  /** Name (else id) of the customer the row is about; "" where it says none. */
  readonly customer: string;
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
  /** Share of the table's rows. */
  readonly share: number;
  /** One problem of the whole column with one cause, shown as one card. */
  readonly systemic: boolean;
  /** Words nearly all rows of which are so, as (heading, word): likely what such rows are, and no fault. */
  readonly kinds: readonly { readonly heading: string; readonly word: string }[];
  /** Every cell it names is empty, so that one value may fill them all. */
  readonly blank: boolean;
  /** Counts by sheet column, the largest first. */
  readonly columns: readonly { readonly sheet: string; readonly heading: string; readonly count: number }[];
}

/** What has become of a finding since 问题清单 was last written. */
export type FindingTurn = "added" | "still" | "reopened";

/** Which findings are wanted; what is left out does not matter. */
export interface WantedFindings {
  readonly ruleId?: string;
  readonly severity?: Severity;
  readonly sheet?: string;
  readonly heading?: string;
  /** Only what is wrong with whole columns, or only what is not. */
  readonly systemic?: boolean;
  /** 责任人; "" = nobody is named. */
  readonly owner?: string;
  /** false: without hints, which are nobody's duty. */
  readonly hints?: boolean;
  /** Only those new, still there or come back since 问题清单 was last written; whole-column problems are not among them. */
  readonly since?: FindingTurn;
  /** 0-based row of the customers table: only what is wrong with the customer, its follow-ups and its orders. */
  readonly customer?: number;
  /** Only what stands behind a line of the check before tiers. */
  readonly gate?: GateRef;
}

export interface FindingQuery extends PageQuery, WantedFindings {}

/** What the findings of a query fall into, so that a list can be narrowed; each the largest first. */
export interface FindingParts {
  readonly rules: readonly { readonly ruleId: string; readonly title: string; readonly count: number }[];
  readonly columns: FindingGroup["columns"];
  /** "" = nobody is named. */
  readonly owners: readonly { readonly owner: string; readonly count: number }[];
}

/** How much one person has to see to; "" = nobody is named. */
export interface OwnerCount {
  readonly owner: string;
  readonly error: number;
  readonly warning: number;
}

/** What became of 问题清单 since it was last written. */
export interface FindingListCounts {
  readonly added: number;
  readonly still: number;
  readonly reopened: number;
  readonly solved: number;
}

/** One line of 问题清单 whose finding is gone. */
export interface SolvedFinding {
  readonly key: string;
  /** Title of the rule, and the row with its column, as the list has them. */
  readonly rule: string;
  readonly place: string;
  /** What the cell held when it was found. */
  readonly before: string;
  /** Where the cell is now and what it holds; null = its row is there no more, or cannot be told from others. */
  readonly now:
    | (RowPlace & { readonly column: string | null; readonly value: string; readonly changed: boolean })
    | null;
  /** false = solved since the list was last written. */
  readonly isFiled: boolean;
  /** "YYYY-MM-DD"; null where the list does not say. */
  readonly closedOn: string | null;
  readonly closedBy: string;
  readonly note: string;
}

/** One rule of the catalogue as it stands in this workbook. */
export interface RuleView {
  readonly ruleId: string;
  readonly title: string;
  readonly reason: string;
  readonly example: string;
  readonly severity: Severity;
  readonly on: boolean;
}

export interface RuleSection {
  readonly title: string;
  readonly rules: readonly RuleView[];
}

/** A rule that people found wrong too often. */
export interface FalseAlarms {
  readonly ruleId: string;
  readonly title: string;
  /** Findings people have judged, and those of them they called false alarms. */
  readonly judged: number;
  readonly wrong: number;
  /** Whether it can be made a hint; a hint can only be closed. */
  readonly softens: boolean;
}

/** Decisions on findings of an earlier inspection that stand in this one, by the ids they have here. */
export interface KeptDecisions {
  readonly decisions: Decisions<CorrectionDecision>;
  /** For each the rule whose safe corrections it is one of, else null. */
  readonly groups: Readonly<Record<string, string | null>>;
  readonly scope: CorrectionScope;
}

export interface InspectionSummary {
  readonly groups: readonly FindingGroup[];
  readonly notEvaluated: readonly {
    readonly ruleId: string;
    readonly title: string;
    readonly reason: string;
  }[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Errors and warnings by 责任人, whoever has most errors first. */
  readonly owners: readonly OwnerCount[];
  /** 0…100; an error weighs 1, a warning 0.3, an offer 0.05. */
  readonly qualityScore: number;
  /** Findings passed over because people dismissed them in 问题清单. */
  readonly dismissed?: number;
  /** Whether 异常标注 stands beside the data. */
  readonly marked?: boolean;
  /** Only where the workbook has 问题清单. */
  readonly list?: FindingListCounts;
  /** Rules whose false alarms deserve an offer, by what 问题清单 says of them. */
  readonly falseAlarms?: readonly FalseAlarms[];
  /** Only where decisions were set aside before. */
  readonly kept?: KeptDecisions;
}
