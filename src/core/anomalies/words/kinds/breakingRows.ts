import type { Table } from "../../../tables/table";
import type { Answers } from "./answerCounts";
import type { CellKinds } from "./cellKinds";
import { withoutHabits, withoutKinds } from "./rowHabits";
import { areSameWord } from "./sameWord";
import type { Settled, Trust } from "./settledWords";

/** A row that has it otherwise than nearly all with the same word: Paid without a day, won with a chance of 30 %. */
export interface Unfitting extends Settled {
  readonly row: number;
  /** Positions in the table's `columns`: the cell in doubt, the word, and what stands beside it. */
  readonly column: number;
  readonly given: number;
  readonly dependent: number;
  readonly about: Question["about"];
  /** The word, and what usually stands beside it where that is a word too. */
  readonly key: string;
  readonly usual: string;
}

/** Whether there is anything, on which side of nought or of today, and whether it is a certain word. */
export interface Question {
  readonly about: "filling" | "sign" | "time" | "word";
  readonly answers: Answers;
  readonly usual: string;
}

/** A column by whose words rows differ; its place in the table. */
export interface Given {
  readonly at: number;
  readonly kinds: CellKinds;
  readonly trust: Trust;
  readonly isPlace: boolean;
}

/** Such a column, and what stands beside it. */
export interface Pair {
  readonly table: Table;
  readonly given: Given;
  readonly dependent: number;
  readonly kinds: CellKinds;
}

/** The rows that break what a word settles, without those that do so by habit. */
export function rowsBreaking(
  pair: Pair,
  { about, answers, usual }: Question,
  settled: Settled,
): readonly Unfitting[] {
  const { table, given, dependent } = pair;
  const [words, kinds] = [given.kinds.all(), pair.kinds.all()];
  const own: number[] = [];
  const broken: number[] = [];
  for (let row = 0; row < words.length; row++) {
    const answer = answers[kinds[row] ?? 0];
    if (words[row] !== settled.word || answer === undefined) continue;
    own.push(row);
    if (answer === settled.answer) continue;
    if (about !== "word" || isOtherWord(pair, kinds[row] ?? 0, usual)) broken.push(row);
  }
  const key = given.kinds.texts[settled.word] ?? "";
  const left = about === "time" ? withoutKinds : withoutHabits;
  return left(table, own, broken, [given.at, dependent]).map((row) => ({
    ...settled,
    ...{ row, column: dependent, given: given.at, dependent, about, key, usual },
  }));
}

/**
 * Whether a word is meant otherwise than the usual one: 60 days says no more than 60, and a word that stands nowhere else may be
 * another name of the same.
 */
function isOtherWord({ kinds }: Pair, kind: number, usual: string): boolean {
  const own = kinds.texts[kind] ?? "";
  if (withoutUnit(own) === withoutUnit(usual)) return false;
  if (Number.isFinite(Number(own))) return true;
  return !areSameWord(own, usual) && kinds.all().filter((one) => one === kind).length >= fewestEstablished;
}

function withoutUnit(text: string): string {
  return text.replace(/(?<=\d)\s*[^\d\s.,]+$/, "");
}

const fewestEstablished = 3;
