import { words } from "../sheets/column";
import { lastQuarterEnd } from "../values/serialDay";

/** 预评: a run before the quarter is over, which the run at its end will replace; serial day. */
export function isTrial(asOf: number): boolean {
  return lastQuarterEnd(asOf) !== asOf;
}

/** What follows the name of a period that is not over. */
export const trialMark = words("（预评）", " (preliminary)");
