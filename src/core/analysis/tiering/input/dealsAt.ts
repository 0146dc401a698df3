import { type DealReading, dealsOf } from "../../../tiering/deals/dealsOf";
import { ratesOf } from "../../../tiering/rates/rates";
import type { Scheme } from "../../../tiering/scheme/scheme";
import type { BookContext } from "../../context/bookContext";

interface Known {
  readonly key: string;
  readonly reading: DealReading;
}

const last = new WeakMap<BookContext, Known>();

/**
 * The transactions of a book as a run of a day counts them. What was read last is kept: the gate and the findings behind its
 * lines ask for what the run itself has read.
 */
export function dealsAt(context: BookContext, asOf: number, scheme: Scheme): DealReading {
  const [rates, tax] = [ratesOf(scheme), scheme.options?.tax];
  const key = JSON.stringify([asOf, Object.entries(rates).sort(), tax]);
  const known = last.get(context);
  if (known?.key === key) return known.reading;
  const { dictionaries } = context.own;
  const reading = dealsOf(context.book, { dictionaries, today: asOf, rates, tax });
  last.set(context, { key, reading });
  return reading;
}
