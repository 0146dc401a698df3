import type { CellValue } from "../../sheets/cell";
import { readPhone } from "./readPhone";
import { groupedMobile, isPlainMobile } from "./readPhones";

/** The shortest national numbers have 7 digits. */
export const fewestDigits = 7;
/** Digits and the marks between them. */
export const written = /^\+?[\d\s().\-/]+$/;

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
/** Numbers that say themselves that they are of China. */
export const home = /^(?:\+|00)86|^0\d{2,3}-\d{7,8}$/;

/** In the groups of North America, with or without its code. */
const american =
  /^(?:\+?1[-. ]?)?(?:(?![48]00)[2-9]\d\d[-. ]\s?\d{3}[-. ]|\([2-9]\d\d\)[-. ]?\s?\d{3}[-. ]?)\d{4}(?!\d)/;
/**
 * 02-2345-6789, (04)2399-9653 #22, 04-23999653, 049-2216274, 0912-345-678: groups of Taiwan, which no number of the mainland
 * has, for its areas have two figures behind the zero at least, and of those with two none begins with 3, 4 or 8.
 */
const taiwanese =
  /^(?:\(?0(?:[2-8]|37|49|82|89)\)?[- ]\d{3,4}[- ]\d{3,4}|(?:\(0[2-8]\)\s?|0[2-8]-)\d{7,8}|(?:\(0(?:37|49|82|89)\)\s?|0(?:37|49|82|89)-)\d{6,7}|09\d\d-?\d{3}-?\d{3}|\+886[- ]?\d.*)(?!\d)/;

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
  return length >= fewestDigits && length <= longestNational && readPhone(text).reading === "unreadable";
}

const likeMobile = /^\(?1[3-9]/;
/** With the country's figures before it: 5511987654321 of Brazil, as WhatsApp exports it (E.164 without its plus). */
const longestNational = 13;

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

/** Where so many numbers are of one country, the others must have as many digits as are usual there. */
const nationalShare = 0.6;
