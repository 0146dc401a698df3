import fs from "node:fs";
import path from "node:path";
import * as z from "zod/mini";
import { columnIndex } from "../../src/core/sheets/cell";
import { defaultDictionaries } from "../../src/core/sheets/choices/defaultDictionaries";
import { linkRows } from "../../src/core/tables/customers/linkRows";
import { type Book, columnOf, type Table } from "../../src/core/tables/table";
import { runsByCustomer } from "../../src/core/tiering/deals/deals";
import { dealsOf } from "../../src/core/tiering/deals/dealsOf";
import { dealsOfGroups } from "../../src/core/tiering/metrics/groupsOf";
import { type MetricColumns, metricsAt } from "../../src/core/tiering/metrics/metrics";
import { serialOf } from "../../src/core/values/dates/serialDay";
import { bookOfFile } from "./bookOfFile";
import { type Known, knownFigures } from "./knownFigures";

/** What is known of a generated workbook: which rows are one company, and where errors were planted. */
const truthSchema = z.object({
  duplicateClusters: z.array(z.object({ entity: z.number(), rows: z.array(z.number()) })),
  anomalies: z.array(
    z.object({
      sheet: z.string(),
      row: z.number(),
      col: z.optional(z.nullable(z.string())),
      kind: z.string(),
    }),
  ),
  neutralCells: z.array(z.object({ sheet: z.string(), row: z.number(), why: z.string() })),
});
type Truth = z.infer<typeof truthSchema>;

export interface MetricDifference {
  readonly entity: number;
  readonly row: number;
  readonly asOf: number;
  readonly figure: "recency" | "tenure" | "frequency" | "monetary";
  readonly ours: number;
  readonly theirs: number;
}

export interface MetricComparison {
  /** Entity-quarters without a planted error that were compared, and those left out because of one. */
  readonly compared: number;
  readonly planted: number;
  /** Entities for which no customer row of the same id day is left. */
  readonly unmatched: readonly number[];
  readonly differences: readonly MetricDifference[];
}

/** Compares our metrics with a generated workbook's `NAME.tiers.csv` at every quarter's end. */
export function compareTierMetrics(folder: string, name: string): MetricComparison {
  const file = (suffix: string) => path.join(folder, `${name}.${suffix}`);
  const truth = truthSchema.parse(JSON.parse(fs.readFileSync(file("truth.json"), "utf8")));
  const known = knownFigures(fs.readFileSync(file("tiers.csv"), "utf8"));
  const days = [...new Set(known.map(({ asOf }) => asOf))];
  const book = bookOfFile(file("xlsx"));
  const heads = headRows(book.customers, truth);
  const planted = plantedRows(book, truth);
  const ours = measure(book, heads, days);
  return compare(known, candidatesOf(book.customers, heads), truth, book.customers, ours, planted);
}

/** Money is kept in whole cents. */
const halfCent = 0.005;

/** Metrics of every head row (the first row of a cluster, every other row for itself) at each day. */
function measure(book: Book, heads: Int32Array, days: readonly number[]): ReadonlyMap<number, MetricColumns> {
  const { deals } = dealsOf(book, { dictionaries: defaultDictionaries, today: Math.max(...days) });
  const runs = runsByCustomer(dealsOfGroups(deals, heads));
  return new Map(days.map((day) => [day, metricsAt(runs, day, 365)]));
}

function rowsAt(table: Table): ReadonlyMap<number, number> {
  return new Map(Array.from(table.sheetRow, (sheetRow, row) => [sheetRow, row]));
}

function headRows(customers: Table, { duplicateClusters }: Truth): Int32Array {
  const rowAt = rowsAt(customers);
  const heads = Int32Array.from({ length: customers.rowCount }, (_, row) => row);
  for (const { rows } of duplicateClusters) {
    const first = rowAt.get(rows[0] ?? 0) ?? 0;
    for (const row of rows) heads[rowAt.get(row) ?? 0] = first;
  }
  return heads;
}

/** Customer rows that an error in their own id, name or in one of their transactions may have changed. */
function plantedRows(book: Book, { anomalies, neutralCells }: Truth): ReadonlySet<number> {
  const { customers, transactions } = book;
  const links = linkRows(transactions, customers);
  const [customerAt, dealAt] = [rowsAt(customers), rowsAt(transactions)];
  const identity = ["customerId", "companyName"] as const;
  const keys = identity.map((field) => columnOf(customers, field)?.columnOnSheet[0] ?? -1);
  const neighbours = serialNeighbours(book);
  const planted = new Set<number>();
  for (const { sheet, row, col } of anomalies) {
    const customer = customers.sheets[0] === sheet ? customerAt.get(row) : undefined;
    if (customer !== undefined && col && keys.includes(columnIndex(col))) planted.add(customer);
  }
  for (const { sheet, row } of [...anomalies, ...neutralCells]) {
    const deal = transactions.sheets[0] === sheet ? dealAt.get(row) : undefined;
    if (deal === undefined) continue;
    const found = links[deal] ?? -1;
    // Whose the order of an unknown customer was, only its number tells.
    for (const place of found < 0 ? neighbours(deal).map((near) => links[near] ?? -1) : [found])
      planted.add(place);
  }
  return planted;
}

