import type { Rule } from "../rule/rule";
import { ambiguousRegion } from "./standing/ambiguousRegion";
import { complaintRatedHigh } from "./standing/complaintRatedHigh";
import { contactAfterWithdrawal } from "./standing/contactAfterWithdrawal";
import { inactiveWithOrders } from "./standing/inactiveWithOrders";
import { incompleteOverride } from "./standing/incompleteOverride";
import { noConsentRecord } from "./standing/noConsentRecord";
import { regionForm } from "./standing/regionForm";
import { silentCoreCustomer } from "./standing/silentCoreCustomer";
import { sizeBandsDiffer } from "./standing/sizeBandsDiffer";
import { tagConflict } from "./standing/tagConflict";

/** What a customer's state, tier, tags or consent say against what it did. */
export const standingRules: readonly Rule[] = [
  sizeBandsDiffer,
  incompleteOverride,
  silentCoreCustomer,
  complaintRatedHigh,
  tagConflict,
  contactAfterWithdrawal,
  noConsentRecord,
  inactiveWithOrders,
  ambiguousRegion,
  regionForm,
];
