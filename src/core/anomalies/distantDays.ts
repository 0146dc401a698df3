import { dateColumn } from "../tables/dateColumn";
import { remember } from "../tables/remember";
import type { Column } from "../tables/table";
import { rowsWhere } from "./hits";

/** The days of a column that lie years away from the others, and between which days nearly all others lie. */
interface DistantDays {
  readonly rows: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Fewer days show no habit, and a few thousand show it. */
const fewestDays = 30;
const sampleSize = 2048;
/** Nearly all: what is left on either side may be the slips themselves. */
const edge = 0.02;
const year = 365.25;
/**
 * By judgement: so many years beyond the others, and once more the span these cover. What was done every day leaves no
 * gap of ten years; the first of all customers may well be twenty years older than the list.
 */
const fewestYears = { deeds: 8, others: 20 } as const;
const deeds: ReadonlySet<string> = new Set(["dealtOn", "paidOn", "invoicedOn", "followedUpAt", "closedAt"]);
/** More of them are no slips. */
const mostShare = 0.01;
const mostRows = 3;

/** Found once a column; `today` is a serial day. */
export const distantDays: (column: Column, today: number) => DistantDays = remember(
  (column: Column, today: number): DistantDays => {
    const { values } = dateColumn(column, today);
    const days = sampleOf(values);
    const left = Math.max(mostRows, Math.floor(days.length * edge));
    const [from = 0, to = 0] = [days[left], days[days.length - 1 - left]];
    if (days.length < fewestDays) return { rows: none, from, to };
    const most = Math.max(
      year * (deeds.has(column.field) ? fewestYears.deeds : fewestYears.others),
      to - from,
    );
    const rows = rowsWhere(values.length, (row) => {
      const day = values[row] ?? Number.NaN;
      return day < from - most || (day > to + most && column.field === "date");
    });
    const isHabit = rows.length > Math.max(mostRows, values.length * mostShare);
    return { rows: isHabit ? none : rows, from, to };
  },
);

const none = new Int32Array(0);

/** A few thousand of the days, ascending. */
function sampleOf(values: Float64Array): Float64Array {
  const step = Math.ceil(values.length / sampleSize);
  return values.filter((day, row) => row % step === 0 && !Number.isNaN(day)).sort();
}
