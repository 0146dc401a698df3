import type { Field } from "../../sheets/fields";
import { memoised } from "../../tables/kept/memoised";
import type { Column, Table } from "../../tables/table";
import { groupedBy } from "../../values/groups/groupedBy";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { wholeKeys } from "./columnKeys";

/** Columns whose words part the rows of a list into kinds. */
const kindFields: ReadonlySet<Field> = new Set<Field>([
  "dealType",
  "orderStatus",
  "status",
  "channel",
  "category",
  "tags",
  "detail",
  "text",
]);
/** More words are no kinds. */
const mostKinds = 60;

/** A word by which the rows of a list are told apart, and those of some rows that have it. */
export interface RowKind {
  readonly column: Column;
  readonly word: string;
  readonly rows: readonly number[];
}

/** From how many rows, and which share of all rows that have the word, some rows are a kind. */
interface KindLimits {
  readonly fewest: number;
  readonly mostly: number;
}

/** The kinds that some rows of a table make up, the largest first; `except` = a column whose words part nothing here. */
export function kindsAmong(
  table: Table,
  rows: ArrayLike<number>,
  { fewest, mostly }: KindLimits,
  except?: Column,
): readonly RowKind[] {
  if (rows.length < fewest) return [];
  const all = Array.from(rows);
  return table.columns
    .flatMap((column) => {
      const keys = column !== except && kindFields.has(column.field) ? wholeKeys(column) : null;
      if (keys === null || keys.texts.length > mostKinds) return [];
      const counts = rowsByWord(column);
      const here = groupedBy(all, (row) => keys.codes[row] ?? -1);
      return [...here].flatMap(([code, own]) =>
        code >= 0 && own.length >= fewest && own.length >= (counts.get(code) ?? 0) * mostly
          ? [{ column, word: keys.texts[code] ?? "", rows: own }]
          : [],
      );
    })
    .sort((one, other) => other.rows.length - one.rows.length);
}

/** How many rows have each word of a column, by its code. */
const rowsByWord = memoised((column: Column) => timesOfEach(wholeKeys(column)?.codes ?? []));

/** By judgement: a slip or two prove nothing; of a kind of its own half the rows and more are the other way round. */
const otherWay: KindLimits = { fewest: 3, mostly: 0.5 };

/**
 * Rows that are out of order because of what they are: an endorsement is written in the middle of its period, where
 * policies are written before it begins. Told by a word that most of its rows share the fault with.
 */
export function rowsOfAKind(table: Table, rows: ArrayLike<number>): ReadonlySet<number> {
  return new Set(kindsAmong(table, rows, otherWay).flatMap((kind) => kind.rows));
}

/** The other rows: those that are out of order without being of such a kind. */
export function rowsOfNoKind(table: Table, rows: readonly number[]): readonly number[] {
  const ofAKind = rowsOfAKind(table, rows);
  return rows.filter((row) => !ofAKind.has(row));
}
