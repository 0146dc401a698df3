import { foldText } from "../text/foldText";

const label =
  /(?<![a-z])(?:联系电话|联系方式|联系手机|办公电话|公司电话|固定电话|电话号码|手机号码|手机号|手机|座机|固话|总机|热线|客服|电话|致电|传真|[新老旧原现]号?|telephone|tel|mobile|mob|cell|phone|ph|fax|office|home|work|direct|whatsapp|viber|wa|m|t|f)(?:\s*[12一二](?=\s*[.:]))?\s*[.:]*\s*(?=[\d+(])|(?<![a-z])(?:[chwopdb]|work|bus|cel|day|eve|evening)\s*[.:]+\s*(?=[\d+(])/g;
/** Brackets around anything that is not part of a number: "(张经理)". */
const squareBrackets = /^\[([^\]]*)\]$/;
/** "18157723769 短号633975": under which colleagues of one network call the same telephone. */
const shortNumber = /(?<=\d{7})[\s,;/(]*(?:集团|集群|虚拟)?网?短号码?[\s:]*\d{3,6}\)?/g;
const bracketNote = /[([][^()[\]]*[^\d\s+\-.()[\]][^()[\]]*[)\]]/g;
const separators = /\s*(?:[,;|\n\r]|\/+|\\|或者|或|和|及|与|&|(?<![a-z])(?:or|and)(?![a-z]))\s*/;
/** Line breaks, ① and ②: what parts numbers and is none of their digits. */
const countedOff = /[\r\n\u2460-\u2473\u24ea\u2776-\u277f]+/g;
/** "1.13800138000 2.0755-26001234": numbers counted off. */
const numbered = /(?<![\d.])[1-9][.,)]\s*(?=1[3-9]\d{9}(?!\d)|0\d{2,3}-)/g;
const nameAround = /^[\p{Script=Han}]{1,6}[\s:]*(?=[\d+(])|[\s:]*\p{Script=Han}{1,8}$|\s+[a-z][a-z .]*$/gu;
/** "采购18827985192 财务15304779393": another person's number begins. */
const nameBetween = /(?<=\d{4})\s+(?=(?!转|轉|分[机機]|[内內][线線])\p{Script=Han}{1,8}\s*:?\s*[+(]?\d{3})/gu;
/** "V同号": the same in WeChat. */
const sameInWechat = /\s*(?:v|wx|vx|微信)?同(?:号|步|微)?$/;
const extensionWord = /转|分机/;
const nameBehind = /(?<=\d)[\s:]*(?!转|分机|号)\p{Script=Han}{1,8}$/u;

export function foldLines(cell: string): string {
  return foldText(cell.replace(countedOff, ";")).replace(numbered, ";");
}

/** Figures with the marks within a number, or several such numbers: without a name, a label or a note to take off. */
const bareNumbers = /^(?:[\d\s+\-.()]+|[\d\s+\-.,;/]+)$/;

/** Parts that hold one number each, without labels and names. */
export function segmentsOf(text: string): readonly string[] {
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
