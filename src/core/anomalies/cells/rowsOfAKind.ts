import type { Field } from "../../sheets/fields";
import type { Table } from "../../tables/table";
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
/** By judgement: a slip or two prove nothing; of a kind of its own half the rows and more are the other way round. */
const fewestRows = 3;
const mostly = 0.5;
/** More words are no kinds. */
const mostKinds = 60;

/**
 * Rows that are out of order because of what they are: an endorsement is written in the middle of its period, where
 * policies are written before it begins. Told by a word that most of its rows share the fault with.
 */
export function rowsOfAKind(table: Table, rows: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (rows.length < fewestRows) return found;
  for (const column of table.columns) {
    const keys = kindFields.has(column.field) ? wholeKeys(column) : null;
    if (keys === null || keys.texts.length > mostKinds) continue;
    const all = timesOfEach(keys.codes);
    const broken = timesOfEach(rows.map((row) => keys.codes[row] ?? -1));
    for (const row of rows) {
      const code = keys.codes[row] ?? -1;
      const here = broken.get(code) ?? 0;
      if (code >= 0 && here >= fewestRows && here >= (all.get(code) ?? 0) * mostly) found.add(row);
    }
  }
  return found;
}

/** The other rows: those that are out of order without being of such a kind. */
export function rowsOfNoKind(table: Table, rows: readonly number[]): readonly number[] {
  const ofAKind = rowsOfAKind(table, rows);
  return rows.filter((row) => !ofAKind.has(row));
}
