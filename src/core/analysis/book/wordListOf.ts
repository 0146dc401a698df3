import { mayKeepList } from "../../adopt/lists/mayKeepList";
import { entriesOfList } from "../../anomalies/words/options/entriesOfList";
import { keepingTo } from "../../anomalies/words/options/keepsToList";
import { defaultDictionaries } from "../../sheets/choices/defaultDictionaries";
import type { Dictionaries } from "../../sheets/dictionaries";
import type { Field } from "../../sheets/fields";
import { dictionaryOf } from "../../sheets/standard/dictionaryOf";
import type { Dropdown, WordList } from "../../sheets/wordList";
import type { Column, Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import { isFor, isUnder } from "./isListFor";

/** What a workbook tells of its lists. */
export interface ListSetting {
  readonly lists: readonly WordList[];
  readonly dropdowns: readonly Dropdown[];
  /** Whom the records name as who looks after customers: of people other rules speak. */
  readonly people: ReadonlySet<string>;
  readonly dictionaries: Dictionaries;
}

/** As many cells as a closed list can be told from (see isClosedList). */
const fewestCells = 12;
/** By judgement, and on invented books with such sheets: who keeps to a list says one word in ten otherwise at most, */
const keptShare = 0.9;
/** and where it is more than three in a hundred, in a few words: else the list is another column's. */
const nearlyAll = 0.97;
const mostStrays = 6;
/** By judgement: what the dropdown refuses was pasted, unless so much of the column is that nobody looks at it any more. */
const bindingShare = 0.5;

/** The list of a column: what its dropdown offers, else the one under its heading, else under another for the same. */
export function wordListOf(column: Column, table: Table, setting: ListSetting): WordList | undefined {
  const { field } = column;
  if (!mayKeepList(field)) return undefined;
  const dropdown = dropdownOf(column, table, setting);
  if (dropdown !== undefined) {
    const { isBinding, list } = dropdown;
    const isBound = isBinding && keeping(column, list, setting).share >= bindingShare;
    return isBound || keepsTo(column, list, setting) ? list : undefined;
  }
  if (hasDictionary(field, setting)) return undefined;
  const own = setting.lists.filter((list) => isUnder(column, list.heading));
  const found =
    own.length > 0 ? own : setting.lists.filter(({ heading }) => isFor(field, table.role, heading));
  return found
    .filter((list) => !listsPeople(list, setting) && keepsTo(column, list, setting))
    .toSorted((a, b) => keeping(column, b, setting).share - keeping(column, a, setting).share)[0];
}

/** Of sheets stacked in one table each may offer more; what people wrote together there is one list. */
function dropdownOf(column: Column, { sheets }: Table, setting: ListSetting): Dropdown | undefined {
  const found = setting.dropdowns.filter(
    (one) =>
      column.columnOnSheet[sheets.indexOf(one.sheet)] === one.column && !listsPeople(one.list, setting),
  );
  const [first] = found;
  if (first === undefined) return undefined;
  const words = new Map(found.flatMap(({ list }) => list.words).map((word) => [wordKey(word), word]));
  const isBinding = found.every((one) => one.isBinding);
  return { ...first, isBinding, list: { ...first.list, words: [...words.values()] } };
}

/** Whether the workbook keeps our own dictionary of a field, on 字典. */
function hasDictionary(field: Field, { dictionaries }: ListSetting): boolean {
  const id = dictionaryOf(field);
  return id !== undefined && dictionaries[id] !== defaultDictionaries[id];
}

function listsPeople({ words }: WordList, { people }: ListSetting): boolean {
  return words.filter((word) => people.has(wordKey(word))).length * 2 >= words.length;
}

function keepsTo(column: Column, list: WordList, setting: ListSetting): boolean {
  const { filled, share, strays } = keeping(column, list, setting);
  return filled >= fewestCells && share >= keptShare && (share >= nearlyAll || strays <= mostStrays);
}

function keeping(column: Column, list: WordList, { dictionaries }: ListSetting) {
  return keepingTo(column, entriesOfList(list, column.field, dictionaries));
}
