import { areaCodeOf, landlineLengths } from "../../reference/places/areaCodes";
import { nationalLength } from "../../reference/reach/countryCodes";
import { exact, nearly, type Read, tidied, unreadable } from "../text/reading";
import type { Phone } from "./phone";
import { withoutCountry } from "./withoutCountry";

const extension =
  /\s*(?:转|分机|[内內分][线線]|ext(?:ensio)?n?\.?|x|\*|#|-{1,2})\s*:?\s*(\d{1,6})(?:分机|号)?$/;
/** 0755-26001234, as it is to be written. */
export const exactLandline = /^0\d{2,3}-\d{7,8}$/;
export const exactMobile = /^1[3-9]\d{9}$/;
const fillers = /[\s\-.()_~]/g;
const digitsOnly = /^\+?\d+$/;
/** 138****8000, 1380013****, 0755-2600****: at least three digits hidden. */
const masked = /^(?:1[3-9]|0\d{2,3})\d*\*{3,8}\d*$/;
/** Letters taken for digits when a number is copied by hand or from a picture. */
const lookalikes = new Map([
  ["o", "0"],
  ["i", "1"],
  ["l", "1"],
  ["|", "1"],
]);
/** Hot lines; 110, 119, 120 and 122 call the police, the fire brigade and the like. */
const service = /^(?:[48]00\d{7}|95\d{3,6}|96\d{3,6}|10\d{3}|(?!1(?:10|12|19|20|22)$)1[12]\d{1,3})$/;
const cityService = /^9[56]\d{3}$/;
/** 11111111111, 13888888888: eight equal digits running; or counting up as nobody's number does. */
const typedForTesting = /(\d)\1{7}|^1?2345678\d{0,3}$/;
/** Behind an area code such numbers are real: companies pay for 010-88888888. */
const withArea = /^0(?!0+$)(?!1[3-9]\d{9}$)/;
const shortest = 7;

/** One telephone number; `text` is folded, without label and name. See `readPhones` for whole cells. */
export function readPhone(text: string): Read<Phone> {
  if (exactMobile.test(text) && !typedForTesting.test(text)) return exact({ kind: "mobile", digits: text });
  if (exactLandline.test(text)) return readExactLandline(text.replace("-", ""), text);
  const compact = text.replace(fillers, "");
  const hidden = compact.replace(/x{3,}/g, (run) => "*".repeat(run.length));
  if (hidden.includes("*") && masked.test(hidden)) return readMasked(hidden);
  return readWithExtension(text, compact);
}

/** Behind 0 and 2 to 9 stands no other country's number, no mobile and no hot line. */
const plainArea = /^0[2-9]/;

function readExactLandline(digits: string, text: string): Read<Phone> {
  return plainArea.test(digits) ? (withAreaCode(digits, text) ?? explain(digits)) : readDigits(digits, text);
}

function readMasked(digits: string): Read<Phone> {
  if (digits.startsWith("0")) {
    return digits.length >= 10 && digits.length <= 12
      ? tidied({ kind: "landline", digits, masked: true })
      : unreadable("too-short", digits.length);
  }
  if (digits.length === 11) return tidied({ kind: "mobile", digits, masked: true });
  return unreadable(digits.length < 11 ? "too-short" : "too-long", digits.length);
}

function readWithExtension(text: string, compact: string): Read<Phone> {
  const whole = digitsOnly.test(compact) ? readDigits(compact, text) : undefined;
  if (whole && whole.reading !== "unreadable") return whole;
  const found = extension.exec(text);
  const before = found ? text.slice(0, found.index).replace(fillers, "") : "";
  const main = digitsOnly.test(before) && before.length >= shortest ? readDigits(before, "") : undefined;
  if (main?.reading === "tidied" && (main.value.kind !== "mobile" || !/[-*]/.test(found?.[0] ?? ""))) {
    return tidied({ ...main.value, extension: found?.[1] ?? "" });
  }
  const failed = whole ?? (main?.reading === "unreadable" ? main : undefined);
  return failed ?? withLetters(compact);
}

/** "1579844789O": a letter stands where the digit it looks like makes a sound number. */
function withLetters(compact: string): Read<Phone> {
  const letters = compact.replace(/[\d+]/g, "");
  const digits = [...compact].map((character) => lookalikes.get(character) ?? character).join("");
  const meant = letters.length <= 2 && digitsOnly.test(digits) ? readDigits(digits, "") : undefined;
  return meant?.reading === "tidied" && meant.value.kind !== "service"
    ? nearly("letters", meant.value, letters)
    : unreadable("letters", letters);
}

function readDigits(compact: string, text: string): Read<Phone> {
  const digits = withoutCountry(compact);
  if (digits.startsWith("+")) return readForeign(digits);
  if (!withArea.test(digits) && typedForTesting.test(digits)) return nearly("test-value", guess(digits));
  if (/^0?1[3-9]\d{9}$/.test(digits)) return tidied({ kind: "mobile", digits: digits.slice(-11) });
  if (service.test(digits) && digits !== "12345") return readService(digits, text);
  return readLandline(digits, text) ?? explain(digits);
}

function guess(digits: string): Phone {
  return { kind: /^1[3-9]/.test(digits) ? "mobile" : "landline", digits };
}

function readService(digits: string, text: string): Read<Phone> {
  const phone: Phone = { kind: "service", digits };
  return /^(?:\d+|\d{3}-\d{3}-\d{4})$/.test(text) ? exact(phone) : tidied(phone);
}

function readForeign(digits: string): Read<Phone> {
  const count = digits.length - 1;
  const plan = nationalLength(digits.slice(1));
  // Behind +44 people write the zero of the area as well.
  const national = plan === undefined ? 0 : digits.slice(1 + plan.code.length).replace(/^0/, "").length;
  // E.164 allows 15 digits with the country; the shortest national numbers have about 7.
  if (count < shortest || (plan !== undefined && national < plan.fewest))
    return unreadable("too-short", count);
  const isTooLong = count > 15 || (plan !== undefined && national > plan.most);
  return isTooLong ? unreadable("too-long", count) : tidied({ kind: "foreign", digits });
}

function readLandline(digits: string, text: string): Read<Phone> | undefined {
  if (digits.startsWith("0")) return withAreaCode(digits, text);
  if (/^[2-9]\d{6,7}$/.test(digits)) return tidied({ kind: "landline", digits });
  // Excel drops the leading zero of a landline: 75526001234.
  if (!/^\d{10,11}$/.test(digits) || /^1[1-9]/.test(digits)) return undefined;
  const restored = withAreaCode(`0${digits}`, "");
  return restored?.reading === "tidied" ? restored : undefined;
}

function withAreaCode(digits: string, text: string): Read<Phone> | undefined {
  const areaCode = areaCodeOf(digits);
  if (areaCode === undefined)
    return /^0\d{9,11}$/.test(digits) ? unreadable("unknown-area-code", digits.slice(0, 4)) : undefined;
  const count = digits.length - areaCode.length;
  const lengths = landlineLengths(areaCode);
  const phone: Phone = { kind: "landline", digits, areaCode };
  // 021-95559: the hot line of a bank as it is dialled from elsewhere.
  if (cityService.test(digits.slice(areaCode.length))) return tidied(phone);
  if (lengths.includes(count)) return exactLandline.test(text) ? exact(phone) : tidied(phone);
  return count > 5 ? unreadable(count < Math.min(...lengths) ? "too-short" : "too-long", count) : undefined;
}

function explain(digits: string): Read<Phone> {
  if (/^1[0-2]\d{9}$/.test(digits)) return unreadable("bad-segment", digits.slice(0, 3));
  const isMobile = /^1[3-9]/.test(digits);
  if (digits.length > (isMobile ? 11 : 12)) return unreadable("too-long", digits.length);
  if (digits.length < 11) return unreadable("too-short", digits.length);
  return unreadable("bad-segment", digits.slice(0, 3));
}
