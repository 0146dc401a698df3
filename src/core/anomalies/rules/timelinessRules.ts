import type { Rule } from "../rule/rule";
import { missedPlan } from "./timeliness/missedPlan";
import { overdueComplaint } from "./timeliness/overdueComplaint";
import { overdueFollowUp } from "./timeliness/overdueFollowUp";
import { retentionReached } from "./timeliness/retentionReached";
import { reviewMissing } from "./timeliness/reviewMissing";
import { staleRecord } from "./timeliness/staleRecord";
import { staleTiers } from "./timeliness/staleTiers";

/** What is overdue. */
export const timelinessRules: readonly Rule[] = [
  staleRecord,
  overdueFollowUp,
  missedPlan,
  overdueComplaint,
  staleTiers,
  reviewMissing,
  retentionReached,
];
