import { pinyinOf } from "../../reference/characters/pinyin";
import { areLettersSwapped } from "./areLettersSwapped";
import { isOneEdit } from "./isOneEdit";

/** Of fewer characters one makes another word: 批发 and 批量. */
const shortest = 3;
/** Of so many characters one that is wrong is wrong: 住宿和餐钦业. */
const long = 5;
/** Latin words differ by one letter more easily: sale and sales, call and mall. */
const shortestLatin = 5;
const shortestSwapped = 4;

/**
 * True for a text that is a word mistyped, and not another word that happens to look like it: two characters swapped,
 * one typed twice or left out of four and more, or one that sounds like the right one. 制照业 is 制造业, but 已取证 is
 * not 已取消. Both texts folded (see `wordKey`).
 */
export function isTypingSlip(key: string, word: string): boolean {
  if (isMisread(key, word) || isLastTwice(key, word)) return true;
  if (Math.min(key.length, word.length) < shortest || !isOneEdit(key, word)) return false;
  if (!/\p{Script=Han}/u.test(word)) return isLatinSlip(key, word);
  if (haveOtherFigures(key, word)) return false;
  let at = 0;
  while (at < key.length && key[at] === word[at]) at++;
  if (key.length > word.length) return isTwice(key, at) || !isHan(key.charAt(at));
  // 客户转介绍 is no 老客户转介绍 with a character lost: what is missing at an end is another word.
  if (key.length < word.length) return word.length > shortest && at > 0 && at < key.length;
  const isSwap = key[at] === word[at + 1] && key[at + 1] === word[at];
  if (word.length >= long) return true;
  return isSwap || !isHan(key.charAt(at)) || soundAlike(key.charAt(at), word.charAt(at));
}

/** sale and sales, wholesale and wholesaler are two words, not a slip; so are 30 days and 60 days. */
function isLatinSlip(key: string, word: string): boolean {
  if (key.length >= shortestSwapped && areLettersSwapped(key, word)) return true;
  if (Math.min(key.length, word.length) < shortestLatin || key.charAt(0) !== word.charAt(0)) return false;
  // What is left without its last letter may be a word of its own, order for orders; but not without a mute e.
  const isInflected = key.startsWith(word) || (word.startsWith(key) && !word.endsWith("e"));
  return !isInflected && !haveOtherFigures(key, word);
}

/** 四房两厅 and 三房两厅 count by characters. */
function figuresOf(text: string): string {
  return text.replace(/[^\d零一二两三四五六七八九十百]/g, "");
}

/** 中层(共11层) and 中层(共13层) are two storeys; a figure in a word that has none, 制造业1, is a slip. */
function haveOtherFigures(key: string, word: string): boolean {
  const figures = figuresOf(word);
  return figures !== "" && figuresOf(key) !== figures;
}

/** 展会会 for 展会: of two characters the last typed twice. */
function isLastTwice(key: string, word: string): boolean {
  return word.length === 2 && key === word + word.charAt(1) && isHan(word.charAt(1));
}

function isTwice(text: string, at: number): boolean {
  return text[at] === text[at - 1] || text[at] === text[at + 1];
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

/** By their syllables, with what many speakers do not tell apart taken as one: zh and z, ing and in. */
function soundAlike(a: string, b: string): boolean {
  const [one, other] = [pinyinOf(a), pinyinOf(b)];
  return one !== undefined && other !== undefined && broad(one) === broad(other);
}

function broad(syllable: string): string {
  return syllable.replace(/^([zcs])h/, "$1").replace(/ng$/, "n");
}

/** Characters taken for one another by hand, by scanners and by keyboards of shapes, although they mean nothing alike. */
const lookalikes =
  "微徽 话活 金佥全 已己巳 未末 士土 人入 大太犬 天夫 干千于 日曰目 贝见 今令 治冶 拨拔 折拆 候侯 响晌 暑署 辨辩瓣 底低 预须 预颈 传侍 快块 银根 客容 货贷 退返 赠增 支技 票漂 单草 购构 宝定 绍召";

const pairs = lookalikes.split(" ");

/** 徽信 for 微信, 电活 for 电话: one character of a word is another of its looks; in words of two as well. */
function isMisread(key: string, word: string): boolean {
  if (key.length !== word.length || key.length < 2 || key === word) return false;
  const odd = [...key].flatMap((own, at) => (own === word[at] ? [] : [at]));
  const [at = 0] = odd;
  return odd.length === 1 && areAlike(key.charAt(at), word.charAt(at));
}

function areAlike(one: string, other: string): boolean {
  return pairs.some((pair) => pair.includes(one) && pair.includes(other));
}