/** The orders numbered just before and after an order: the generator numbers them customer by customer. */
function serialNeighbours({ transactions }: Book): (deal: number) => readonly number[] {
  const orders = columnOf(transactions, "orderId")?.cells ?? [];
  const serial = (deal: number) => Number(/\d{5}$/.exec(String(orders[deal] ?? ""))?.[0] ?? Number.NaN);
  const bySerial = new Map(orders.map((_, deal) => [serial(deal), deal]));
  return (deal) =>
    [-1, 1].flatMap((step) => {
      const near = bySerial.get(serial(deal) + step);
      return near === undefined ? [] : [near];
    });
}

/** "C20240501001" was given out on 2024-05-01. */
function idDayOf(id: unknown): number | null {
  const digits = /(\d{4})(\d{2})(\d{2})\d{3}/.exec(String(id));
  return digits ? (serialOf(Number(digits[1]), Number(digits[2]), Number(digits[3])) ?? null) : null;
}

function candidatesOf(customers: Table, heads: Int32Array): ReadonlyMap<number, readonly number[]> {
  const ids = columnOf(customers, "customerId")?.cells ?? [];
  const byDay = new Map<number, number[]>();
  ids.forEach((id, row) => {
    const day = idDayOf(id);
    if (day !== null && heads[row] === row) byDay.set(day, [...(byDay.get(day) ?? []), row]);
  });
  return byDay;
}

const figures = ["recency", "tenure", "frequency", "monetary"] as const;

/** Table rows of every entity: of a cluster as the truth says, else the untaken row of its id day that agrees best. */
function matchEntities(
  byEntity: ReadonlyMap<number, readonly Known[]>,
  candidates: ReadonlyMap<number, readonly number[]>,
  clusters: ReadonlyMap<number, readonly number[]>,
  disagreement: (entity: number, row: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map(clusters);
  const taken = new Set([...clusters.values()].flat());
  // Exact ones first, so that an entity whose own id was damaged does not take the row of another.
  for (const allowed of [0, Number.POSITIVE_INFINITY]) {
    for (const [entity, [first]] of byEntity) {
      if (found.has(entity)) continue;
      const free = (candidates.get(first?.idDay ?? 0) ?? []).filter((row) => !taken.has(row));
      const best = free.sort((a, b) => disagreement(entity, a) - disagreement(entity, b))[0];
      if (best === undefined || disagreement(entity, best) > allowed) continue;
      found.set(entity, [best]);
      taken.add(best);
    }
  }
  return found;
}

function compare(
  known: readonly Known[],
  candidates: ReadonlyMap<number, readonly number[]>,
  truth: Truth,
  customers: Table,
  ours: ReadonlyMap<number, MetricColumns>,
  planted: ReadonlySet<number>,
): MetricComparison {
  const rowAt = rowsAt(customers);
  const clusters = new Map(
    truth.duplicateClusters.map(({ entity, rows }) => [entity, rows.map((row) => rowAt.get(row) ?? -1)]),
  );
  const byEntity = new Map<number, Known[]>();
  for (const quarter of known)
    byEntity.set(quarter.entity, [...(byEntity.get(quarter.entity) ?? []), quarter]);
  const judge = (entity: number, row: number) => differencesOf(row, byEntity.get(entity) ?? [], ours);
  const matched = matchEntities(byEntity, candidates, clusters, (entity, row) => judge(entity, row).length);
  const isPlanted = (entity: number) => (matched.get(entity) ?? []).some((row) => planted.has(row));
  const sound = known.filter(({ entity }) => matched.has(entity) && !isPlanted(entity));
  return {
    compared: sound.length,
    planted: known.filter(({ entity }) => isPlanted(entity)).length,
    unmatched: [...byEntity.keys()].filter((entity) => !matched.has(entity)),
    differences: [...new Set(sound.map(({ entity }) => entity))].flatMap((entity) =>
      judge(entity, matched.get(entity)?.[0] ?? -1),
    ),
  };
}

function differencesOf(
  row: number,
  quarters: readonly Known[],
  ours: ReadonlyMap<number, MetricColumns>,
): readonly MetricDifference[] {
  return quarters.flatMap(({ entity, asOf, ...theirs }) =>
    figures.flatMap((figure) => {
      const mine = ours.get(asOf)?.[figure][row] ?? Number.NaN;
      const same = Object.is(mine, theirs[figure]) || Math.abs(mine - theirs[figure]) < halfCent;
      return same ? [] : [{ entity, row, asOf, figure, ours: mine, theirs: theirs[figure] }];
    }),
  );
}
