import type { CellValue } from "../sheets/cell";
import { tidyText } from "./foldText";
import { valueIn } from "./reading";
import { readPhone } from "./readPhone";
import { groupedMobile, isPlainMobile } from "./readPhones";

/** Numbers with another country's code, or in the groups of North America; 400 and 800 are hot lines in China too. */
const abroad =
  /^(?:\+(?!\s*86)\s*[1-9]|(?:1[-. ])?(?:(?![48]00)[2-9]\d\d[-. ]\s?\d{3}[-. ]|\([2-9]\d\d\)[-. ]?\s?\d{3}[-. ]?)\d{4}(?!\d))/;
/** 0161 496 0123, 01632 960 983, 07700 900123: groups of Britain, which no number of China has. */
const british = /^\(?0\d{3}\)? \d{3} \d{4}$|^0[17]\d{3} (?:\d{6}|\d{3} \d{3})$/;
/**
 * Groups of other countries that no number of China has: (85) 98765-4321 of Brazil, (02) 9876 5432 and 0412 345 678 of
 * Australia, 04 78 12 34 56 of France, 090-1234-5678 of Japan.
 */
const elsewhere =
  /^(?:\([1-9]\d\) ?9?\d{4}[-. ]\d{4}|\(0[2378]\) \d{4} \d{4}|04\d\d \d{3} \d{3}|0[1-9](?:[ .]\d\d){4}|0[5789]0-\d{4}-\d{4})$/;
const home = /^(?:\+|00)86|^0\d{2,3}-\d{7,8}$/;

/** In the groups of North America, with or without its code. */
const american =
  /^(?:\+?1[-. ]?)?(?:(?![48]00)[2-9]\d\d[-. ]\s?\d{3}[-. ]|\([2-9]\d\d\)[-. ]?\s?\d{3}[-. ]?)\d{4}(?!\d)/;
/** 1-800-FLOWERS: letters on the keys. */
const onKeys = /^(?:\+?1[-. ]?)?\(?8\d\d\)?[-. ](?=[\dA-Z-]*[A-Z]{3})[\dA-Z-]{7,12}$/;

/** 02-2345-6789, (04)2399-9653 #22, 0912-345-678: groups of Taiwan, which no number of the mainland has. */
const taiwanese =
  /^(?:\(?0(?:[2-8]|37|49|82|89)\)?[- ]\d{3,4}[- ]\d{3,4}|\(0[2-8]\)\s?\d{7,8}|09\d\d-?\d{3}-?\d{3}|\+886[- ]?\d.*)(?!\d)/;

/** At least this share of a column's cells must show another country for the rest to be read so too. */
const abroadShare = 0.25;
/** A habit shows in a few thousand cells, taken evenly. */
const sampleSize = 2048;

/** Where a column's numbers are: of none of these is told more than their length. */
export type NumberPlan = "abroad" | "american" | "british" | "taiwanese" | "mixed";

/** The plan of a column of telephone numbers from outside China, null for others: then 07935 408878 is no landline of Guangdong. */
export function numberPlanOf(cells: readonly CellValue[]): NumberPlan | null {
  const counts = countPlans(cells);
  if (counts.taiwanese > counts.filled * nationalShare) return "taiwanese";
  if (counts.strange >= fewestStrange && counts.strange >= counts.filled * strangeShare) return "abroad";
  if (areIndian(counts)) return "abroad";
  if (counts.abroad <= counts.home || counts.abroad < counts.filled * abroadShare) return null;
  if (counts.home > counts.filled * homeShare) return "mixed";
  if (counts.british > counts.filled * nationalShare) return "british";
  return counts.american > counts.filled * nationalShare ? "american" : "abroad";
}

/** Cells with figures, by what their form says of the country. */
interface PlanCounts {
  filled: number;
  abroad: number;
  home: number;
  american: number;
  british: number;
  taiwanese: number;
  /** Eleven figures alone that begin as Chinese mobiles do, and those that begin as none does. */
  mobile: number;
  longDistance: number;
  /** Numbers that no Chinese one has the form of: 244663576, 0171 4567890. */
  strange: number;
  /** Ten figures alone that begin as the mobiles of India do. */
  indian: number;
  /** Their first three figures: one area of China has but one beginning. */
  readonly beginnings: Set<string>;
}

