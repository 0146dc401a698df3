import type { CellValue } from "../../sheets/cell";
import type { DictionaryEntry } from "../../sheets/dictionaries";
import { tidyText, wordKey } from "../text/foldText";
import { isOneEdit } from "../text/isOneEdit";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, isUnderstood, nearly, type Read, tidied, unreadable, valueIn } from "../text/reading";

/** A dictionary made ready for reading many cells. */
export interface ChoiceIndex {
  readonly labels: ReadonlyMap<string, DictionaryEntry>;
  /** Labels, ids and aliases folded, and cut-off endings where only one entry has them. */
  readonly words: ReadonlyMap<string, DictionaryEntry>;
  /** The words again, by their first and by their last character: what is one slip away shares one of them. */
  readonly similar: ReadonlyMap<string, readonly string[]>;
}

/** Endings people add or leave out: 制造业 and 制造 and 制造行业. */
const endings = /(?:行业|(?<!地)产业|企业|类型|类|业|方式|渠道|客户|状态|款)$/;

/** Prepares the choices of one dictionary; do it once per column, not per cell. */
export function indexChoices(entries: readonly DictionaryEntry[]): ChoiceIndex {
  const labels = new Map<string, DictionaryEntry>();
  const words = new Map<string, DictionaryEntry>();
  for (const entry of entries) {
    for (const label of labelsOf(entry)) {
      labels.set(label, entry);
      words.set(wordKey(label), entry);
    }
  }
  for (const entry of entries) {
    for (const alias of [...entry.aliases, entry.id]) setOnce(words, wordKey(alias), entry);
  }
  addWithoutEndings(entries, words);
  return { labels, words, similar: groupByEnds(words.keys()) };
}

function groupByEnds(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    for (const key of new Set(endsOf(word))) {
      const group = groups.get(key);
      if (group) group.push(word);
      else groups.set(key, [word]);
    }
  }
  return groups;
}

function endsOf(key: string): readonly string[] {
  return [`^${key.charAt(0)}`, `${key.slice(-1)}$`];
}

/** The words that begin or end as a folded text does; those that do both, twice. */
export function similarWords(key: string, { similar }: ChoiceIndex): readonly string[] {
  return endsOf(key).flatMap((end) => similar.get(end) ?? []);
}

function labelsOf(entry: DictionaryEntry): readonly string[] {
  return [entry.label["zh-CN"], entry.label["en-US"]];
}

function setOnce(words: Map<string, DictionaryEntry>, key: string, entry: DictionaryEntry): void {
  if (key !== "" && !words.has(key)) words.set(key, entry);
}

/** A word without its ending stands for its entry unless two entries would share it. */
function addWithoutEndings(entries: readonly DictionaryEntry[], words: Map<string, DictionaryEntry>): void {
  const stems = new Map<string, DictionaryEntry | null>();
  for (const entry of entries) {
    for (const word of [...labelsOf(entry), ...entry.aliases]) {
      const stem = stemOf(wordKey(word));
      const known = stems.get(stem);
      stems.set(stem, known === undefined || known === entry ? entry : null);
    }
  }
  for (const [stem, entry] of stems) if (entry !== null && stem.length >= 2) setOnce(words, stem, entry);
}

function stemOf(key: string): string {
  const stem = key.replace(endings, "");
  return stem.length >= 2 ? stem : key;
}

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
