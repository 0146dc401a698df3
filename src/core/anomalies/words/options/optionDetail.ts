import { industriesOf } from "../../../reference/trades/industryLexicon";
import { namesTrade } from "../../../reference/trades/tradeWords";
import type { Field } from "../../../sheets/fields";
import type { ChoiceIndex } from "../../../values/choices/choiceIndex";
import { isSureSlip } from "../../../values/choices/isSureSlip";
import { readChoice } from "../../../values/choices/readChoice";
import { tidyText, wordKey } from "../../../values/text/foldText";
import { isUnderstood } from "../../../values/text/reading";

/** These lists drive sums and states: every word of theirs must be one of the list. */
const strict: ReadonlySet<Field> = new Set<Field>([
  "dealType",
  "orderStatus",
  "handlingStatus",
  "status",
  "tier",
  "currency",
  "taxIncluded",
]);

const separators = /\s*(?:[/+、,;&|()·>]|-+|[和与及])\s*/;
/** 已撤回(2023-01-05): a note in brackets behind the option. */
const noteBehind = /\s*\([^()]*\)$/;

/** A cell of a list, tidied, without the note behind the word. */
export function withoutNote(text: string): string {
  return tidyText(text).replace(noteBehind, "");
}

/** 其他行业? is in doubt, 教育育 typed twice. */
const scribbled = /[?？]|(\p{Script=Han})\1$/u;

/** As `holdsMore`; in 行业 a trade of its own (光伏, Pharma) will do as well, and other ways to reach somebody. */
export function saysMore(text: string, index: ChoiceIndex, field: Field): boolean {
  if (field === "channel" && (otherWays.test(wordKey(text)) || goingThere.test(wordKey(text)))) return true;
  const isSound = !scribbled.test(text) && !isSureSlip(text, index);
  return (field === "industry" && isSound && isTrade(text)) || holdsMore(text, index, field);
}

/**
 * True for a text that is an option, or several, with more said about it: 电话+微信, 制造业（电子）, 微信语音. Nothing
 * is wrong with it, and nothing may be taken from it.
 */
function holdsMore(text: string, index: ChoiceIndex, field: Field): boolean {
  if (strict.has(field) || scribbled.test(text) || isSureSlip(text, index)) return false;
  const bare = withoutNote(text);
  if (bare !== text.trim() && isKnown(bare, index)) return true;
  const parts = bare.split(separators).filter((part) => part !== "");
  const [head = ""] = parts;
  if (parts.length > 1 && isKnown(head, index) && parts.every((part) => isWord(part))) return true;
  return holdsWord(wordKey(text).replaceAll("-", ""), index, open.has(field));
}

/** As `holdsMore`, and FOB Singapore beside a list's FOB: what is enough where the words of the list are the team's own. */
export function holdsListed(text: string, index: ChoiceIndex, field: Field): boolean {
  return holdsMore(text, index, field) || opensWithWord(text, index, field);
}

/** FOB Singapore beside FOB: a word of the list with a word more behind it. */
function opensWithWord(text: string, index: ChoiceIndex, field: Field): boolean {
  const [first = "", ...more] = tidyText(text).split(" ");
  if (strict.has(field) || scribbled.test(text)) return false;
  return more.some((word) => /\p{L}{2}/u.test(word)) && isKnown(first, index);
}

/** Ways to reach somebody that the list has no option for. */
const otherWays =
  /^(?:传真|信函|寄信|群聊|朋友圈|留言|面[诊谈议叙洽聊]|约[谈见]|赖|ph|txt|wa|旺旺|阿里旺旺|千牛|旺信|.{0,6}[聊谈]|.{0,8}(?:[会车画布]展|博会|博览会|交易会|订货会|展销会|论坛|沙龙)|fax|letter|voicemail|chat|livechat|webchat|video|whatsapp|viber|telegram|skype|line|messenger|.*(?:fair|expo|exhibition))$/;
/** 去工地, 到院, 来公司: where one goes to meet. */
const goingThere = /^(?:[去到来赴]|前往|实地|现场)\p{Script=Han}{1,4}$/u;