const nothing: Omit<PlanCounts, "beginnings"> = {
  filled: 0,
  abroad: 0,
  home: 0,
  american: 0,
  british: 0,
  taiwanese: 0,
  mobile: 0,
  longDistance: 0,
  strange: 0,
  indian: 0,
};

function countPlans(cells: readonly CellValue[]): PlanCounts {
  const step = Math.ceil(cells.length / sampleSize);
  const counts: PlanCounts = { ...nothing, beginnings: new Set() };
  for (let row = 0; row < cells.length; row += step) count(counts, String(cells[row] ?? "").trim());
  const isAmerican =
    counts.longDistance >= fewestLongDistance &&
    counts.longDistance >= counts.mobile * longDistanceShare &&
    counts.american >= counts.mobile;
  return isAmerican ? withLongDistance(counts) : counts;
}

function count(counts: PlanCounts, text: string): void {
  if (!/\d/.test(text)) return;
  counts.filled++;
  if (isPlainMobile(text)) counts.mobile++;
  if (isPlainMobile(text) || groupedMobile(text) !== null || home.test(text)) counts.home++;
  else if (abroad.test(text) || british.test(text) || elsewhere.test(text)) counts.abroad++;
  else if (longDistance.test(text)) counts.longDistance++;
  else if (isStrange(text)) counts.strange++;
  if (indianMobile.test(text)) {
    counts.indian++;
    counts.beginnings.add(text.slice(0, 3));
  }
  if (american.test(text)) counts.american++;
  if (british.test(text)) counts.british++;
  if (taiwanese.test(text)) counts.taiwanese++;
}

/** 12036064620 beside (407) 261-8908: 1 is the code of America, and 14109177401 is no mobile of China either. */
function withLongDistance(counts: PlanCounts): PlanCounts {
  const { mobile, longDistance: far } = counts;
  return {
    ...counts,
    home: counts.home - mobile,
    abroad: counts.abroad + mobile + far,
    american: counts.american + mobile + far,
  };
}

const longDistance = /^1[02]\d{9}$/;
/** A tenth of the area codes of America begin with 2; of mistyped mobiles hardly any cell in a hundred does. */
const longDistanceShare = 0.02;
const fewestLongDistance = 2;
/** A mobile of China that lost a digit is no foreign number. */
function isStrange(text: string): boolean {
  if (!written.test(text) || likeMobile.test(text)) return false;
  const { length } = text.replace(/\D/g, "");
  return length >= fewest && length <= longestNational && readPhone(text).reading === "unreadable";
}

