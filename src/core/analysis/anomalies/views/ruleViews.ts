import type { Severity } from "../../../anomalies/rule/hit";

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