function isTrade(text: string): boolean {
  return namesTrade(text) || industriesOf(text).length > 0;
}

function isKnown(text: string, index: ChoiceIndex): boolean {
  return isUnderstood(readChoice(text, index));
}

function isWord(text: string): boolean {
  return /\p{Script=Han}{2}|[A-Za-z]{2}|^\d+(?:天|%)$/u.test(text);
}

/** Two Han characters or four letters say enough to be known again inside a longer text; QQ沟通 begins with two. */
const tellingWord = /^(?:\p{Script=Han}{2,}|[a-z]{4,}|qq)$/u;
/** A figure or a mark makes a scribble of a word: 电话1 is one, 快递到付 and "Zoom meeting" are not. */
const lettersOnly = /^[\p{Script=Han}a-z]+$/u;
/** By judgement: a longer text is a remark, not an option. */
const longestText = 24;

/** 电话随访, 微信扫码, "Telephone call": a word of the list with more words around it. */
function holdsWord(key: string, index: ChoiceIndex, mayCount: boolean): boolean {
  const letters = mayCount ? key.replace(/\d+[天%号]?/g, "") : key;
  if (letters.length > longestText || !lettersOnly.test(letters)) return false;
  for (const word of index.words.keys()) {
    if (word.length >= letters.length || !tellingWord.test(word)) continue;
    const at = letters.indexOf(word);
    if (at < 0) continue;
    const rest = letters.slice(0, at) + letters.slice(at + word.length);
    // A single letter beside the word says nothing: 其它x.
    if (/^\p{Script=Han}|[a-z]{2}/u.test(rest)) return true;
  }
  return false;
}

/** Lists of ways and origins that every company extends: a word of one's own is no fault unless the book has its own list. */
const open: ReadonlySet<Field> = new Set<Field>([
  "source",
  "paymentMethod",
  "deliveryMethod",
  "category",
  "consent",
  "orderStatus",
]);

/** Currencies of ISO 4217 that trade asks for and the list does not hold. */
const currencyCodes: ReadonlySet<string> = new Set(
  "A$ AU$ C$ NT$ NZ$ S$ ₩ ₹ ₽ ₺ ฿ ₫ AED AUD BDT BRL CAD CHF CLP COP CZK DKK EGP HUF IDR ILS INR KES KRW KZT LKR MOP MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH VND ZAR".split(
    " ",
  ),
);

/** Capital Markets, "Mechanical or Industrial Engineering": the trades of English CRMs are several hundred, and written out. */
const englishTrade = /^[A-Z][a-z]{3,}(?:[\s,&/-]+(?:and |or )?[A-Z]?[a-z]{2,})+$/;

/** True for a sound word in a list that lives from new words; figures, single letters and marks are none. */
export function isOwnWord(text: string, field: Field): boolean {
  if (field === "currency") return currencyCodes.has(text.trim().toUpperCase());
  if (field === "industry" && englishTrade.test(text.trim())) return true;
  return open.has(field) && /\p{Script=Han}|[A-Za-z]{4}|^[A-Z]{2,3}$/u.test(text) && !/[?？]/.test(text);
}

/** 手术跟台 beside 跟台: a word of the company's own with more said about it. */
export function holdsOwnWord(text: string, houseWords: ReadonlyMap<string, string>, field: Field): boolean {
  if (strict.has(field) || scribbled.test(text)) return false;
  const key = wordKey(text);
  return key.length <= longestText && [...houseWords.keys()].some((word) => goesBeyond(key, word));
}

/** 正常在读 beside 在读: a word of the list with another before it, which in Chinese says of which kind. */
export function isKindOf(text: string, words: readonly string[]): boolean {
  const key = wordKey(text);
  return words.map(wordKey).some((word) => goesBeyond(key, word) && key.endsWith(word));
}

/** Whether a Chinese text holds a word, and so much more that it is no slip of it. */
function goesBeyond(key: string, word: string): boolean {
  return (
    word.length >= 2 && key.length >= word.length + 2 && key.includes(word) && /^\p{Script=Han}+$/u.test(key)
  );
}
