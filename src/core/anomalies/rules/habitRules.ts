import type { Rule } from "../rule/rule";
import { aboveLimit } from "./habits/aboveLimit";
import { boughtAfterExpiry } from "./habits/boughtAfterExpiry";
import { codeOffDay } from "./habits/codeOffDay";
import { contradictsItsKind } from "./habits/contradictsItsKind";
import { dayAheadOfOthers } from "./habits/dayAheadOfOthers";
import { dayOffDistance } from "./habits/dayOffDistance";
import { daysOutOfOrder } from "./habits/daysOutOfOrder";
import { figureFarFromOthers } from "./habits/figureFarFromOthers";
import { figuresDisagree } from "./habits/figuresDisagree";
import { partAboveWhole } from "./habits/partAboveWhole";
import { repeatedNumber } from "./habits/repeatedNumber";
import { sumDiffers } from "./habits/sumDiffers";

/** What a habit of the sheet speaks against: last, for any rule that knows the columns says more. */
export const habitRules: readonly Rule[] = [
  daysOutOfOrder,
  figuresDisagree,
  partAboveWhole,
  sumDiffers,
  aboveLimit,
  boughtAfterExpiry,
  dayAheadOfOthers,
  dayOffDistance,
  codeOffDay,
  figureFarFromOthers,
  contradictsItsKind,
  repeatedNumber,
];
