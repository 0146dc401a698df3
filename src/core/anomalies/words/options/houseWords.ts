import { wordKey } from "../../../values/text/foldText";
import { isTypingSlip } from "../../../values/text/typingSlip";
import { commonestSpellings } from "./commonestSpellings";

/** A company's own word: nobody makes the same mistake so often. By judgement: less may be the habit of one person. */
const fewestOfWord = 6;
/** What is hardly a word is one of the company's from five times and one filled cell of a hundred on, or one of twenty. */
const habits = [
  { count: 5, share: 0.01 },
  { count: 3, share: 0.05 },
] as const;
/** A letter or figure says little by itself: it must be one cell of twenty to be a code the company uses. */
const codeShare = 0.05;

/** N/C, O/S: first letters with a stroke between them are written on purpose. */
const cutShort = /^[A-Za-z]{1,3}\/[A-Za-z]{1,3}$/;

/**
 * The words of a column of choices, of those that are no label of its list, that the company uses all the time: by
 * their folded form, the commonest spelling of each.
 */
export function houseWordsOf(odd: ReadonlyMap<string, number>, filled: number): ReadonlyMap<string, string> {
  return commonestSpellings([...odd].filter(([text, count]) => isHouseWord(text, count, filled)));
}

function isHouseWord(text: string, count: number, filled: number): boolean {
  const share = count / filled;
  if (/[?？]/.test(text)) return false;
  if (
    count >= fewestOfWord &&
    /^\p{Script=Han}{2,}$|^[A-Za-z]{3,}(?:[ -][A-Za-z]+)*(?: ?\p{Script=Han}{2,})?$/u.test(text)
  )
    return true;
  if (count >= fewestOfWord && cutShort.test(text)) return true;
  if (!habits.some((habit) => count >= habit.count && share >= habit.share)) return false;
  return /\p{L}{2}|\p{Script=Han}|[A-Za-z]\d/u.test(text) || (/[A-Za-z\d]/.test(text) && share >= codeShare);
}

/** The word the company uses all the time that this one is, written otherwise or mistyped: 报明 beside 800 报名课. */
export function houseWordMeant(text: string, houseWords: ReadonlyMap<string, string>): string | undefined {
  const key = wordKey(text);
  const same = houseWords.get(key);
  if (same !== undefined) return same;
  for (const [word, own] of houseWords) if (isTypingSlip(key, word)) return own;
  return undefined;
}
