import { type RuleChange, ruleChange, ruleVersion } from "../../../tiering/scheme/ruleVersion";
import type { Scheme } from "../../../tiering/scheme/scheme";
import type { OwnRecords } from "../../own/ownRecords";
import { lastPeriod } from "./tierInput";

/** The period a run is compared with, where that was assigned by other rules. */
export interface OtherRules extends RuleChange {
  readonly period: string;
}

/** How the rules of a run at a day (serial) differ from those of the period it is compared with; null = they do not. */
export function otherRules({ periods }: OwnRecords, asOf: number, scheme: Scheme): OtherRules | null {
  const last = lastPeriod(periods, asOf);
  const change = last && ruleChange(last.rules, ruleVersion(scheme));
  return last && change && { ...change, period: last.period };
}
