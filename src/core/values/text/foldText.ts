import { isHanCode } from "../../reference/characters/isHanCode";
import { simplifiedOf } from "../../reference/characters/simplified";

/*
 * NFKC leaves these alone although people mix them freely: Chinese punctuation, dashes, quotes, brackets, the
 * round zero, and the CJK radicals that PDF copies put in the place of characters (⻓ for 长).
 */
const pairs =
  '、,。.｡.–-—-−-‐-‑-‒-―-﹣-“"”"„"‘\'’\'`\'´\'「"」"『"』"【[】]〔[〕]〖[〗]《<》>〈<〉>•·‧·・·∙·〜~∼~˜~〇零○零×*✕*' +
  "⺁厂⺄乙⺌小⺎兀⺒巳⺓幺⺝月⺟母⺠民⺩王⺫目⺬示⺮竹⺴网⺶羊⺹老⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑长⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟";

const ownTable = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) ownTable.set(pairs.charAt(i), pairs.charAt(i + 1));

const ownCharacters = new RegExp(`[${[...ownTable.keys()].join("")}]`, "g");
/** Invisible marks, the byte order mark, soft hyphen and direction marks; also control characters but blanks. */
const invisible = /(?![\t\n\v\f\r])\p{Cc}|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const blanks = /\s+/g;

/** True for printable ASCII without capitals and blanks, and ordinary Han characters: nothing to fold. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHanCode(code)) continue;
    if (code < 0x21 || code > 0x7e || code === 0x60 || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

/** One form for many: width, punctuation, invisible marks; blanks collapsed and trimmed. Case is kept. */
export function tidyText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(ownCharacters, (character) => ownTable.get(character) ?? character)
    .replace(blanks, " ")
    .trim();
}

/** The form in which texts are compared: as `tidyText`, in lower case. The original is never changed. */
export function foldText(text: string): string {
  return isPlain(text) ? text : tidyText(text).toLowerCase();
}

/** As `foldText` without any blank, in simplified characters: the key for comparing short words. */
export function wordKey(text: string): string {
  if (isPlain(text)) return toSimplified(text);
  return toSimplified(tidyText(text).toLowerCase()).replaceAll(" ", "");
}

/** Traditional characters become simplified ones, one for one: the length stays. */
export function toSimplified(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (simplifiedOf(text.charCodeAt(i)) !== 0) return text.slice(0, i) + convertFrom(text, i);
  }
  return text;
}

function convertFrom(text: string, start: number): string {
  let converted = "";
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    converted += String.fromCharCode(simplifiedOf(code) || code);
  }
  return converted;
}
