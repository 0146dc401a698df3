import type { CellValue } from "../../sheets/cell";
import { tidyText } from "../text/foldText";
import { valueIn } from "../text/reading";
import { eightFigured, hasEightFigures, likeEight } from "./eightFigures";
import {
  emiratiIn,
  isOfIndia,
  isOutsideEmirates,
  nationalForm,
  taiwaneseIn,
  typedForTesting,
} from "./nationalNumbers";
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
  if (plan === "emirati" && !isOutsideEmirates.test(number)) return emiratiIn(digits);
  if (plan === "indian") return isOfIndia(text, digits) ? number : null;
  if (hasEightFigures(plan) && isOfEight(text, digits))
    return typedForTesting.test(digits) ? null : eightFigured(digits, plan);
  if (typedForTesting.test(digits) || (plan === "mixed" && likeHome.test(text.trim()))) return null;
  if (number.startsWith("+")) return valueIn(readPhone(number)) === undefined ? null : number;
  const form = nationalForm(plan, text, digits);
  if (form !== null) return form.test(digits) ? number : null;
  return digits.length >= fewestDigits && digits.length <= most ? number : null;
}

/** Behind a plus, a zero or 1 stands the number of another country, unless that is one of theirs. */
function isOfEight(text: string, digits: string): boolean {
  return likeEight.test(text) || /^(?:65|85[23])\d{8}$/.test(digits);
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
