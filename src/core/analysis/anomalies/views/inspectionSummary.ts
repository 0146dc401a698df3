import type { Severity } from "../../../anomalies/rule/hit";
import type { CorrectionDecision, CorrectionScope, Decisions } from "../../../changes/proposal";
import type { FindingGroup } from "./findingViews";

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
