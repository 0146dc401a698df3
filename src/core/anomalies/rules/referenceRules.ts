import type { Rule } from "../rule/rule";
import { differsFromList } from "./references/differsFromList";
import { leaverStillNamed } from "./references/leaverStillNamed";
import { nameBesideIdDiffers } from "./references/nameBesideIdDiffers";
import { noActivity } from "./references/noActivity";
import { notInStaff } from "./references/notInStaff";
import { unknownCustomerInFollowUp } from "./references/unknownCustomerInFollowUp";
import { unknownCustomerInTransaction } from "./references/unknownCustomerInTransaction";
import { unknownCustomerOnSheet } from "./references/unknownCustomerOnSheet";
import { unknownNumber } from "./references/unknownNumber";

/** Whom a row names, and whether there is such a one. */
export const referenceRules: readonly Rule[] = [
  unknownCustomerInFollowUp,
  unknownCustomerInTransaction,
  unknownCustomerOnSheet,
  unknownNumber,
  nameBesideIdDiffers,
  notInStaff,
  leaverStillNamed,
  noActivity,
  differsFromList,
];
