import type { Rule } from "../rule/rule";
import { duplicateFollowUp } from "./uniqueness/duplicateFollowUp";
import { duplicateOrderId } from "./uniqueness/duplicateOrderId";
import { duplicateTransaction } from "./uniqueness/duplicateTransaction";
import { idOfAnotherCompany } from "./uniqueness/idOfAnotherCompany";
import { repeatedCustomer } from "./uniqueness/repeatedCustomer";
import { sharedCreditCode } from "./uniqueness/sharedCreditCode";
import { sharedEmail } from "./uniqueness/sharedEmail";
import { sharedPhone } from "./uniqueness/sharedPhone";

/** What may stand only once. */
export const uniquenessRules: readonly Rule[] = [
  idOfAnotherCompany,
  sharedCreditCode,
  repeatedCustomer,
  sharedPhone,
  sharedEmail,
  duplicateTransaction,
  duplicateFollowUp,
  duplicateOrderId,
];
