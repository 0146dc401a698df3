import {
  dayOfSerial,
  daysInMonth,
  formatSerial,
  serialOf,
  serialOfIsoDay,
} from "../../../core/values/dates/serialDay";

/** First, usual and last day a tier set by hand may hold until, "YYYY-MM-DD". */
export interface OverrideTerm {
  readonly first: string;
  readonly usual: string;
  readonly last: string;
}

/** Longest term: a year on, a customer deserves another look. */
const mostQuarters = 4;

/**
 * From the day after the run to the end of the fourth quarter on; usually the end of the next quarter. Counted from today
 * where that quarter is over: of a run of two years ago it would be written with its end in the past.
 */
export function overrideTerm(asOf: string, today: string): OverrideTerm {
  const [run, now] = [serialOfIsoDay(asOf), serialOfIsoDay(today)];
  const serial = quarterEndAfter(run, 1) < now ? now : run;
  return {
    first: formatSerial(serial + 1),
    usual: formatSerial(quarterEndAfter(serial, 1)),
    last: formatSerial(quarterEndAfter(serial, mostQuarters)),
  };
}

/** Last day of the quarter that lies `quarters` after the one of a day. */
function quarterEndAfter(serial: number, quarters: number): number {
  const { year, month } = dayOfSerial(serial);
  const months = year * 12 + Math.ceil(month / 3) * 3 + 3 * quarters - 1;
  const [lastYear, lastMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return serialOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) ?? serial;
}
