import type { DictionaryEntry } from "../../sheets/dictionaries";
import { wordKey } from "../text/foldText";

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

export function stemOf(key: string): string {
  const stem = key.replace(endings, "");
  return stem.length >= 2 ? stem : key;
}
