import { type Language, words } from "../../sheets/words";
import { lastQuarterEnd } from "../../values/dates/serialDay";

const mark = words("（预评）", " (preliminary)");

/** What follows a period's name where its run (serial day) is 预评, before the quarter is over; else nothing. */
export function trialMarkAt(asOf: number, language: Language): string {
  return lastQuarterEnd(asOf) === asOf ? "" : mark[language];
}
