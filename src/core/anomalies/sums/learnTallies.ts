import type { Field } from "../../sheets/fields";
import { perBook } from "../rule/perBook";
import { type Kept, keptBy, learnWeights, shareOf } from "./learnWeights";
import { type Measure, sourcesOf } from "./sources";
import { isDays, partsOf, type Tally } from "./tally";
import { type Figures, fewestTold, kindsOf, type Trial, trialOf } from "./trial";

/** Columns of the list of customers that may sum something up. */
const summing: ReadonlySet<Field> = new Set<Field>([
  "number",
  "totalAmount",
  "totalOrders",
  "date",
  "firstDealOn",
  "lastDealOn",
]);
/** In the sample: whether single rows explain the others is asked of the few that come so far. */
const keptInSample = 0.8;

/** By position among the columns of the list of customers what nearly all of its figures sum up. */
export const talliesOf = perBook((book, { today }): ReadonlyMap<number, Tally> => {
  const columns = book.customers.columns.flatMap(({ field }, at) => (summing.has(field) ? [at] : []));
  const learnt = new Map<number, Learnt>();
  if (columns.length > 0)
    for (const source of sourcesOf(book)) {
      const trial = trialOf(source, book.customers, columns, today);
      if (trial === null) continue;
      learnOfAll(trial, learnt);
      learnOfSome(trial, learnt);
    }
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

/** Figures that all rows of a customer come to. */
function learnOfAll({ source, sample, measures, figures }: Trial, learnt: Map<number, Learnt>): void {
  for (const { measure, value } of measures) {
    const parts = partsOf({ source, measure }, value, sample, null);
    for (const { at, values } of openTo(measure, figures, learnt))
      keep(at, { source, measure, counted: null }, keptBy(parts, values, null), learnt);
  }
}

/** Figures that some rows come to, told by one of their columns. */
function learnOfSome({ source, sample, measures, figures }: Trial, learnt: Map<number, Learnt>): void {
  const varied = figures.filter(({ values }) => mayCount(values));
  for (const { column, keys } of kindsOf(source)) {
    for (const { measure, value } of measures) {
      const open = openTo(measure, varied, learnt);
      if (open.length === 0) continue;
      const parts = partsOf({ source, measure }, value, sample, keys);
      for (const { at, values } of open) {
        const weights = learnWeights(parts, values);
        keep(
          at,
          { source, measure, counted: { column, keys, weights } },
          keptBy(parts, values, weights),
          learnt,
        );
      }
    }
  }
}

/** The figures that a measure may explain: days by days, and none that always comes out already. */
function openTo(
  measure: Measure,
  figures: readonly Figures[],
  learnt: ReadonlyMap<number, Learnt>,
): readonly Figures[] {
  return figures.filter(({ at, isDay }) => isDay === isDays(measure) && (learnt.get(at)?.share ?? 0) < 1);
}

function keep(at: number, tally: Tally, kept: Kept, learnt: Map<number, Learnt>): void {
  const share = shareOf(kept);
  if (kept.told < fewestTold || share < keptInSample) return;
  const before = learnt.get(at);
  if (before === undefined || share >= dueBeside(before, tally)) learnt.set(at, { tally, share });
}

/** Enough figures, and not all alike. */
function mayCount(figures: Float64Array): boolean {
  return new Set(figures.filter((figure) => figure > 0)).size > 1;
}
