import type { CellValue } from "../../sheets/cell";
import { halfNameFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { toSimplified } from "../../values/text/foldText";
import { isBlankCell, isVoidCell } from "../cells/blankCells";
import { opensPeriod } from "../cells/periodWords";
import { isRegionLike } from "../cells/wordKinds";

const ids: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "orderId",
  "contractNo",
  "invoiceNo",
  "creditCode",
]);
const words: ReadonlySet<Field> = new Set<Field>([
  "companyName",
  "personName",
  ...halfNameFields,
  "text",
  "address",
]);
const dates: ReadonlySet<Field> = new Set<Field>(["followedUpAt", "dealtOn"]);
const numbers: ReadonlySet<Field> = new Set<Field>(["phone", "mobile", "landline"]);

const latinOrDigit = /[0-9A-Za-z\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
/** Of a text alone in its row any such mark makes a note; beside another cell "Mothers? Project" is a name that lost a letter. */
const anySentence = /[，。；！？;!?]/;
const wholeSentence = /[，。；！？;]|[!?]\s*$/;
const sentenceMarks = /[，。；：！？,;:!?]/;
/** By judgement: what is longer is a sentence with a figure in it. */
const longestId = 40;
const longestDay = 30;

/** Whether a cell is what its field asks for: an id, a day, a name and no label. `alone`: nothing else stands in its row. */
export function looksLikeField(field: Field, value: CellValue, alone: boolean): boolean {
  if (isBlankCell(value) || isVoidCell(value)) return false;
  const text = String(value).trim();
  if (alone && countsRows.test(text)) return false;
  if (ids.has(field)) return latinOrDigit.test(text) && text.length <= longestId && !sentenceMarks.test(text);
  if (dates.has(field))
    return (
      /\d/.test(text) && text.length <= longestDay && !(alone && (opensPeriod(text) || isSaidOfDay(text)))
    );
  if (numbers.has(field)) return /(\d.*){5}/.test(text);
  if (words.has(field))
    return (
      !(alone ? anySentence : wholeSentence).test(text) &&
      !isSection(text) &&
      !(alone && (isLetter(text) || pointsToSum.test(text)))
    );
  return true;
}

/** 广东省（181家）, 老客户 (共 12 户), Empresas listadas: 457: what a group of rows, or the whole list, comes to. */
const countsRows =
  /\p{Script=Han}\s*[（(]\s*共?\s*\d+\s*[家户个位人条笔单]\s*[)）]$|^\p{L}[\p{L}\s]{1,40}[:：]\s*\d{1,3}(?:[.,]?\d{3})*$/u;

/** Of a day's own words nothing is left but a word or two: 5月底左右, Mon 3rd June, 国庆前. By judgement. */
const longestBesideDay = 3;
const dayWords =
  /[年月日号时分秒点上中下早晚午周星期约左右底初末旬前后]|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri|sat(?:ur)?|sun)\w*|\b(?:am|pm|of)\b|(?<=\d)(?:st|nd|rd|th)\b/gi;

/** 2024年01月以上已交账 √, Jan 2024 all banked: a line drawn under the rows of a month. */
function isSaidOfDay(text: string): boolean {
  return toSimplified(text).replace(dayWords, "").replace(/\P{L}/gu, "").length > longestBesideDay;
}

/** 合计见各县小计: where the sum is to be found, and no firm. */
const pointsToSum = /^(?!.*(?:公司|[厂店行社部]$))(?:合计|总计|小计|合计数|总数)./;

/** "A", "- B -": a letter of the alphabet that parts a list. */
function isLetter(text: string): boolean {
  return /^[\p{P}\p{S}\s]*[A-Za-z]?[\p{P}\p{S}\s]*$/u.test(text);
}

/** 【华东】, —— 第 2 册 ——, 江苏省, 二、老客户: the label of a group of rows, alone in its row. */
function isSection(text: string): boolean {
  return (
    /^[【[（(].*[】\])）]$|^([-=*~_·•—─═–])\1.*\1\1$|^[一二三四五六七八九十]+[、.．]/.test(text) ||
    isRegionLike(text)
  );
}
