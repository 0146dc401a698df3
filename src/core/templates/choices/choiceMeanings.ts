import * as z from "zod/mini";
import type { Remembered } from "../../changes/remembered";
import { defaultDictionaries } from "../../sheets/choices/defaultDictionaries";
import { type DictionaryEntry, type DictionaryId, dictionaryIds } from "../../sheets/dictionaries";
import { languages } from "../../sheets/words";

/** Setting under which a workbook remembers what its renamed choices mean. */
export const choiceMeaningsKey = "choice-meanings";

const shape = z.record(z.string(), z.record(z.string(), z.string()));

/** By list and by word: the id of the shipped choice the word stands for. */
export type ChoiceMeanings = z.infer<typeof shape>;

/** The setting as it was kept; one that was edited into nonsense counts as never made. */
export function readChoiceMeanings(setting: unknown): ChoiceMeanings {
  const parsed = shape.safeParse(setting);
  return parsed.success ? parsed.data : {};
}

/** What the words mean once some were renamed: rules go on knowing 投诉 when a team calls it 客诉. */
export function withRenamed(
  meanings: ChoiceMeanings,
  renamed: NonNullable<Remembered["renamed"]>,
): ChoiceMeanings {
  let known = meanings;
  for (const { list, from, to } of renamed) {
    const id = dictionaryIds.find((each) => each === list);
    // All are renamed at once: what a word meant before tells, so that two choices can change their words.
    const entry = id && meantEntry(id, from, meanings);
    if (!id || !entry || !isShipped(id, entry.id) || isLabel(entry, to)) continue;
    known = { ...known, [id]: { ...known[id], [to]: entry.id } };
  }
  return known;
}

/** The choice a word of a list stands for: a shipped one keeps its id and aliases, a new one is its own id. */
export function meantEntry(list: DictionaryId, word: string, meanings: ChoiceMeanings): DictionaryEntry {
  const shipped = defaultDictionaries[list];
  const same = shipped.find((entry) => isLabel(entry, word));
  if (same) return same;
  const label = { "zh-CN": word, "en-US": word };
  const renamed = shipped.find(({ id }) => id === meanings[list]?.[word]);
  if (!renamed) return { id: word, label, aliases: [] };
  const before = languages.map((language) => renamed.label[language]);
  return { id: renamed.id, label, aliases: [...before, ...renamed.aliases] };
}

function isShipped(list: DictionaryId, id: string): boolean {
  return defaultDictionaries[list].some((entry) => entry.id === id);
}

function isLabel({ label }: DictionaryEntry, word: string): boolean {
  return languages.some((language) => label[language] === word);
}
