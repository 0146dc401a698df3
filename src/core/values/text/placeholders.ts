import { firstHan, isHanCode, lastHan } from "../../reference/characters/isHanCode";
import { simplifiedOf } from "../../reference/characters/simplified";
import type { Field } from "../../sheets/fields";
import { wordKey } from "./foldText";

/** Words people type to get past an empty cell (folded, without blanks). */
const words = new Set(
  [
    "无 暂无 没有 暂缺 缺 缺失 未填 未填写 不详 不明 未明 未明确 未公开 未披露 不知道 不清楚 不知 未知 未提供 暂未提供 不便提供 未登记 无此项 未留 待补充 待补 待定 待确认 待核实 待查 待完善 待录入 待填 待更新 空 空白 略",
    "无数据 暂无数据 无资料 没填 不适用 - -- --- ---- / // \\ . .. ... * ** *** ? ?? ??? ! , 、 _ __",
    "暂时没有 暂时无 暂时未填 还没有 目前没有 没填写 没留 不留 不给 没有留 没提供 不记得 不记得了 记不清 记不得 忘了 忘记了 未分类 未统计 未收集 未采集 未核实 无信息",
    "missing nodata noinfo noinformation nodetails tobeadvised tobedetermined tobeprovided notsure notgiven dontknow don'tknow donotknow notfilled notyetknown",
    "n/a n/k na n.a n.a. #n/a nil none null undefined nan unknown notknown notavailable notprovided notapplicable tobeconfirmed tbd tba tbc blank empty",
    "xxx xx x xxxx xxxxx asdf qwer test testing 测试 测试数据 123 1234 12345 123456 1234567 12345678 123456789",
    "111 1111 11111 111111 11111111 11111111111 000 0000 00000 000000 00000000 00000000000 999 9999 99999 999999",
  ]
    .join(" ")
    .split(" "),
);

/** First two and last character of those words that consist of letters and digits of ASCII, "0" among them. */
const plainStarts = new Uint8Array(0x4000);
const plainEnds = new Uint8Array(0x4000);
for (const word of [...words, "0"]) {
  plainStarts[pairOf(word, 0, 1)] = 1;
  plainEnds[pairOf(word, 0, word.length - 1)] = 1;
}

/** Two characters of a text as one number; 0 where one of them is a character that folding may change or take away. */
function pairOf(text: string, a: number, b: number): number {
  const first = plainCode(text.charCodeAt(a));
  const other = plainCode(text.charCodeAt(b));
  return first === 0 || other === 0 ? 0 : first * 128 + other;
}

/** Small letters and digits as they are, capitals as small ones, 0 for anything else. */
function plainCode(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code;
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : 0;
}

/** What a text that begins with a character may be: surely something, perhaps nothing, or told by a letter or digit. */
const sureOfIt = 0;
const mayBe = 1;
const byLetters = 2;
let beginnings: Uint8Array | undefined;

function findBeginnings(): Uint8Array {
  const found = new Uint8Array(0x10000).fill(mayBe);
  for (let code = 0; code < 0x80; code++) if (plainCode(code) !== 0) found[code] = byLetters;
  const starts = new Set([...words].map((word) => word.charCodeAt(0)));
  found.fill(sureOfIt, firstHan, lastHan + 1);
  for (const code of starts) if (isHanCode(code)) found[code] = mayBe;
  for (let code = firstHan; code <= lastHan; code++) {
    const simplified = simplifiedOf(code);
    if (simplified !== 0) found[code] = starts.has(simplified) ? mayBe : sureOfIt;
  }
  return found;
}

/** "to be confirmed" with its blanks. */
const longest = 16;

/**
 * False for a text that surely stands for something, told by its length and its ends without folding it: names,
 * order numbers and dates by the million.
 */
export function mayBePlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  beginnings ??= findBeginnings();
  const begins = beginnings[text.charCodeAt(0)] ?? mayBe;
  return begins === byLetters ? mayBeWord(text) : begins === mayBe;
}

function mayBeWord(text: string): boolean {
  const first = plainCode(text.charCodeAt(0));
  const second = plainCode(text.charCodeAt(1));
  const isStart = second === 0 || plainStarts[first * 128 + second] === 1;
  if (!isStart && first !== second) return false;
  const last = plainCode(text.charCodeAt(text.length - 1));
  // One letter over and over: aaa.
  if (first === second && first === last) return true;
  return isStart && (last === 0 || plainEnds[first * 128 + last] === 1);
}

/** In these fields a bare figure is a value like any other. */
const numeric = new Set<Field>(["amount", "invoiceAmount", "satisfaction", "companySize", "postcode"]);
/** In identifiers "123" or "test" may be somebody's real number; only the wordless marks are placeholders. */
const figures = /^\d+$/;

/** (空), 【暂无】: the same in brackets. */
const bracketed = /^[([（【［](.+)[)\]）】］]$/;
/** #, #@, ~~: marks that say nothing; stars, ticks and crosses do. */
const marksOnly = /^[#@~^&%$=<>|;:'"!?*.,/_()-]{1,6}$/;
/** aaa, ……, ～～: one letter or mark over and over. */
const oneOverAndOver = /^([^\p{Script=Han}\d])\1{2,}$/u;

const names: ReadonlySet<Field> = new Set<Field>(["contactName", "personName", "firstName", "lastName"]);

/**
 * True for a text that stands for nothing: 无, 暂无, 待补充, N/A, -, /, xxx, 123456 … Figures count only where
 * they cannot be a value: never in amounts, sizes and identifiers, and "0" everywhere else.
 */
export function isPlaceholder(text: string, field?: Field): boolean {
  if (!mayBePlaceholder(text)) return false;
  const whole = wordKey(text);
  const key = bracketed.exec(whole)?.[1] ?? whole;
  if (key === "0") return field !== undefined && !mayBeFigure(field);
  // A person may be called Nan; tables of figures write nan.
  if (key === "nan" && field !== undefined && names.has(field)) return text.trim() !== "Nan";
  if (!words.has(key)) return oneOverAndOver.test(key) || marksOnly.test(key);
  return !(figures.test(key) && field !== undefined && mayBeFigure(field));
}

function mayBeFigure(field: Field): boolean {
  return (
    numeric.has(field) ||
    field === "customerId" ||
    field === "orderId" ||
    field === "invoiceNo" ||
    field === "contractNo"
  );
}
