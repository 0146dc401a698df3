import type { Rule } from "../rule/rule";
import { blankOnSheet } from "./missing/blankOnSheet";
import { incompleteFollowUp } from "./missing/incompleteFollowUp";
import { incompleteTransaction } from "./missing/incompleteTransaction";
import { missingCompanyName } from "./missing/missingCompanyName";
import { missingContact } from "./missing/missingContact";
import { missingContactDetails } from "./missing/missingContactDetails";
import { missingCustomerId } from "./missing/missingCustomerId";
import { missingIndustry } from "./missing/missingIndustry";
import { missingOrderId } from "./missing/missingOrderId";
import { missingOwner } from "./missing/missingOwner";
import { missingRegion } from "./missing/missingRegion";
import { optionalFieldsEmpty } from "./missing/optionalFieldsEmpty";
import { unassignedComplaint } from "./missing/unassignedComplaint";

/** What was left out. */
export const missingRules: readonly Rule[] = [
  missingCustomerId,
  missingCompanyName,
  missingContact,
  missingContactDetails,
  missingIndustry,
  missingRegion,
  missingOwner,
  incompleteFollowUp,
  incompleteTransaction,
  missingOrderId,
  unassignedComplaint,
  optionalFieldsEmpty,
  blankOnSheet,
];
