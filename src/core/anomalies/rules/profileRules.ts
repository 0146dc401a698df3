import type { Rule } from "../rule/rule";
import { addressElsewhere } from "./profile/addressElsewhere";
import { areaCodeElsewhere } from "./profile/areaCodeElsewhere";
import { creditCodeElsewhere } from "./profile/creditCodeElsewhere";
import { foundedAfterFirstDeal } from "./profile/foundedAfterFirstDeal";
import { implausibleFounding } from "./profile/implausibleFounding";
import { industryMismatch } from "./profile/industryMismatch";
import { nameNamesElsewhere } from "./profile/nameNamesElsewhere";

/** What a customer's own columns say against one another: trade, places, founding. */
export const profileRules: readonly Rule[] = [
  industryMismatch,
  areaCodeElsewhere,
  addressElsewhere,
  creditCodeElsewhere,
  nameNamesElsewhere,
  foundedAfterFirstDeal,
  implausibleFounding,
];
