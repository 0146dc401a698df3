import type { CellValue } from "../../sheets/cell";
import { datesRead } from "../../tables/columns/dateColumn";
import { figureAt } from "../../tables/columns/figures";
import type { NumbersRead } from "../../tables/columns/numberColumn";
import { remember } from "../../tables/kept/remember";
import type { Column } from "../../tables/table";
import { spreadRows } from "../../values/groups/spreadRows";
import { rowsReadAs } from "../rule/hitsAnswering";

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
 * gap of ten years; the first of all customers may well be twenty years older than the list, and no contract runs forty
 * years longer than the others.
 */
const fewestYears = { deeds: 8, others: 20, terms: 40 } as const;
const deeds: ReadonlySet<string> = new Set(["dealtOn", "paidOn", "invoicedOn", "followedUpAt", "closedAt"]);
const terms: ReadonlySet<string> = new Set(["contractEnd", "nextFollowUpAt"]);
/** May lie in the future, where no other rule asks for them. */
const mayBeAhead = (field: string) => field === "date" || terms.has(field);

function leastYears(field: string): number {
  if (terms.has(field)) return fewestYears.terms;
  return deeds.has(field) ? fewestYears.deeds : fewestYears.others;
}

/** More of them are no slips. */
const mostShare = 0.01;
const mostRows = 3;

/** Found once a column; `today` is a serial day. */
export const distantDays: (column: Column, today: number) => DistantDays = remember(
  (column: Column, today: number): DistantDays => {
    const read = datesRead(column, today);
    const count = (read.ofRow ?? read.values).length;
    const days = sampleOf(read, count);
    const left = Math.max(mostRows, Math.floor(days.length * edge));
    const [from = 0, to = 0] = [days[left], days[days.length - 1 - left]];
    if (days.length < fewestDays) return { rows: none, from, to };
    const most = Math.max(year * leastYears(column.field), to - from);
    const rows = rowsReadAs(
      read,
      (day) => day < from - most || (day > to + most && mayBeAhead(column.field)),
    );
    const isShort = (row: number) => isShortYear(column.cells[row] ?? "", figureAt(read, row), from, to);
    const slips = rows.filter((row) => !isShort(row));
    const isHabit = slips.length > Math.max(mostRows, count * mostShare);
    return { rows: isHabit ? none : slips, from, to };
  },
);

const none = new Int32Array(0);

/** 28年6月24日 among days of 2023 to 2029: the century is the others', not the last. */
function isShortYear(cell: CellValue, day: number, from: number, to: number): boolean {
  if (typeof cell !== "string" || /\d{4}/.test(cell)) return false;
  const meant = day + 100 * year;
  return meant > from - year * fewestYears.deeds && meant < to + year * fewestYears.deeds;
}

/** A few thousand of the days, ascending. */
function sampleOf(read: NumbersRead, count: number): Float64Array {
  const days = Float64Array.from(spreadRows(count, sampleSize), (row) => figureAt(read, row));
  return days.filter((day) => !Number.isNaN(day)).sort();
}
