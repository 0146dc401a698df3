import { newZealand } from "./nationalForms";
import type { NumberPlan } from "./numberPlan";

/** 000-000-0000, 1234567890: nobody's number anywhere. */
export const typedForTesting = /^(\d)\1+$|^0?1?2345678(?:90?)?$/;
const tenDigits = /^1?\d{10}$/;
/** 011 and 00 lead abroad; a zero begins no number of North America. */
const isOtherPlan = /^0/;
/** The zero and ten digits, behind some areas nine (Ofcom National Telephone Numbering Plan). */
const ofBritain = /^0(?:1\d{8,9}|[2-9]\d{9}|800\d{6,7})$/;

/** Ten digits; the 1300 and 1800 numbers of firms have ten as well, their 13 numbers six (ACMA Numbering Plan 2015). */
const ofAustralia = /^(?:0[1-578]\d{8}|1[38]00\d{6}|13[1-9]\d{3})$/;

/** Landlines have seven figures behind the zero and the figure of their area, mobiles seven to nine behind theirs, hot lines six to eight. */
const ofNewZealand = /^0(?:[34679]\d{7}|2\d{7,9}|[589]0[08]\d{5,7})$/;

/** Behind zero or code ten digits; a mobile written in two halves begins with 6 to 9 (TRAI National Numbering Plan 2003). */
export function isOfIndia(text: string, digits: string): boolean {
  if (typedForTesting.test(digits) || /^[1-5]\d{4} \d{5}$/.test(text.trim())) return false;
  return /^(?:0|(?:00)?91)?[1-9]\d{9}$|^1800\d{6,7}$/.test(digits) || /^(?:\+|00)(?!91)/.test(text);
}

/** Taipei has eight digits behind 02, Taichung eight behind 04, all others seven or six; mobiles have ten (NCC). */
const ofTaiwan = /^0(?:2\d{8}|4\d{7,8}|[35678]\d{7}|9\d{8}|800\d{6}|70\d{8})$/;
const sameDigits = /(\d)\1{6}/;

/** As it is dialled in Taiwan, where a zero that a figure lost is given back. */
export function taiwaneseIn(digits: string): string | null {
  const national = digits.replace(/^(?:00)?886-?0?(?=[2-9]\d{7})/, "0").replace(/^(?=[2-9]\d{7,8}$)/, "0");
  return inForm(national, ofTaiwan);
}

function inForm(national: string, form: RegExp): string | null {
  return form.test(national) && !sameDigits.test(national) ? national : null;
}

/** Seven figures behind the figure of an area, or the two of a mobile or of an area of Saudi Arabia; the hot lines of firms. */
const ofEmirates = /^0(?:[2-46-9]\d{7}|[15]\d{8})$|^(?:600|800|9200)\d{3,7}$/;
/** Another country's number, with its plus or zeros. */
export const isOutsideEmirates = /^(?:\+|00)(?!971)/;

/** As it is dialled there, where a zero that a figure lost is given back. */
export function emiratiIn(digits: string): string | null {
  const national = digits.replace(/^(?:00)?971-?0?(?=[2-9]\d{7})/, "0").replace(/^(?=5\d{8}$)/, "0");
  return inForm(national, ofEmirates);
}

/** The form its digits must have where a number is one of the country whose numbers the column holds; null for any other. */
export function nationalForm(plan: NumberPlan, text: string, digits: string): RegExp | null {
  if (plan === "american") return isOtherPlan.test(digits) ? null : tenDigits;
  if (plan === "british") return /^0[1-9]/.test(digits) ? ofBritain : null;
  if (plan === "newZealand") return digits.startsWith("0") ? ofNewZealand : null;
  if (plan === "australasian" && newZealand.test(text.trim())) return ofNewZealand;
  const isAustralian = plan === "australian" || plan === "australasian";
  return isAustralian && /^(?:0[1-9]|1[38])/.test(digits) ? ofAustralia : null;
}
