import type { Dictionaries, DictionaryEntry } from "../../../sheets/dictionaries";
import type { Field } from "../../../sheets/fields";
import { dictionaryOf } from "../../../sheets/standard/dictionaryOf";
import type { WordList } from "../../../sheets/wordList";
import { remember } from "../../../tables/kept/remember";
import { type ListedEntry, listedEntries } from "../../../values/choices/listedEntries";

const none: readonly DictionaryEntry[] = [];

const entriesOf = remember((list: WordList, known: readonly DictionaryEntry[]) =>
  listedEntries(list.words, known),
);

/** The words of a list as the entries of a dictionary, with what they mean in the one known here. */
export function entriesOfList(
  list: WordList,
  field: Field,
  dictionaries: Dictionaries,
): readonly ListedEntry[] {
  const id = dictionaryOf(field);
  return entriesOf(list, id === undefined ? none : dictionaries[id]);
}
