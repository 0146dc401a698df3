import type { CellValue } from "../../sheets/cell";
import { foldText } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import {
  blank,
  exact,
  isUnderstood,
  nearly,
  type Read,
  tidied,
  type Unreadable,
  unreadable,
} from "../text/reading";
import type { Phone } from "./phone";
import { groupedMobile, isPlainMobile } from "./plainMobile";
import { exactLandline, readPhone } from "./readPhone";

const label =
  /(?<![a-z])(?:联系电话|联系方式|联系手机|办公电话|公司电话|固定电话|电话号码|手机号码|手机号|手机|座机|固话|总机|热线|客服|电话|致电|传真|[新老旧原现]号?|telephone|tel|mobile|mob|cell|phone|ph|fax|office|home|work|direct|whatsapp|viber|wa|m|t|f)(?:\s*[12一二](?=\s*[.:]))?\s*[.:]*\s*(?=[\d+(])|(?<![a-z])(?:[chwopdb]|work|bus|cel|day|eve|evening)\s*[.:]+\s*(?=[\d+(])/g;
/** A longer cell is a note that may hold numbers, not a cell of numbers. */
export const longestCell = 300;
const scientific = /^\d(?:\.\d+)?e\+?\d+$/;
/** Brackets around anything that is not part of a number: "(张经理)". */
const squareBrackets = /^\[([^\]]*)\]$/;
/** "18157723769 短号633975": under which colleagues of one network call the same telephone. */
const shortNumber = /(?<=\d{7})[\s,;/(]*(?:集团|集群|虚拟)?网?短号码?[\s:]*\d{3,6}\)?/g;
const bracketNote = /[([][^()[\]]*[^\d\s+\-.()[\]][^()[\]]*[)\]]/g;
const separators = /\s*(?:[,;|\n\r]|\/+|\\|或者|或|和|及|与|&|(?<![a-z])(?:or|and)(?![a-z]))\s*/;
const pictures = /[☎☏✆📞📱]/gu;
/** Line breaks, ① and ②: what parts numbers and is none of their digits. */
const countedOff = /[\r\n\u2460-\u2473\u24ea\u2776-\u277f]+/g;
/** "1.13800138000 2.0755-26001234": numbers counted off. */
const numbered = /(?<![\d.])[1-9][.,)]\s*(?=1[3-9]\d{9}(?!\d)|0\d{2,3}-)/g;
/** Marks that hide a digit. */
const hidden = /[●○◯■□█※]/g;
const nameAround = /^[\p{Script=Han}]{1,6}[\s:]*(?=[\d+(])|[\s:]*\p{Script=Han}{1,8}$|\s+[a-z][a-z .]*$/gu;
/** "采购18827985192 财务15304779393": another person's number begins. */
const nameBetween = /(?<=\d{4})\s+(?=(?!转|轉|分[机機]|[内內][线線])\p{Script=Han}{1,8}\s*:?\s*[+(]?\d{3})/gu;
/** "V同号": the same in WeChat. */
const sameInWechat = /\s*(?:v|wx|vx|微信)?同(?:号|步|微)?$/;
const extensionWord = /转|分机/;
const nameBehind = /(?<=\d)[\s:]*(?!转|分机|号)\p{Script=Han}{1,8}$/u;

/**
 * The telephone numbers of a cell, in their order. Understood: blanks, dashes, dots, full width, +86/0086/86, a
 * lost or an extra leading zero, extensions (转 - * # ext.), labels, names behind or in brackets, several numbers,
 * numbers stored as figures. One number that cannot be read makes the cell unreadable; the others are `nearest`.
 */
export function readPhones(cell: CellValue): Read<readonly Phone[]> {
  if (typeof cell === "number") return readFigure(cell);
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  if (cell.length > longestCell) return unreadable("no-such-word");
  if (isPlainMobile(cell)) return exact([{ kind: "mobile", digits: cell }]);
  const mobile = groupedMobile(cell);
  if (mobile !== null) return tidied([{ kind: "mobile", digits: mobile }]);
  if (exactLandline.test(cell)) {
    const read = readPhone(cell);
    if (read.reading === "exact") return exact([read.value]);
  }
  return readText(cell);
}

function readFigure(cell: number): Read<readonly Phone[]> {
  // Fifteen digits are all a number cell keeps; no telephone number has more.
  if (!Number.isInteger(cell) || cell < 0 || cell >= 1e15) return unreadable("digits-lost");
  const text = String(cell);
  if (isPlainMobile(text)) return exact([{ kind: "mobile", digits: text }]);
  const read = readText(text);
  // A mobile has no other form as a figure.
  return read.reading === "tidied" && read.value[0]?.kind === "mobile" ? exact(read.value) : read;
}

function readText(cell: string): Read<readonly Phone[]> {
  const text = foldLines(cell)
    .replace(pictures, " ")
    .replace(hidden, "*")
    .replace(/^['"\s]+/, "");
  if (text === "") return cell.trim() === "" ? blank : unreadable("no-such-word");
  if (text.startsWith("#") && !/\d/.test(text)) return unreadable("formula-error");
  if (isPlaceholder(cell, "phone")) return unreadable("placeholder");
  if (scientific.test(text)) return unreadable("digits-lost");
  if (text.includes("@")) return unreadable("looks-like-email");
  return join(segmentsOf(text), cell);
}

function foldLines(cell: string): string {
  return foldText(cell.replace(countedOff, ";")).replace(numbered, ";");
}

/** Figures with the marks within a number, or several such numbers: without a name, a label or a note to take off. */
const bareNumbers = /^(?:[\d\s+\-.()]+|[\d\s+\-.,;/]+)$/;

/** Parts that hold one number each, without labels and names. */
function segmentsOf(text: string): readonly string[] {
  const parts = bareNumbers.test(text)
    ? text.split(separators).map((part) => part.trim())
    : withoutNotes(text).split(separators).map(withoutName);
  return parts.filter((part) => /\d/.test(part)).flatMap(splitAtBlanks);
}

function withoutNotes(text: string): string {
  return (
    text
      .replace(squareBrackets, "$1")
      .replace(sameInWechat, "")
      .replace(whenToCall, "")
      .replace(shortNumber, "")
      // "022-22800755~5": the last of several lines.
      .replace(/(?<=\d{7})~(?=\d{1,4}(?!\d))/g, ";")
      .replace(/(?<=\d{5})\s*(?:\*|转接)$/, "")
      .replace(bracketNote, " ")
      .replace(label, " ; ")
      .replace(nameBetween, " ; ")
  );
}

/** "晚8点后打", "(下午2点前)": when to call. */
const whenToCall = /(?<=\d{7})[\s,(]*[\p{Script=Han}\s]{1,6}\d{1,2}(?::\d\d|[点时])\p{Script=Han}{0,6}\)?$/u;
/** "转放射科": whom to ask for, where no extension is known. */
const askFor = /(?<=\d)\s*转\s*\p{Script=Han}{1,8}$/u;

function withoutName(written: string): string {
  const part = written.replace(askFor, "");
  return extensionWord.test(part) ? part.replace(nameBehind, "").trim() : part.replace(nameAround, "").trim();
}

/** "13800138000 13900139000" are two numbers, "138 0013 8000" is one: pieces of full length stand alone. */
function splitAtBlanks(part: string): readonly string[] {
  const pieces = part.split(" ");
  const full = pieces.filter((piece) => piece.replace(/\D/g, "").length >= 10);
  if (full.length > 1) return pieces.filter((piece) => piece !== "");
  const glued = /^(1[3-9]\d{9})(1[3-9]\d{9})$/.exec(part);
  return glued ? [glued[1] ?? "", glued[2] ?? ""] : [part];
}

function join(segments: readonly string[], cell: string): Read<readonly Phone[]> {
  const phones: Phone[] = [];
  let failure: Unreadable<Phone> | undefined;
  let isExact = segments.length === 1 && segments[0] === cell;
  for (const segment of segments) {
    if (isNextExtension(phones.at(-1), segment)) {
      isExact = false;
      continue;
    }
    const sibling = siblingOf(phones.at(-1), segment);
    const read: Read<Phone> = sibling === undefined ? readPhone(segment) : tidied(sibling);
    if (read.reading === "unreadable") failure ??= read;
    else if (isUnderstood(read)) {
      phones.push(read.value);
      isExact &&= read.reading === "exact";
    }
  }
  if (failure) return fail(failure, phones);
  if (phones.length === 0) return unreadable("letters");
  return isExact ? exact(phones) : tidied(phones);
}

/** "024-22377244转6801、6802": the same telephone, another extension. */
function isNextExtension(before: Phone | undefined, segment: string): boolean {
  return before?.extension !== undefined && /^\d{1,5}$/.test(segment);
}

/** "0571-88886666/77": one to four digits behind a landline are another ending of it. */
function siblingOf(before: Phone | undefined, segment: string): Phone | undefined {
  if (before?.kind !== "landline" || before.extension !== undefined || !/^\d{1,4}$/.test(segment))
    return undefined;
  return { ...before, digits: before.digits.slice(0, -segment.length) + segment };
}

function fail(failure: Unreadable<Phone>, phones: readonly Phone[]): Read<readonly Phone[]> {
  const { problem, detail, nearest } = failure;
  const known = nearest === undefined ? phones : [...phones, nearest];
  const due = problem ?? "letters";
  return known.length === 0 ? unreadable(due, detail) : nearly(due, known, detail);
}
