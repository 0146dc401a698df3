import { looksAlike } from "../../../reference/characters/lookAlikes";
import { pinyinOf } from "../../../reference/characters/pinyin";

/** By judgement: what stands once or twice beside a word that stands so often is measured against it. */
const mostOfSlip = 2;
const fewestOfWord = 12;

/** Whether one text is so rare, and the other so common in its column, that the one may be the other mistyped. */
export function isRareBeside(count: number, wordCount: number): boolean {
  return count <= mostOfSlip && wordCount >= fewestOfWord;
}

/** Written either way without a mistake, or another word: 其它, 帐户, 定金. */
const variants = ["他它她", "账帐", "定订", "做作", "座坐", "像象", "份分", "的地得", "零〇"];

/**
 * 消废 for 消费, 己完戊 for 已完成: a rare Chinese word each of whose characters is that of a common one, or sounds or looks
 * like it. Of two characters one must be right. Both texts folded (see `wordKey`).
 */
export function isRareSlip(key: string, word: string): boolean {
  if (key.length !== word.length || key.length < 2 || !/^\p{Script=Han}+$/u.test(key)) return false;
  let wrong = 0;
  for (const [at, character] of [...key].entries()) {
    const meant = word.charAt(at);
    if (character === meant) continue;
    if (variants.some((variant) => variant.includes(character) && variant.includes(meant))) return false;
    if (!soundsAs(character, meant) && !looksAlike(character.charCodeAt(0), meant.charCodeAt(0)))
      return false;
    wrong++;
  }
  return wrong > 0 && wrong < key.length && wrong <= 2;
}

function soundsAs(one: string, other: string): boolean {
  const syllable = pinyinOf(one);
  return syllable !== undefined && syllable === pinyinOf(other);
}
