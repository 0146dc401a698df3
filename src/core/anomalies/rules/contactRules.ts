import type { Rule } from "../rule/rule";
import { emailDomainTypo } from "./contacts/emailDomainTypo";
import { emailForm } from "./contacts/emailForm";
import { invalidEmail } from "./contacts/invalidEmail";
import { invalidPhone } from "./contacts/invalidPhone";
import { invalidWechat } from "./contacts/invalidWechat";
import { landlineLength } from "./contacts/landlineLength";
import { lostLeadingZero } from "./contacts/lostLeadingZero";
import { maskedPhone } from "./contacts/maskedPhone";
import { phoneForm } from "./contacts/phoneForm";
import { severalNumbers } from "./contacts/severalNumbers";
import { unlistedSegment } from "./contacts/unlistedSegment";
import { virtualSegment } from "./contacts/virtualSegment";

/** How telephones, e-mail addresses and the like are written. */
export const contactRules: readonly Rule[] = [
  invalidPhone,
  landlineLength,
  invalidEmail,
  emailDomainTypo,
  maskedPhone,
  lostLeadingZero,
  severalNumbers,
  phoneForm,
  emailForm,
  unlistedSegment,
  virtualSegment,
  invalidWechat,
];
