import type { DictionaryEntry } from "../sheets/dictionaries";
import type { Field } from "../sheets/fields";
import { roles } from "../sheets/fields";
import type { Book, Column } from "../tables/table";
import { indexChoices, readChoice } from "../values/readChoice";
import { type Read, readings } from "../values/reading";
import { type Choices, choicesOf, dictionaryOf } from "./choices";
import type { InspectionContext } from "./context";
import { hitsIn, rowsWhere, tableOf } from "./hits";
import type { Hits } from "./rule";

/** Told by rules of their own (staff, sizes, scores) or free by nature (tags). */
const apart: ReadonlySet<Field> = new Set<Field>([
  "owner",
  "followedUpBy",
  "handler",
  "companySize",
  "satisfaction",
  "tags",
  "isComplaint",
]);

/** What a cell of a choice column is, seen among the other cells of its column. */
export type OptionVerdict = "fine" | "alias" | "near" | "unknown" | "house-word" | "told-elsewhere";

/** The choices of a column judged by its own rules, or null for other columns. */
export function optionsOf(column: Column, context: InspectionContext): Choices | null {
  const id = apart.has(column.field) ? undefined : dictionaryOf(column.field);
  const entries = id === undefined ? [] : context.dictionaries[id];
  return entries.length === 0 ? null : choicesOf(column, entries);
}

/** Hits of one verdict in every choice column of the book. */
export function optionHits(book: Book, context: InspectionContext, verdict: OptionVerdict): readonly Hits[] {
  return roles.flatMap((role) => {
    const table = tableOf(book, role);
    return table.columns.flatMap((column) => {
      const verdicts = verdictsOf(column, context);
      if (verdicts === null) return [];
      const rows = rowsWhere(
        table.rowCount,
        (row) => verdicts.get(String(column.cells[row] ?? "")) === verdict,
      );
      return hitsIn(table, column, rows);
    });
  });
}

const kept = new WeakMap<Choices, ReadonlyMap<string, OptionVerdict>>();

/** The verdict of every distinct text of a column; fine ones are left out. */
function verdictsOf(column: Column, context: InspectionContext): ReadonlyMap<string, OptionVerdict> | null {
  const choices = optionsOf(column, context);
  if (choices === null) return null;
  const known = kept.get(choices);
  if (known !== undefined) return known;
  const made = judged(choices);
  kept.set(choices, made);
  return made;
}

function judged(choices: Choices): ReadonlyMap<string, OptionVerdict> {
  const index = indexChoices(choices.entries);
  const filled = choices.codes.length - (choices.counts.get("") ?? 0);
  const verdicts = new Map<string, OptionVerdict>();
  for (const [text, count] of choices.counts) {
    const verdict = judge(readChoice(text, index), text, count, filled, choices);
    if (verdict !== "fine") verdicts.set(text, verdict);
  }
  return verdicts;
}

function judge(
  read: Read<DictionaryEntry>,
  text: string,
  count: number,
  filled: number,
  choices: Choices,
): OptionVerdict {
  if (read.reading === "blank" || read.reading === "exact") return "fine";
  if (read.reading === "tidied") return text === spellingOf(read.value, choices) ? "fine" : "alias";
  if (read.reading === "unreadable" && (read.problem === "placeholder" || read.problem === "formula-error"))
    return "told-elsewhere";
  if (isHouseWord(text, count, filled)) return "house-word";
  return read.reading === "unreadable" && read.problem === "near" ? "near" : "unknown";
}

/** A company's own word: used at least five times and in one filled cell of a hundred, and a word at all. */
const houseWordCount = 5;
const houseWordShare = 0.01;

function isHouseWord(text: string, count: number, filled: number): boolean {
  if (count < houseWordCount || count < filled * houseWordShare) return false;
  return /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(text) && !/[?？]/.test(text);
}

/** How this column writes an entry: as the dictionary does where it does so at all, else its commonest spelling. */
export function spellingOf(entry: DictionaryEntry, choices: Choices): string {
  const labels = [entry.label["zh-CN"], entry.label["en-US"]];
  const used = labels.find((label) => choices.counts.has(label));
  if (used !== undefined) return used;
  const index = indexChoices([entry]);
  let best = { text: labels[0] ?? "", count: 0 };
  for (const [text, count] of choices.counts) {
    if (count > best.count && readChoice(text, index).reading === "tidied") best = { text, count };
  }
  return best.text;
}

/** The entry a cell means or nearly means. */
export function entryMeant(text: string, choices: Choices): DictionaryEntry | undefined {
  const read = readChoice(text, indexChoices(choices.entries));
  if (read.reading === "exact" || read.reading === "tidied") return read.value;
  return read.reading === "unreadable" ? read.nearest : undefined;
}

/** How often a text occurs in its column. */
export function countIn(choices: Choices, text: string): number {
  return choices.counts.get(text) ?? 0;
}

/** True where a cell was understood as one of the options. */
export function isOption(choices: Choices, row: number): boolean {
  return choices.readings[row] === readings.exact || choices.readings[row] === readings.tidied;
}
