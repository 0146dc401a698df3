import type { Rule } from "../rule/rule";
import { contactIsCompany } from "./identity/contactIsCompany";
import { contactIsPhone } from "./identity/contactIsPhone";
import { fieldsSwapped } from "./identity/fieldsSwapped";
import { idDate } from "./identity/idDate";
import { idFormat } from "./identity/idFormat";
import { nameIsPerson } from "./identity/nameIsPerson";
import { truncatedName } from "./identity/truncatedName";

/** Names that are none, and ids of another form: who a customer is. */
export const identityRules: readonly Rule[] = [
  fieldsSwapped,
  contactIsPhone,
  contactIsCompany,
  nameIsPerson,
  truncatedName,
  idFormat,
  idDate,
];
