import type { DictionaryEntry } from "../../sheets/dictionaries";
import { timesOfEach } from "../groups/timesOfEach";
import { wordKey } from "../text/foldText";
import { valueIn } from "../text/reading";
import { indexChoices } from "./choiceIndex";
import { readChoice } from "./readChoice";

/** A word of a team's own list; `means`: the entry of the known dictionary it stands for, where it does so alone. */
export interface ListedEntry extends DictionaryEntry {
  readonly means: DictionaryEntry | null;
}

/**
 * The words of a team's own list as entries. One that alone means an entry of the known dictionary has its id and, where it
 * is what the entry is called, its other words: who lists 自媒体 calls 抖音 so, who lists 抖音 does not call 小红书 so. Of two
 * words for one entry nobody knows which a third one means.
 */
export function listedEntries(
  words: readonly string[],
  known: readonly DictionaryEntry[],
): readonly ListedEntry[] {
  const index = indexChoices(known);
  const meant = words.map((word) => valueIn(readChoice(word, index)));
  const times = timesOfEach(meant);
  return words.map((word, i) => {
    const entry = meant[i];
    const label = { "zh-CN": word, "en-US": word };
    if (entry === undefined || times.get(entry) !== 1) return { id: word, label, aliases: [], means: null };
    return {
      id: entry.id,
      label,
      aliases: isCalled(entry, word) ? otherWords(entry, word) : [],
      means: entry,
    };
  });
}

function isCalled({ label }: DictionaryEntry, word: string): boolean {
  return Object.values(label).some((own) => wordKey(own) === wordKey(word));
}

/** 月结60天 is another word for credit, but not for 月结30天. */
function otherWords({ label, aliases }: DictionaryEntry, word: string): readonly string[] {
  const figures = figuresOf(word);
  return [...Object.values(label), ...aliases].filter((other) => figuresOf(other) === figures);
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, "");
}
