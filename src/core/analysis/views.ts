import type { SheetMapping } from "../adopt/mapping";
import type { Severity } from "../anomalies/hit";
import type { Verdict } from "../changes/proposal";
import type { Certainty } from "../dedupe/duplicates";
import type { CellValue } from "../sheets/cell";
import type { Field, Role } from "../sheets/fields";
import type { Grid } from "../sheets/grid";
import type { Tier } from "../sheets/tier";
import type { Language } from "../sheets/words";
import type { Distribution } from "../tiering/distribution";
import type { Move } from "../tiering/migration";
import type { Scheme } from "../tiering/scheme";
import type { Metrics } from "../tiering/tiers";
import type { Workload } from "../tiering/whatIf";

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

/** Which findings are wanted; what is left out does not matter. */
export interface FindingQuery extends PageQuery {
  readonly ruleId?: string;
  readonly severity?: Severity;
  readonly sheet?: string;
  readonly heading?: string;
  /** 责任人; "" = nobody is named. */
  readonly owner?: string;
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
  /** Money moved with the members, in yuan: what a wrong or a missing merge would falsify. */
  readonly stake: number;
  readonly evidence: readonly string[];
  /** What to be careful of, a sentence each; shown before the evidence. */
  readonly warnings: readonly string[];
  readonly byDefault: Verdict;
}

export interface DuplicateSummary {
  readonly certain: number;
  readonly probable: number;
  readonly rows: number;
  readonly candidatePairs: number;
  /** Pairs not asked about, because people said they are two customers. */
  readonly remembered: number;
}

/** What happened to the sheets that hold records since the last check, in order: first rows moved, then rows read anew. */
export interface LiveChanges {
  /** `by` rows came in at a 1-based row, or left from there on where it is negative. */
  readonly moved: readonly { readonly sheet: string; readonly row: number; readonly by: number }[];
  readonly rows: readonly Grid[];
  /** A colleague's typing is learned, not reported: the colleague's own pane does that. */
  readonly quiet: boolean;
}

/** Something wrong in a row just typed or pasted; `column` is a letter, null for a whole row. */
export interface LiveFinding extends RowPlace {
  readonly column: string | null;
  readonly heading: string;
  readonly severity: Severity;
  readonly message: string;
}

/** A row just typed or pasted that seems to be a customer the workbook has already. */
export interface LiveWarning extends RowPlace {
  readonly existing: RowPlace;
  /** Name of the customer there. */
  readonly name: string;
  readonly certainty: Certainty;
  readonly reasons: readonly string[];
  /** How many further rows it resembles. */
  readonly others: number;
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
  readonly detail?: TierDetail;
}

/** What else is known of a customer's tier; NaN where unknown. Of a member of a group the group's, but for growth. */
export interface TierDetail {
  /** Days since the last purchase ÷ the customer's usual gap (ρ): 2 warns. */
  readonly overdue: number;
  /** Net amount against the year before, 0.25 = a quarter more. */
  readonly growth: number;
  /** 1…5. */
  readonly satisfaction: number;
  /** 1…5. */
  readonly potential: number;
  /** 0…1. */
  readonly relation: number;
  /** Share of the weights whose figure is known, 0…1. */
  readonly completeness: number;
  /** Share of 200 weightings that give the same level, 0…1. */
  readonly robustness: number;
  /** The score lies within the dead band of a line. */
  readonly borderline: boolean;
  /** Silent for twice the usual gap, but not lost. */
  readonly warning: boolean;
  /** Customers of the group this tier was worked out for; 1 = no group. */
  readonly groupSize: number;
  /** A person set it, and its last day has not passed. */
  readonly manual: boolean;
}

/** Which customers of the last run are wanted; what is left out does not matter. */
export interface TierQuery extends PageQuery {
  readonly tier?: Tier;
  /** Their tier in the last period; null = they had none. */
  readonly from?: Tier | null;
  readonly changedOnly?: boolean;
  readonly borderlineOnly?: boolean;
  readonly warnedOnly?: boolean;
}

