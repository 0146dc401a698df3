import type { Field } from "../../sheets/fields";
import type { Book } from "../../tables/table";
import { wholeKeys } from "../cells/columnKeys";
import { perBook } from "../rule/perBook";
import { type Kept, keptBy, learnWeights, shareOf } from "./learnWeights";
import { figuresIn, isDay, type Measure, measuresOf, type Source, sourcesOf, valuesOf } from "./sources";
import { type Counted, isDays, partsOf, type Tally } from "./tally";

/** Columns of the list of customers that may sum something up. */
const summing: ReadonlySet<Field> = new Set<Field>([
  "number",
  "totalAmount",
  "totalOrders",
  "date",
  "firstDealOn",
  "lastDealOn",
]);
/** Columns whose words may say which rows count. */
const telling: ReadonlySet<Field> = new Set<Field>([
  "dealType",
  "orderStatus",
  "handlingStatus",
  "channel",
  "text",
]);
const mostKinds = 12;
/** Customers looked at first. */
const sampleSize = 300;
/** As of other figures that are reckoned (see equations): so many say something, and one in thirty at most is a slip. */
export const fewestTold = 30;
export const keptShare = 0.97;
/** In the sample: whether single rows explain the others is asked of the few that come so far. */
const keptInSample = 0.8;
/** Ten times fewer exceptions than if every customer had the commonest figure (as where one column follows from another). */
export const gain = 0.1;

/** By position among the columns of the list of customers what nearly all of its figures sum up. */
export const talliesOf = perBook((book, { today }): ReadonlyMap<number, Tally> => {
  const columns = book.customers.columns.flatMap(({ field }, at) => (summing.has(field) ? [at] : []));
  const learnt = new Map<number, Learnt>();
  if (columns.length > 0)
    for (const source of sourcesOf(book)) learnFrom(source, book, columns, today, learnt);
  return new Map([...learnt].map(([column, { tally }]) => [column, tally]));
});

interface Learnt {
  readonly tally: Tally;
  readonly share: number;
}

/**
 * By judgement: another sum is meant where it comes out clearly oftener (what is planned and what was paid are nearly the
 * same), only some of the rows of the same where that explains half of the exceptions.
 */
const clearly = 0.02;

/** The share from which on a tally is taken for one learnt before. */
function dueBeside({ tally, share }: Learnt, { source, measure }: Tally): number {
  const isSame =
    tally.source === source && tally.measure.column === measure.column && tally.measure.kind === measure.kind;
  return isSame ? (1 + share) / 2 : share + clearly;
}

function learnFrom(
  source: Source,
  { customers: { columns } }: Book,
  own: readonly number[],
  today: number,
  learnt: Map<number, Learnt>,
): void {
  const sample = sampleOf(source);
  if (sample.length < fewestTold) return;
  const figures = new Map(
    own.flatMap((at) => {
      const column = columns[at];
      if (column === undefined) return [];
      const all = figuresIn(column, today);
      return [[at, Float64Array.from(sample, (customer) => all[customer] ?? Number.NaN)] as const];
    }),
  );
  const keep = (column: number, tally: Tally, kept: Kept) => {
    const share = shareOf(kept);
    if (kept.told < fewestTold || share < keptInSample) return;
    const before = learnt.get(column);
    if (before === undefined || share >= dueBeside(before, tally)) learnt.set(column, { tally, share });
  };
  const open = (measure: Measure) =>
    own.filter(
      (at) => isDay(columns[at]?.field ?? "text") === isDays(measure) && (learnt.get(at)?.share ?? 0) < 1,
    );
  for (const measure of measuresOf(source.table)) {
    const value = valuesOf(source, measure, today);
    const whole = partsOf({ source, measure }, value, sample, null);
    for (const at of open(measure)) {
      const own = figures.get(at) ?? new Float64Array();
      keep(at, { source, measure, counted: null }, keptBy(whole, own, null));
    }
  }
  for (const { column, keys } of tellingOf(source)) {
    for (const measure of measuresOf(source.table)) {
      const columns = open(measure).filter((at) => mayCount(figures.get(at) ?? new Float64Array()));
      if (columns.length === 0) continue;
      const parts = partsOf({ source, measure }, valuesOf(source, measure, today), sample, keys);
      for (const at of columns) {
        const own = figures.get(at) ?? new Float64Array();
        const weights = learnWeights(parts, own);
        keep(at, { source, measure, counted: { column, keys, weights } }, keptBy(parts, own, weights));
      }
    }
  }
}

/** Enough figures, and not all alike. */
function mayCount(figures: Float64Array): boolean {
  return new Set(figures.filter((figure) => figure > 0)).size > 1;
}

/** Customers that have rows there, evenly from the first to the last. */
function sampleOf({ rows: { start } }: Source): Int32Array {
  const found: number[] = [];
  for (let customer = 0; customer + 1 < start.length; customer++)
    if ((start[customer + 1] ?? 0) > (start[customer] ?? 0)) found.push(customer);
  const step = Math.max(1, found.length / sampleSize);
  return Int32Array.from(
    { length: Math.min(found.length, sampleSize) },
    (_, i) => found[Math.floor(i * step)] ?? 0,
  );
}

function tellingOf({ table }: Source): readonly Omit<Counted, "weights">[] {
  return table.columns.flatMap((own, column) => {
    const keys = telling.has(own.field) ? wholeKeys(own) : null;
    return keys !== null && keys.texts.length >= 2 && keys.texts.length <= mostKinds
      ? [{ column, keys }]
      : [];
  });
}
