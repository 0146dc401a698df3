import type { Rule } from "../rule/rule";
import { closedWithoutResult } from "./history/closedWithoutResult";
import { dateFarFromOthers } from "./history/dateFarFromOthers";
import { dateInFuture } from "./history/dateInFuture";
import { followUpBeforeCreation } from "./history/followUpBeforeCreation";
import { nextBeforeCurrent } from "./history/nextBeforeCurrent";

/** Days of follow-ups and deals that cannot be, and what was closed without an end. */
export const historyRules: readonly Rule[] = [
  dateFarFromOthers,
  followUpBeforeCreation,
  dateInFuture,
  nextBeforeCurrent,
  closedWithoutResult,
];
