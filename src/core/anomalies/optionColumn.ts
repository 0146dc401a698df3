import { defaultDictionaries } from "../sheets/defaultDictionaries";
import type { DictionaryEntry } from "../sheets/dictionaries";
import type { Field } from "../sheets/fields";
import type { Column } from "../tables/table";
import { wordKey } from "../values/foldText";
import { type ChoiceIndex, indexChoices, readChoice } from "../values/readChoice";
import { type Read, readings } from "../values/reading";
import { choicesOf, dictionaryOf } from "./choices";
import type { InspectionContext } from "./context";
import { isOwnWord, saysMore } from "./optionDetail";

/** What a cell of a choice column is, seen among the other cells of its column. */
export type OptionVerdict =
  | "fine"
  | "alias"
  | "near"
  | "unknown"
  | "own-word"
  | "house-word"
  | "told-elsewhere";

/** A choice column as its rules see it. */
export interface OptionColumn {
  readonly field: Field;
  /** The list is the product's, not one the book keeps. */
  readonly isDefault: boolean;
  readonly index: ChoiceIndex;
  readonly readings: Uint8Array;
  /** Number of filled cells. */
  readonly filled: number;
  /** The texts that are no label of the dictionary, with how often each occurs. */
  readonly odd: ReadonlyMap<string, number>;
  /** How this column writes an entry: by its label where it uses one, else by its commonest other word. */
  readonly spelling: ReadonlyMap<DictionaryEntry, string>;
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
  const id = apart.has(column.field) ? undefined : dictionaryOf(column.field);
  const entries = id === undefined ? [] : dictionaries[id];
  const made =
    entries.length === 0
      ? null
      : survey(column, entries, id !== undefined && entries === defaultDictionaries[id]);
  kept.set(column, { dictionaries, made });
  return made;
}

function survey(column: Column, entries: readonly DictionaryEntry[], isDefault: boolean): OptionColumn {
  const { codes, readings: ways } = choicesOf(column, entries);
  const odd = new Map<string, number>();
  const spelling = new Map<DictionaryEntry, string>();
  let filled = 0;
  const labelled = new Uint8Array(entries.length);
  for (let row = 0; row < ways.length; row++) {
    if (ways[row] === readings.blank) continue;
    filled++;
    if (ways[row] !== readings.exact) {
      const text = String(column.cells[row] ?? "");
      odd.set(text, (odd.get(text) ?? 0) + 1);
    } else if (labelled[codes[row] ?? -1] === 0) {
      const entry = entries[codes[row] ?? -1];
      labelled[codes[row] ?? -1] = 1;
      if (entry !== undefined) spelling.set(entry, String(column.cells[row] ?? ""));
    }
  }
  const index = indexChoices(entries);
  addCommonestWords(spelling, odd, index);
  return { field: column.field, isDefault, index, readings: ways, filled, odd, spelling };
}

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

/** How the column writes an entry; its Chinese label where the column never does. */
export function spellingOf(entry: DictionaryEntry, column: OptionColumn): string {
  return column.spelling.get(entry) ?? entry.label["zh-CN"];
}

/** The entry a text means or nearly means. */
export function entryMeant(text: string, column: OptionColumn): DictionaryEntry | undefined {
  const read = readChoice(text, column.index);
  if (read.reading === "exact" || read.reading === "tidied") return read.value;
  return read.reading === "unreadable" ? read.nearest : undefined;
}

/** What a text of the column is. */
export function verdictOn(text: string, column: OptionColumn): OptionVerdict {
  const read = readChoice(text, column.index);
  if (read.reading === "blank" || read.reading === "exact") return "fine";
  if (read.reading === "tidied") {
    const spelling = spellingOf(read.value, column);
    return text === spelling || isWordOfItsOwn(text, spelling, column) ? "fine" : "alias";
  }
  if (isToldElsewhere(read)) return "told-elsewhere";
  if (isHouseWord(text, column)) return "house-word";
  if (saysMore(text, column.index, column.field)) return "fine";
  if (read.reading === "unreadable" && read.problem === "near") return "near";
  return column.isDefault && isOwnWord(text, column.field) ? "own-word" : "unknown";
}

function isToldElsewhere(read: Read<DictionaryEntry>): boolean {
  return (
    read.reading === "unreadable" && (read.problem === "placeholder" || read.problem === "formula-error")
  );
}

/**
 * Net 60 beside Net 30, 零售 beside 电商: two words of one entry that mean two things here. A word the company uses
 * all the time, or with another figure in it, is not exchanged for the commoner one, unless one is the other cut short.
 */
function isWordOfItsOwn(text: string, spelling: string, column: OptionColumn): boolean {
  const [own, other] = [wordKey(text), wordKey(spelling)];
  if (own.replace(/\D/g, "") !== other.replace(/\D/g, "")) return true;
  return isHouseWord(text, column) && !own.includes(other) && !other.includes(own);
}

/** A company's own word: used at least five times and in one filled cell of a hundred, and a word at all. */
const houseWordCount = 5;
const houseWordShare = 0.01;

function isHouseWord(text: string, column: OptionColumn): boolean {
  const count = column.odd.get(text) ?? 0;
  if (count < houseWordCount || count < column.filled * houseWordShare) return false;
  return /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(text) && !/[?？]/.test(text);
}