/** One run as charts and the report sheet show it. */
export interface TierReport extends Distribution {
  readonly asOf: string;
  readonly migration: readonly Move[];
  readonly workload: readonly Workload[];
}

export interface TierSummary {
  readonly counts: Readonly<Record<Tier, number>>;
  readonly revenue: Readonly<Record<Tier, number>>;
  readonly changed: number;
  readonly asOf: string;
  /** Quarter of the as-of day, "2024Q3". */
  readonly period: string;
  /** The period of 分级历史 this run is compared with; null on a first run. */
  readonly comparedWith: string | null;
  /** Customers for whom 分级历史 holds this period already: writing replaces them. */
  readonly replaces: number;
  readonly borderline: number;
  readonly warned: number;
  readonly scheme: Scheme;
}

/** When a contact is due, seen from today. */
export const dueWhens = ["late", "today", "week", "later"] as const;
export type DueWhen = (typeof dueWhens)[number];

/** Whom to look at before the month of `asOf` ("YYYY-MM-DD") is closed. */
export interface ReviewQuery extends PageQuery {
  readonly asOf: string;
  readonly language: Language;
  readonly owner?: string;
}

/** One customer under review; days as "YYYY-MM-DD". */
export interface ReviewView extends RowPlace {
  readonly id: string;
  readonly companyName: string;
  readonly owner: string;
  readonly causes: readonly string[];
  readonly lastContact: string | null;
  readonly lastDeal: string | null;
}

/** Those still to be looked at; who has how many left and done. */
export interface ReviewPage extends Page<ReviewView> {
  /** "2026-11". */
  readonly month: string;
  readonly owners: readonly { readonly owner: string; readonly open: number; readonly done: number }[];
}

/** Whom to contact; `asOf` ("YYYY-MM-DD") is today. What is left out does not matter. */
export interface DueQuery extends PageQuery {
  readonly asOf: string;
  readonly owner?: string;
  readonly overdueOnly?: boolean;
  readonly when?: readonly DueWhen[];
  /** Due-list ids of customers contacted since the workbook was read. */
  readonly without?: readonly string[];
}

export type DueCounts = Readonly<Record<DueWhen, number>>;

/** A page of the due list with the counts around it: of everybody the owner asked for, and of each owner. */
export interface DuePage extends Page<DueView> {
  readonly counts: DueCounts;
  /** The owners with most to do by today first; "" = nobody. */
  readonly owners: readonly { readonly owner: string; readonly counts: DueCounts }[];
  /** What a contact may be filed with: ways and people the workbook knows, the most used first. */
  readonly choices: { readonly channels: readonly string[]; readonly people: readonly string[] };
}

/** One line of the due list; days as "YYYY-MM-DD". */
export interface DueView extends RowPlace {
  readonly id: string;
  readonly customerId: string;
  readonly companyName: string;
  readonly owner: string;
  readonly tier: Tier | null;
  readonly lastContact: string | null;
  readonly plannedOn: string | null;
  readonly dueOn: string;
  readonly overdueDays: number;
  /** Days between contacts the tier is owed; null = none. */
  readonly everyDays: number | null;
  /** Tier weight × how late: the highest first. */
  readonly priority: number;
  /** Early warning: silent for twice the customer's own buying rhythm, but not lost. */
  readonly warned?: boolean;
}

/** A contact that took place, as the follow-up sheet files it; days are Excel serials. */
export interface ContactNote {
  /** The id, or the name of a customer without one. */
  readonly customerId: string;
  readonly companyName?: string;
  /** With the time of day as fraction. */
  readonly followedUpAt: number;
  readonly followedUpBy: string;
  readonly channel: string;
  readonly content: string;
  readonly nextStep?: string;
  readonly nextFollowUpAt?: number;
  readonly satisfaction?: number;
}
