import { defaultDictionaries } from "../../../sheets/choices/defaultDictionaries";
import type { Dictionaries, DictionaryEntry } from "../../../sheets/dictionaries";
import type { Field } from "../../../sheets/fields";
import { dictionaryOf } from "../../../sheets/standard/dictionaryOf";
import type { WordList } from "../../../sheets/wordList";
import type { Column } from "../../../tables/table";
import { type ChoiceIndex, indexChoices } from "../../../values/choices/choiceIndex";
import type { ListedEntry } from "../../../values/choices/listedEntries";
import { readChoice } from "../../../values/choices/readChoice";
import { readings } from "../../../values/text/reading";
import type { InspectionContext } from "../../rule/context";
import { differentChoices } from "./choices";
import { entriesOfList } from "./entriesOfList";
import { houseWordsOf } from "./houseWords";

/** The list a team keeps of a column's words, as a dictionary. */
interface OwnChoices extends WordList {
  readonly entries: readonly ListedEntry[];
  /** Our dictionary of the column, which knows more words. */
  readonly known: ChoiceIndex;
}

/** A choice column as its rules see it. */
export interface OptionColumn {
  readonly field: Field;
  /** The list is the product's, not one the book keeps. */
  readonly isDefault: boolean;
  /** The team's own list, which stands in the place of the dictionary; null where there is none. */
  readonly own: OwnChoices | null;
  readonly index: ChoiceIndex;
  /** Number of filled cells. */
  readonly filled: number;
  /** The texts that are no label of the dictionary, with how often each occurs. */
  readonly odd: ReadonlyMap<string, number>;
  /** The texts used most, labels or not, with how often each occurs. */
  readonly common: ReadonlyMap<string, number>;
  /** How this column writes an entry: by its label where it uses one, else by its commonest other word. */
  readonly spelling: ReadonlyMap<DictionaryEntry, string>;
  /** The company's own words, used all the time (see houseWords). */
  readonly houseWords: ReadonlyMap<string, string>;
}

/** Told by rules of their own (staff, sizes, scores, yes and no) or free by nature (tags). */
const apart: ReadonlySet<Field> = new Set<Field>([
  "owner",
  "followedUpBy",
  "handler",
  "companySize",
  "satisfaction",
  "tags",
  "isComplaint",
]);

const kept = new WeakMap<
  Column,
  Pick<InspectionContext, "dictionaries"> & { readonly made: OptionColumn | null }
>();

/** The choices of a column judged by the rules of options, or null for other columns. */
export function optionColumn(column: Column, context: InspectionContext): OptionColumn | null {
  const { dictionaries } = context;
  const known = kept.get(column);
  if (known?.dictionaries === dictionaries) return known.made;
  const made = apart.has(column.field) ? null : surveyOf(column, dictionaries);
  kept.set(column, { dictionaries, made });
  return made;
}

function surveyOf(column: Column, dictionaries: Dictionaries): OptionColumn | null {
  const { field, wordList } = column;
  const id = dictionaryOf(field);
  const entries = id === undefined ? [] : dictionaries[id];
  if (wordList === undefined) {
    const isDefault = id !== undefined && entries === defaultDictionaries[id];
    return entries.length === 0 ? null : survey(column, entries, { isDefault, own: null });
  }
  const own = {
    ...wordList,
    entries: entriesOfList(wordList, field, dictionaries),
    known: indexChoices(entries),
  };
  return survey(column, own.entries, { isDefault: false, own });
}

function survey(
  column: Column,
  entries: readonly DictionaryEntry[],
  whose: Pick<OptionColumn, "isDefault" | "own">,
): OptionColumn {
  const { codes, readings: ways, cells, counts } = differentChoices(column, entries);
  const odd = new Map<string, number>();
  const common = new Map<string, number>();
  const spelling = new Map<DictionaryEntry, string>();
  let filled = 0;
  for (const [i, cell] of cells.entries()) {
    if (ways[i] === readings.blank) continue;
    const count = counts?.[i] ?? 1;
    filled += count;
    const text = String(cell);
    if (count >= fewestOfCommon) common.set(text, (common.get(text) ?? 0) + count);
    const entry = entries[codes[i] ?? -1];
    if (ways[i] !== readings.exact) odd.set(text, (odd.get(text) ?? 0) + count);
    else if (entry !== undefined && !spelling.has(entry)) spelling.set(entry, text);
  }
  const index = indexChoices(entries);
  if (whose.own === null) addCommonestWords(spelling, odd, index);
  const houseWords = houseWordsOf(odd, filled);
  return { field: column.field, ...whose, index, filled, odd, common, spelling, houseWords };
}

const fewestOfCommon = 3;

/** Beside labels a word used once or twice is no habit: 金容业 is 金融业 although one row says 证券. */
const fewestOfHabit = 3;

function addCommonestWords(
  spelling: Map<DictionaryEntry, string>,
  odd: ReadonlyMap<string, number>,
  index: ChoiceIndex,
): void {
  const most = new Map<DictionaryEntry, number>();
  const labelled = new Set(spelling.keys());
  for (const [text, count] of odd) {
    const read = readChoice(text, index);
    if (read.reading !== "tidied" || labelled.has(read.value) || count <= (most.get(read.value) ?? 0))
      continue;
    if (labelled.size > 0 && count < fewestOfHabit) continue;
    most.set(read.value, count);
    spelling.set(read.value, text);
  }
}
