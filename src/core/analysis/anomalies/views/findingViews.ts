import type { Severity } from "../../../anomalies/rule/hit";
import type { Verdict } from "../../../changes/proposal";
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
