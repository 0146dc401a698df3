import { isDayField } from "../../sheets/dateFields";
import type { Field } from "../../sheets/fields";
import type { Table } from "../../tables/table";
import { spreadOver } from "../../values/groups/spreadRows";
import { wholeKeys } from "../cells/columnKeys";
import { figuresIn, type Measure, measuresOf, type Source, valuesOf } from "./sources";
import type { Counted } from "./tally";

/** A source, what may be summed up of it, and the figures that may be its sums: those of a sample of customers. */
export interface Trial {
  readonly source: Source;
  readonly sample: Int32Array;
  readonly measures: readonly { readonly measure: Measure; readonly value: (row: number) => number }[];
  readonly figures: readonly Figures[];
}

/** A column of the list of customers; its place there. */
export interface Figures {
  readonly at: number;
  readonly isDay: boolean;
  readonly values: Float64Array;
}

/** Customers looked at first. */
const sampleSize = 300;
/** As of other figures that are reckoned (see equations): so many say something. */
export const fewestTold = 30;

/** What is tried on a source; null where too few customers have rows there. */
export function trialOf(
  source: Source,
  { columns }: Table,
  summing: readonly number[],
  today: number,
): Trial | null {
  const sample = sampleOf(source);
  if (sample.length < fewestTold) return null;
  const measures = measuresOf(source.table).map((measure) => ({
    measure,
    value: valuesOf(source, measure, today),
  }));
  const figures = summing.flatMap((at): readonly Figures[] => {
    const column = columns[at];
    if (column === undefined) return [];
    const all = figuresIn(column, today);
    const values = Float64Array.from(sample, (customer) => all[customer] ?? Number.NaN);
    return [{ at, isDay: isDayField(column.field), values }];
  });
  return { source, sample, measures, figures };
}

/** Some of the customers that have rows there (see spreadRows). */
function sampleOf({ rows: { start } }: Source): Int32Array {
  const found: number[] = [];
  for (let customer = 0; customer + 1 < start.length; customer++)
    if ((start[customer + 1] ?? 0) > (start[customer] ?? 0)) found.push(customer);
  return Int32Array.from(spreadOver(found, sampleSize));
}

/** Columns whose words may say which rows count. */
const telling: ReadonlySet<Field> = new Set<Field>([
  "dealType",
  "orderStatus",
  "handlingStatus",
  "channel",
  "text",
]);
const mostKinds = 12;

/** The columns that may tell which rows of a source count. */
export function kindsOf({ table }: Source): readonly Omit<Counted, "weights">[] {
  return table.columns.flatMap((own, column) => {
    const keys = telling.has(own.field) ? wholeKeys(own) : null;
    return keys !== null && keys.texts.length >= 2 && keys.texts.length <= mostKinds
      ? [{ column, keys }]
      : [];
  });
}
