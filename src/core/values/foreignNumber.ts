import type { CellValue } from "../sheets/cell";
import { valueIn } from "./reading";
import { readPhone } from "./readPhone";
import { groupedMobile, isPlainMobile } from "./readPhones";

/** Numbers with another country's code, or in the groups of North America; 400 and 800 are hot lines in China too. */
const abroad =
  /^(?:\+(?!\s*86)\s*[1-9]|(?:1[-. ])?(?:(?![48]00)[2-9]\d\d[-. ]\s?\d{3}[-. ]|\([2-9]\d\d\)[-. ]?\s?\d{3}[-. ]?)\d{4}(?!\d))/;
/** 0161 496 0123, 01632 960 983, 07700 900123: groups of Britain, which no number of China has. */
const british = /^\(?0\d{3}\)? \d{3} \d{4}$|^0[17]\d{3} (?:\d{6}|\d{3} \d{3})$/;
const home = /^(?:\+|00)86|^0\d{2,3}-\d{7,8}$/;

/** In the groups of North America, with or without its code. */
const american =
  /^(?:\+?1[-. ]?)?(?:(?![48]00)[2-9]\d\d[-. ]\s?\d{3}[-. ]|\([2-9]\d\d\)[-. ]?\s?\d{3}[-. ]?)\d{4}(?!\d)/;
/** 1-800-FLOWERS: letters on the keys. */
const onKeys = /^(?:\+?1[-. ]?)?\(?8\d\d\)?[-. ](?=[\dA-Z-]*[A-Z]{3})[\dA-Z-]{7,12}$/;

/** At least this share of a column's cells must show another country for the rest to be read so too. */
const abroadShare = 0.25;
/** A habit shows in a few thousand cells, taken evenly. */
const sampleSize = 2048;

/** Where a column's numbers are: of none of these is told more than their length. */
export type NumberPlan = "abroad" | "american" | "mixed";

/** The plan of a column of telephone numbers from outside China, null for others: then 07935 408878 is no landline of Guangdong. */
export function numberPlanOf(cells: readonly CellValue[]): NumberPlan | null {
  const counts = countPlans(cells);
  if (counts.strange >= fewestStrange && counts.strange >= counts.filled * strangeShare) return "abroad";
  if (counts.abroad <= counts.home || counts.abroad < counts.filled * abroadShare) return null;
  if (counts.home > counts.filled * homeShare) return "mixed";
  return counts.american > counts.filled * americanShare ? "american" : "abroad";
}

/** Cells with figures, by what their form says of the country. */
interface PlanCounts {
  filled: number;
  abroad: number;
  home: number;
  american: number;
  /** Eleven figures alone that begin as Chinese mobiles do, and those that begin as none does. */
  mobile: number;
  longDistance: number;
  /** Figures alone that no Chinese number has: 244663576. */
  strange: number;
}

function countPlans(cells: readonly CellValue[]): PlanCounts {
  const step = Math.ceil(cells.length / sampleSize);
  const counts = { filled: 0, abroad: 0, home: 0, american: 0, mobile: 0, longDistance: 0, strange: 0 };
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
  else if (abroad.test(text) || british.test(text)) counts.abroad++;
  else if (longDistance.test(text)) counts.longDistance++;
  else if (bareFigures.test(text) && readPhone(text).reading === "unreadable") counts.strange++;
  if (american.test(text)) counts.american++;
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
const bareFigures = /^(?!1[3-9])\d{7,12}$/;
/** Numbers cut short by hand are few; where most cells have no Chinese form they are another country's. */
const fewestStrange = 8;
const strangeShare = 0.6;

/** From this share on there are Chinese numbers as well: what looks like one must be one. */
const homeShare = 0.1;
/** Figures alone that begin as Chinese mobiles do, or as none does. */
const likeHome = /^1\d{6,}$/;

/** Where so many numbers have ten digits, the others must have them as well. */
const americanShare = 0.6;

const written = /^\+?[\d\s().\-/]+(?:\s*(?:ext\.?|x|#)\s*\d{1,6})?$/i;
const labelBefore =
  /^(?:cell|mobile|mob|phone|ph|telephone|tel|office|home|work|business|day|evening|direct|main|fax|[tmphof])\b\s*#?\s*[.:]*\s*(?=[+(\d])/i;
const nameBehind = /\s*\([a-z][a-z .'-]*\)$/i;
const several = /\s*(?:[,;|\n]|\/|\bor\b)\s*/i;
/** 000-000-0000, 1234567890: nobody's number anywhere. */
const typedForTesting = /^(\d)\1+$|^0?1?2345678(?:90?)?$/;
/** E.164 allows 15 digits with the country; the shortest national numbers have 7. */
const [fewest, most] = [7, 15];

/** The digits of a number as it is dialled in its own country or with a plus; null where it is none, or a Chinese one. */
export function foreignNumber(cell: CellValue, plan: NumberPlan): string | null {
  const text = String(cell).normalize("NFKC").trim().replace(labelBefore, "").replace(nameBehind, "");
  if (onKeys.test(text)) return text;
  const parts = text.split(several);
  return parts.length > 1 && parts.every((part) => numberIn(part, plan) !== null)
    ? numberIn(parts[0] ?? "", plan)
    : numberIn(text, plan);
}

function numberIn(text: string, plan: NumberPlan): string | null {
  if (isPlainMobile(text) || groupedMobile(text) !== null || home.test(text) || !written.test(text))
    return null;
  const number = text.replace(/(?:ext|x|#).*$/i, "").replace(/[^\d+]/g, "");
  const digits = number.replace("+", "");
  if (typedForTesting.test(digits) || (plan === "mixed" && likeHome.test(text.trim()))) return null;
  if (number.startsWith("+")) return valueIn(readPhone(number)) === undefined ? null : number;
  if (plan === "american" && !isOtherPlan.test(digits)) return tenDigits.test(digits) ? number : null;
  return digits.length >= fewest && digits.length <= most ? number : null;
}

const tenDigits = /^1?[2-9]\d{9}$/;
/** 011 and 00 lead abroad; a zero begins no number of North America. */
const isOtherPlan = /^0/;
