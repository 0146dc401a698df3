import type { CellValue } from "../../sheets/cell";
import { tidyText } from "../text/foldText";
import { valueIn } from "../text/reading";
import { eightFigured, hasEightFigures, likeEight } from "./eightFigures";
import { newZealand } from "./nationalForms";
import type { NumberPlan } from "./numberPlan";
import { groupedMobile, isPlainMobile } from "./plainMobile";
import { fewestDigits, home, isOfChina, written } from "./planCounts";
import { readPhone } from "./readPhone";

/** 1-800-FLOWERS: letters on the keys. */
const onKeys = /^(?:\+?1[-. ]?)?\(?8\d\d\)?[-. ](?=[\dA-Z-]*[A-Z]{3})[\dA-Z-]{7,12}$/;

/** Figures alone that begin as Chinese mobiles do, or as none does. */
const likeHome = /^1\d{6,}$/;

/** "ext. 12", "Extn 7", "poste 68", "DW 12", "tst. 44", ", opt 2", "#516", "轉 12", "內線 ext. 12": what is dialled behind the number. */
const extension =
  /[\s,]*(?:[分內内][機机線线]\s*)?(?:ext(?:ensio)?n?\.?|x|#|opt(?:ion)?\.?|\b(?:poste|interno|anexo|ramal|durchwahl|nebenstelle|dw|int|toestel|tst|wewn?)\b\.?|[轉转*]|[分內内][機机線线])\s*\d{1,6}$/i;
const labelBefore =
  /^(?:\p{Script=Han}{1,6}|(?:cell|mobile|mob|phone|ph|telephone|tel|office|home|hm|work|wk|business|day|evening|direct(?: line)?|ddi|switchboard|reception|main|fax|whatsapp|viber|wa|tél|cellulaire|portable|bureau|domicile|handy|mobil|büro|móvil|celular|oficina|cel|gsm|[tmphofwcdb])(?![a-z]))\s*#?\s*[.:]*\s*(?=[+(\d])/iu;
/** "(Emma)", (無市話), 陳小姐, "– leave msg", "after 6pm": whom to ask for, or when. */
const noteBehind =
  /\s*\((?!ext|x\s?\d)[a-z\p{Script=Han}][a-z\d\p{Script=Han} .:'-]*\)$|(?<=\d)[\s,;\-\u2013\u2014]+(?!ext|x\b|opt)[a-z][a-z .,'’&-]*(?:\d{1,2}(?:[.:]\d\d)?\s*[ap]m)?$|(?<=\d)[\s,;]+\p{Script=Han}{2,6}$/iu;
/** 03-472-8831~2, +49 711 785933 / -67, 079-21495739/40: the last of several lines. */
const lastLine = /(?<=\d{4})~\d{1,2}$|(?<=\d\d)\s*\/\s*-\d{1,3}$|(?<=\d{5})\/\d{1,3}$/;
/** Behind a blank a number begins that is whole: 04-7187518 0982606560. */
const several =
  /\s*(?:[,;|\n&]|\/|\b(?:or|and|ou|et|oder|und)\b)\s*|(?<=\d{6})\s+(?=0\d{8,9}(?!\d)|0\d{1,3}-\d{6,8}(?!\d))/i;
/** 000-000-0000, 1234567890: nobody's number anywhere. */
const typedForTesting = /^(\d)\1+$|^0?1?2345678(?:90?)?$/;
/** E.164 allows 15 digits with the country. */
const most = 15;

/** The digits of a number as it is dialled in its own country or with a plus; null where it is none, or a Chinese one. */
export function foreignNumber(cell: CellValue, plan: NumberPlan): string | null {
  const whole = tidyText(String(cell)).replace(labelBefore, "");
  if (onKeys.test(whole)) return whole;
  const text = whole.replace(noteBehind, "").replace(lastLine, "");
  const parts = text.split(several).map((part) => part.replace(labelBefore, "").replace(noteBehind, ""));
  return parts.length > 1 && parts.every((part) => numberIn(part, plan) !== null)
    ? numberIn(parts[0] ?? "", plan)
    : numberIn(text, plan);
}

/** Plans whose landlines may look like Chinese ones: what stands there is theirs. */
const ofOneCountry: ReadonlySet<NumberPlan> = new Set<NumberPlan>([
  "emirati",
  "indian",
  "newZealand",
  "taiwanese",
]);

function numberIn(whole: string, plan: NumberPlan): string | null {
  const text = whole.replace(extension, "");
  if (isPlainMobile(text) || groupedMobile(text) !== null || !written.test(text)) return null;
  if (!ofOneCountry.has(plan) && home.test(text) && (plan === "mixed" || isOfChina(text))) return null;
  const number = text.replace(/[^\d+]/g, "");
  const digits = number.replace("+", "");
  if (plan === "taiwanese") return taiwaneseIn(digits);
  if (plan === "emirati" && !abroad.test(number)) return emiratiIn(digits);
  if (plan === "indian") return isOfIndia(text, digits) ? number : null;
  if (hasEightFigures(plan) && isOfEight(text, digits))
    return typedForTesting.test(digits) ? null : eightFigured(digits, plan);
  if (typedForTesting.test(digits) || (plan === "mixed" && likeHome.test(text.trim()))) return null;
  if (number.startsWith("+")) return valueIn(readPhone(number)) === undefined ? null : number;
  if (plan === "american" && !isOtherPlan.test(digits)) return tenDigits.test(digits) ? number : null;
  if (plan === "british" && /^0[1-9]/.test(digits)) return ofBritain.test(digits) ? number : null;
  if (plan === "australasian" && newZealand.test(text.trim()))
    return ofNewZealand.test(digits) ? number : null;
  if ((plan === "australian" || plan === "australasian") && /^(?:0[1-9]|1[38])/.test(digits))
    return ofAustralia.test(digits) ? number : null;
  if (plan === "newZealand" && digits.startsWith("0")) return ofNewZealand.test(digits) ? number : null;
  return digits.length >= fewestDigits && digits.length <= most ? number : null;
}

/** Behind a plus, a zero or 1 stands the number of another country, unless that is one of theirs. */
function isOfEight(text: string, digits: string): boolean {
  return likeEight.test(text) || /^(?:65|85[23])\d{8}$/.test(digits);
}

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
function isOfIndia(text: string, digits: string): boolean {
  if (typedForTesting.test(digits) || /^[1-5]\d{4} \d{5}$/.test(text.trim())) return false;
  return /^(?:0|(?:00)?91)?[1-9]\d{9}$|^1800\d{6,7}$/.test(digits) || /^(?:\+|00)(?!91)/.test(text);
}

/** Taipei has eight digits behind 02, Taichung eight behind 04, all others seven or six; mobiles have ten (NCC). */
const ofTaiwan = /^0(?:2\d{8}|4\d{7,8}|[35678]\d{7}|9\d{8}|800\d{6}|70\d{8})$/;
const sameDigits = /(\d)\1{6}/;

/** As it is dialled in Taiwan, where a zero that a figure lost is given back. */
function taiwaneseIn(digits: string): string | null {
  const national = digits.replace(/^(?:00)?886-?0?(?=[2-9]\d{7})/, "0").replace(/^(?=[2-9]\d{7,8}$)/, "0");
  return inForm(national, ofTaiwan);
}

function inForm(national: string, form: RegExp): string | null {
  return form.test(national) && !sameDigits.test(national) ? national : null;
}

/** Seven figures behind the figure of an area, or the two of a mobile or of an area of Saudi Arabia; the hot lines of firms. */
const ofEmirates = /^0(?:[2-46-9]\d{7}|[15]\d{8})$|^(?:600|800|9200)\d{3,7}$/;
/** Another country's number, with its plus or zeros. */
const abroad = /^(?:\+|00)(?!971)/;

/** As it is dialled there, where a zero that a figure lost is given back. */
function emiratiIn(digits: string): string | null {
  const national = digits.replace(/^(?:00)?971-?0?(?=[2-9]\d{7})/, "0").replace(/^(?=5\d{8}$)/, "0");
  return inForm(national, ofEmirates);
}

/** Plans whose numbers are known well enough to say that a cell is none. */
const judged: ReadonlySet<NumberPlan> = new Set<NumberPlan>([
  ...ofOneCountry,
  "australasian",
  "australian",
  "british",
]);

/** Whether a cell that is no number by the plan of its column is none at all, although it may look like a Chinese one. */
export function breaksPlan(cell: CellValue, plan: NumberPlan): boolean {
  if (!judged.has(plan) && !hasEightFigures(plan)) return false;
  const text = String(cell).trim().replace(extension, "");
  if (hasEightFigures(plan)) return likeEight.test(text);
  return written.test(text) && (plan === "indian" || /^\(?0/.test(text));
}

/** What is dialled behind a number of another country, "" where nothing is: who shares a switchboard shares no number. */
export function foreignExtension(cell: CellValue): string {
  return /\d+$/.exec(extension.exec(String(cell).normalize("NFKC").trim())?.[0] ?? "")?.[0] ?? "";
}
