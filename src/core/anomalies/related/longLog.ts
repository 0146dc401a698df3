import type { Field } from "../../sheets/fields";
import { dateColumn } from "../../tables/columns/dateColumn";
import { columnOf, type Table } from "../../tables/table";
import { spreadRows } from "../../values/groups/spreadRows";
import { keptWhere } from "../cells/rowsWhere";

/**
 * By judgement: where everybody of the team has thirty rows on average, who has three or fewer was never one of it, unless he
 * left when the log had just begun: within its first tenth.
 */
const fewestEach = 30;
const opening = 0.1;
const sampleSize = 4096;

/** Of the rows of people a list of who is there now leaves out, those of nobody who left; none in a short log, or one without days. */
export function rowsOfNobodyWhoLeft(
  table: Table,
  rows: Int32Array,
  day: Field,
  { team, today }: { readonly team: number; readonly today: number },
): Int32Array {
  const column = columnOf(table, day);
  if (column === undefined || rows.length === 0 || table.rowCount < team * fewestEach)
    return new Int32Array(0);
  const { values } = dateColumn(column, today);
  const sampled = Float64Array.from(
    spreadRows(table.rowCount, sampleSize),
    (row) => values[row] ?? Number.NaN,
  );
  const days = sampled.filter((value) => !Number.isNaN(value)).sort();
  const begun = days[Math.floor(days.length * opening)] ?? Number.POSITIVE_INFINITY;
  return keptWhere(rows, (row) => (values[row] ?? Number.NaN) > begun);
}