const likeMobile = /^\(?1[3-9]/;
const longestNational = 12;

/** 9869153407: the ten figures of India's mobiles (Telecom Regulatory Authority: they begin with 6 to 9). */
const indianMobile = /^[6-9]\d{9}$/;
/** Landlines of one area that lost their zero look alike, but all begin alike. */
const fewestBeginnings = 3;

function areIndian({ filled, indian, beginnings }: PlanCounts): boolean {
  return indian >= fewestStrange && indian >= filled * strangeShare && beginnings.size >= fewestBeginnings;
}

/** Numbers cut short by hand are few; where most cells have no Chinese form they are another country's. */
const fewestStrange = 8;
const strangeShare = 0.6;

/** From this share on there are Chinese numbers as well: what looks like one must be one. */
const homeShare = 0.1;
/** Figures alone that begin as Chinese mobiles do, or as none does. */
const likeHome = /^1\d{6,}$/;

/** Where so many numbers are of one country, the others must have as many digits as are usual there. */
const nationalShare = 0.6;

/** "ext. 12", "Extn 7", ", opt 2", "#516", "轉 12": what is dialled behind the number. */
const extension = /[\s,]*(?:ext(?:ensio)?n?\.?|x|#|opt(?:ion)?\.?|[轉转*]|[分內内][機机線线])\s*\d{1,6}$/i;
const written = /^\+?[\d\s().\-/]+$/;
const labelBefore =
  /^(?:\p{Script=Han}{1,6}|(?:cell|mobile|mob|phone|ph|telephone|tel|office|home|hm|work|wk|business|day|evening|direct|main|fax|[tmphofw])\b)\s*#?\s*[.:]*\s*(?=[+(\d])/iu;
/** "(Emma)", (無市話), "– leave msg", "after 6pm": whom to ask for, or when. */
const noteBehind =
  /\s*\((?!ext|x\s?\d)[a-z\p{Script=Han}][a-z\d\p{Script=Han} .:'-]*\)$|(?<=\d)[\s,;\-\u2013\u2014]+(?!ext|x\b|opt)[a-z][a-z .,'’&-]*(?:\d{1,2}(?:[.:]\d\d)?\s*[ap]m)?$/iu;
/** 03-472-8831~2: the last of several lines. */
const lastLine = /(?<=\d{4})~\d{1,2}$/;
const several = /\s*(?:[,;|\n]|\/|\bor\b)\s*/i;
/** 000-000-0000, 1234567890: nobody's number anywhere. */
const typedForTesting = /^(\d)\1+$|^0?1?2345678(?:90?)?$/;
/** E.164 allows 15 digits with the country; the shortest national numbers have 7. */
const [fewest, most] = [7, 15];

/** The digits of a number as it is dialled in its own country or with a plus; null where it is none, or a Chinese one. */
export function foreignNumber(cell: CellValue, plan: NumberPlan): string | null {
  const whole = tidyText(String(cell)).replace(labelBefore, "");
  if (onKeys.test(whole)) return whole;
  const text = whole.replace(noteBehind, "").replace(lastLine, "");
  const parts = text.split(several);
  return parts.length > 1 && parts.every((part) => numberIn(part, plan) !== null)
    ? numberIn(parts[0] ?? "", plan)
    : numberIn(text, plan);
}

function numberIn(whole: string, plan: NumberPlan): string | null {
  const text = whole.replace(extension, "");
  if (isPlainMobile(text) || groupedMobile(text) !== null || !written.test(text)) return null;
  if (home.test(text) && plan !== "taiwanese") return null;
  const number = text.replace(/[^\d+]/g, "");
  const digits = number.replace("+", "");
  if (plan === "taiwanese") return taiwaneseIn(digits);
  if (typedForTesting.test(digits) || (plan === "mixed" && likeHome.test(text.trim()))) return null;
  if (number.startsWith("+")) return valueIn(readPhone(number)) === undefined ? null : number;
  if (plan === "american" && !isOtherPlan.test(digits)) return tenDigits.test(digits) ? number : null;
  if (plan === "british" && /^0[1-9]/.test(digits)) return ofBritain.test(digits) ? number : null;
  return digits.length >= fewest && digits.length <= most ? number : null;
}

const tenDigits = /^1?\d{10}$/;
/** 011 and 00 lead abroad; a zero begins no number of North America. */
const isOtherPlan = /^0/;
/** The zero and ten digits, behind some areas nine (Ofcom National Telephone Numbering Plan). */
const ofBritain = /^0(?:1\d{8,9}|[2-9]\d{9}|800\d{6,7})$/;

/** Taipei has eight digits behind 02, Taichung eight behind 04, all others seven or six; mobiles have ten (NCC). */
const ofTaiwan = /^0(?:2\d{8}|4\d{7,8}|[35678]\d{7}|9\d{8}|800\d{6}|70\d{8})$/;
const sameDigits = /(\d)\1{6}/;

/** As it is dialled in Taiwan, where a zero that a figure lost is given back. */
function taiwaneseIn(digits: string): string | null {
  const national = digits.replace(/^(?:00)?886-?0?(?=[2-9]\d{7})/, "0").replace(/^(?=[2-9]\d{7,8}$)/, "0");
  return ofTaiwan.test(national) && !sameDigits.test(national) ? national : null;
}

/** Whether a cell that is no number by the plan of its column is none at all, although it may look like a Chinese one. */
export function breaksPlan(cell: CellValue, plan: NumberPlan): boolean {
  if (plan !== "british" && plan !== "taiwanese") return false;
  const text = String(cell).trim().replace(extension, "");
  return written.test(text) && /^\(?0/.test(text);
}

/** What is dialled behind a number of another country, "" where nothing is: who shares a switchboard shares no number. */
export function foreignExtension(cell: CellValue): string {
  return /\d+$/.exec(extension.exec(String(cell).normalize("NFKC").trim())?.[0] ?? "")?.[0] ?? "";
}
