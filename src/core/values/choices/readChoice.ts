import type { CellValue } from "../../sheets/cell";
import type { DictionaryEntry } from "../../sheets/dictionaries";
import { tidyText, wordKey } from "../text/foldText";
import { isOneEdit } from "../text/isOneEdit";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, isUnderstood, nearly, type Read, tidied, unreadable, valueIn } from "../text/reading";
import { type ChoiceIndex, similarWords, stemOf } from "./choiceIndex";

/**
 * The entry a cell means. Its label in either language is `exact`; an alias, other width, blanks, traditional
 * characters or a known ending are `tidied`; one slip away from a single entry is unreadable ("near") with that
 * entry as `nearest`.
 */
export function readChoice(cell: CellValue, index: ChoiceIndex): Read<DictionaryEntry> {
  if (cell === "") return blank;
  const text = String(cell);
  const label = index.labels.get(text);
  if (label) return exact(label);
  const key = wordKey(text).replace(/^['"]+|[.。;；]+$/g, "");
  if (key === "") return text.trim() === "" ? blank : unreadable("no-such-word");
  const entry =
    wordIn(key, index) ??
    wordIn(key.replace(codeBefore, ""), index) ??
    wordIn(key.replace(/[-.]/g, ""), index) ??
    twiceIn(text, index);
  if (entry) return tidied(entry);
  if (key.startsWith("#")) return unreadable("formula-error");
  if (isPlaceholder(text)) return unreadable("placeholder");
  return nearest(key, index);
}

function wordIn(key: string, index: ChoiceIndex): DictionaryEntry | undefined {
  return index.words.get(key) ?? index.words.get(stemOf(key));
}

/** "Return 退货", "样品 Sample": the same in two languages; one of the two is known, and the other means nothing else. */
const twoLanguages =
  /^(?:([\p{Script=Latin}][\p{Script=Latin} '&/-]*?)\s*[/|·(-]?\s*(\p{Script=Han}{2,})\)?|(\p{Script=Han}{2,})\s*[/|·(-]?\s*([\p{Script=Latin}][\p{Script=Latin} '&/-]*?)\)?)$/u;

function twiceIn(text: string, index: ChoiceIndex): DictionaryEntry | undefined {
  const found = twoLanguages.exec(tidyText(text));
  if (found === null) return undefined;
  const [latin, han] = [found[1] ?? found[4] ?? "", found[2] ?? found[3] ?? ""];
  if (latin.length < fewestLetters) return undefined;
  const entries = [latin, han].flatMap((half) => wordIn(wordKey(half), index) ?? []);
  return new Set(entries).size === 1 ? entries[0] : undefined;
}

/** QQ群 and VIP客户 are words of their own, not two. */
const fewestLetters = 4;

/** "C制造业", "F 批发和零售业", "01-展会": the letter of the standard or a number of one's own before the word. */
const codeBefore = /^(?:[a-t]|\d{1,2})[.,)\-:]*(?=\p{Script=Han})/u;

/** Shorter words differ by one character without meaning the same: 批发 and 批量. */
const shortestNear = 3;

function nearest(key: string, index: ChoiceIndex): Read<DictionaryEntry> {
  const found = new Set<DictionaryEntry>();
  for (const word of similarWords(key, index)) {
    const entry = isNear(key, word) ? index.words.get(word) : undefined;
    if (entry) found.add(entry);
  }
  const [only] = found;
  return only !== undefined && found.size === 1 ? nearly("near", only) : unreadable("no-such-word");
}

function isSlipOf(key: string, word: string): boolean {
  return Math.min(key.length, word.length) >= shortestNear && isOneEdit(key, word);
}

function isNear(key: string, word: string): boolean {
  if (isSlipOf(key, word)) return true;
  return (
    key.length >= 2 &&
    word.length >= 2 &&
    (key.startsWith(word) || (word.startsWith(key) && key.length * 2 >= word.length))
  );
}

const listSeparators = /[,，、;；|/\n\r]+/;

/** Several entries in one cell (标签): all must be understood; `nearest` holds those that were. */
export function readChoices(cell: CellValue, index: ChoiceIndex): Read<readonly DictionaryEntry[]> {
  const whole = readChoice(cell, index);
  if (whole.reading === "blank") return whole;
  if (isUnderstood(whole)) return { reading: whole.reading, value: [whole.value] };
  const parts = String(cell)
    .split(listSeparators)
    .filter((part) => part.trim() !== "");
  const reads = parts.map((part) => readChoice(part, index));
  const entries = reads.flatMap((read) => valueIn(read) ?? []);
  if (entries.length === parts.length)
    return reads.every((read) => read.reading === "exact") ? exact(entries) : tidied(entries);
  const failed = reads.find((read) => read.reading === "unreadable");
  const problem = (failed?.reading === "unreadable" ? failed.problem : undefined) ?? "no-such-word";
  return entries.length === 0 ? unreadable(problem) : nearly(problem, entries);
}
