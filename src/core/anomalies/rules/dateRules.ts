import type { Rule } from "../rule/rule";
import { ambiguousDate } from "./dates/ambiguousDate";
import { dateAsText } from "./dates/dateAsText";
import { noTimeOfDay } from "./dates/noTimeOfDay";
import { unreadableDate } from "./dates/unreadableDate";

/** How days are written. */
export const dateRules: readonly Rule[] = [unreadableDate, ambiguousDate, noTimeOfDay, dateAsText];
