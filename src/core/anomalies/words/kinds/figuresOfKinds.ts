import type { Field } from "../../../sheets/fields";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { memoised } from "../../../tables/kept/memoised";
import { type Column, columnOf, type Table } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { spreadRows } from "../../../values/groups/spreadRows";
import { wholeKeys } from "../../cells/columnKeys";
import { median } from "../../cells/median";
import { rowsOfNoKind } from "../../cells/rowsOfAKind";
import { figureColumn, mostAlike } from "../../numbers/figures/figureColumn";
import { contradictions } from "./dependencies";

/** A figure of another size than those beside the same word of another column; positions in the table's `columns`. */
interface OddOfKind {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  /** How many others the kind has, and between which figures they lie. */
  readonly others: number;
  readonly from: number;
  readonly to: number;
}

/** Columns whose words may settle a figure: what a thing is settles its price, and its weight. */
const givens: ReadonlySet<Field> = new Set<Field>(["product", "detail", "category", "dealType", "text"]);

const sampledRows = 4096;
const fewestRows = 60;
/** A thing sold less often has no usual price. */
const fewestOfKind = 6;
/** By judgement: prices of a thing move by less than twice, and what bends oftener is no habit (see figureColumn). */
const usualTimes = Math.log(2);
const keptShare = 0.985;
/** By judgement: a word whose figures differ oftener settles none; of six one may. */
const keptOfKind = 0.83;
/** A figure too many or too few makes ten times or a tenth, less what prices move by; of such slips more are believed than of others. */
const farTimes = Math.log(6);
const mostFar = (rows: number): number => Math.max(5, Math.floor(rows * 0.01));

/** The figures out of proportion to their kind, once a cell, by column. */
export const oddOfKinds = memoised((table: Table): ReadonlyMap<number, readonly OddOfKind[]> => {
  const found = table.columns.flatMap((column, at) => oddIn(table, column, at));
  return groupedBy(found, ({ column }) => column);
});

function oddIn(table: Table, own: Column, column: number): readonly OddOfKind[] {
  if (figureColumn(own) === null) return [];
  const { values } = amountColumn(own);
  const byRow = new Map<number, OddOfKind>();
  for (const { given, codes } of kindsIn(table)) {
    if (!areSettled(values, codes)) continue;
    for (const one of farOff(values, codes)) byRow.set(one.row, { ...one, column, given });
  }
  const alike = groupedBy(byRow.keys(), (row) => values[row]);
  const rows = [...alike.values()].filter((same) => same.length <= mostAlike).flat();
  if (rows.length === 0 || rows.length > mostFar(table.rowCount)) return [];
  // What is sold by the box is told by its unit.
  const toldElsewhere = new Set(contradictions(table).map(({ row }) => row));
  return rowsOfNoKind(table, rows).flatMap((row) => (toldElsewhere.has(row) ? [] : (byRow.get(row) ?? [])));
}

/** What the words of each column tell apart, the same for every column of figures beside them. Codes by row, -1 for none. */
const kindsIn = memoised((table: Table) =>
  table.columns.flatMap((column, given) => {
    const keys = givens.has(column.field) ? wholeKeys(column) : null;
    return keys === null ? [] : [{ given, codes: byCurrency(table, keys.codes) }];
  }),
);

/** The same goods cost other figures in dollars: where rows have a currency a kind is of one. */
function byCurrency(table: Table, codes: ArrayLike<number>): ArrayLike<number> {
  const currency = columnOf(table, "currency");
  const currencies = currency && wholeKeys(currency);
  if (!currencies) return codes;
  const many = currencies.texts.length + 1;
  return Int32Array.from(codes, (code, row) =>
    code < 0 ? -1 : code * many + (currencies.codes[row] ?? -1) + 1,
  );
}

/** The rows of each word that stands beside figures often enough, of so many rows at most. */
function kindsOf(
  values: Float64Array,
  codes: ArrayLike<number>,
  most: number,
): readonly (readonly number[])[] {
  const rows: number[] = [];
  for (const row of spreadRows(values.length, most))
    if ((values[row] ?? 0) > 0 && (codes[row] ?? -1) >= 0) rows.push(row);
  return [...groupedBy(rows, (row) => codes[row]).values()].filter((kind) => kind.length >= fewestOfKind);
}

/** How many times another figure each of a kind is, on logarithms. */
function timesUsual(values: Float64Array, kind: readonly number[]): Float64Array {
  const logs = Float64Array.from(kind, (row) => Math.log(values[row] ?? 0));
  const usual = median(logs.slice());
  return logs.map((log) => Math.abs(log - usual));
}

/** Whether nearly all figures are about what is usual for their word; asked of some of the rows. */
function areSettled(values: Float64Array, codes: ArrayLike<number>): boolean {
  const kinds = kindsOf(values, codes, sampledRows);
  const told = kinds.flatMap((kind) => [...timesUsual(values, kind)]);
  const kept = told.filter((times) => times <= usualTimes).length;
  return kinds.length > 1 && told.length >= fewestRows && kept >= told.length * keptShare;
}

type FarOff = Omit<OddOfKind, "column" | "given">;

function farOff(values: Float64Array, codes: ArrayLike<number>): readonly FarOff[] {
  return kindsOf(values, codes, values.length).flatMap((kind) => {
    const times = timesUsual(values, kind);
    const near = kind.filter((_, i) => (times[i] ?? 0) <= usualTimes);
    if (near.length < Math.max(fewestOfKind - 1, kind.length * keptOfKind)) return [];
    // Sorted, not handed to Math.min one by one: a hundred thousand arguments are too many for a call.
    const usual = Float64Array.from(near, (row) => values[row] ?? 0).sort();
    const [from = 0, to = 0] = [usual[0], usual.at(-1)];
    const rows = kind.filter((_, i) => (times[i] ?? 0) >= farTimes);
    return rows.map((row): FarOff => ({ row, others: usual.length, from, to }));
  });
}
