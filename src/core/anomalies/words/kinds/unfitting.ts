import { remember } from "../../../tables/kept/remember";
import type { Column, Table } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { spreadRows } from "../../../values/groups/spreadRows";
import { answerCounts, countsOf } from "./answerCounts";
import { free, givens, outcomes, places, worded } from "./besideFields";
import { type Given, type Pair, type Question, rowsBreaking, type Unfitting } from "./breakingRows";
import { fillingKinds, wordKinds } from "./cellKinds";
import { dayKinds } from "./dayKinds";
import { isPromising, settledWords, type Trust } from "./settledWords";
import { isStopgap } from "./stopgaps";
import { areTimes } from "./timeWords";

/** Rows looked at first. */
const sampledRows = 4096;
const fillingQuestions: readonly Question[] = [
  // A balance below nought is money paid ahead: who usually owes nothing owes less.
  { about: "filling", answers: [0, 1, undefined], usual: "" },
  { about: "sign", answers: [undefined, 0, 1], usual: "" },
];
const timeQuestions: readonly Question[] = [{ about: "time", answers: [undefined, 1, 0], usual: "" }];

/** The cells of a table that do not fit the word beside them, at most one a row, in order of rows; `today` is a serial day. */
export const unfitting = remember((table: Table, today: number): readonly Unfitting[] => {
  const rows = spreadRows(table.rowCount, sampledRows);
  const given = table.columns.flatMap((column, at) => givenBy(column, at, rows));
  if (given.length === 0) return [];
  const found = table.columns.flatMap((column, dependent) => {
    if (free.has(column.field)) return [];
    const others = given.filter(({ at }) => at !== dependent);
    const fillings = fillingKinds(table, column, rows);
    const words = worded.has(column.field) ? wordKinds(column, rows) : null;
    const days = given.some(({ trust }) => trust === "outcome") ? dayKinds(column, rows, today) : null;
    return others.flatMap((one) => [
      ...unfittingBeside({ table, given: one, dependent, kinds: fillings }, fillingQuestions),
      ...(days === null || one.trust !== "outcome"
        ? []
        : unfittingBeside(
            { table, given: { ...one, trust: "side" }, dependent, kinds: days },
            timeQuestions,
          )),
      ...(words === null || one.isPlace ? [] : besideWords({ table, given: one, dependent, kinds: words })),
    ]);
  });
  const standsIn = isStopgap(table);
  return onePerRow(found.filter((one) => !standsIn(one.row, one)));
});

/** The column as one by whose words rows differ; none where it is anything else. */
function givenBy(column: Column, at: number, rows: Int32Array): readonly Given[] {
  const { field } = column;
  const kinds = givens.has(field) ? wordKinds(column, rows) : null;
  if (kinds === null || areTimes(kinds.texts)) return [];
  const trust: Trust = outcomes.has(field) ? "outcome" : "usual";
  return [{ at, kinds, trust, isPlace: places.has(field) }];
}

function besideWords(pair: Pair): readonly Unfitting[] {
  const { texts } = pair.kinds;
  const questions = texts.slice(1).map((usual, i): Question => {
    const answers = texts.map((_, kind) => (kind === 0 ? undefined : kind === i + 1 ? 1 : 0));
    return { about: "word", answers, usual };
  });
  return unfittingBeside({ ...pair, given: { ...pair.given, trust: "exact" } }, questions);
}

function unfittingBeside(pair: Pair, questions: readonly Question[]): readonly Unfitting[] {
  const { given, kinds } = pair;
  const wordCount = given.kinds.texts.length;
  const sampled = countsOf(given.kinds.sample, kinds.sample, wordCount);
  const promising = questions.filter(({ answers }) => isPromising(answerCounts(sampled, answers)));
  if (promising.length === 0) return [];
  const counts = countsOf(given.kinds.all(), kinds.all(), wordCount);
  return promising.flatMap((question) =>
    settledWords(answerCounts(counts, question.answers), given.trust)
      .filter(({ answer }) => question.about !== "word" || answer === 1)
      .flatMap((settled) => rowsBreaking(pair, question, settled)),
  );
}

/** Where three cells or more do not fit one word, the word is in doubt. */
function onePerRow(found: readonly Unfitting[]): readonly Unfitting[] {
  const byRow = groupedBy(found, ({ row }) => row);
  const cells = (ofRow: readonly Unfitting[], at: number) =>
    new Set(ofRow.flatMap(({ given, dependent }) => (given === at ? [dependent] : []))).size;
  return [...byRow.values()]
    .flatMap((ofRow): readonly Unfitting[] => {
      const [first] = ofRow.toSorted(
        (a, b) => cells(ofRow, b.given) - cells(ofRow, a.given) || b.rows - a.rows,
      );
      if (first === undefined) return [];
      return [cells(ofRow, first.given) > 2 ? { ...first, column: first.given } : first];
    })
    .sort((a, b) => a.row - b.row);
}
