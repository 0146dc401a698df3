/** What is said of one currency somewhere, and what one unit of it is roughly worth, where that is known. */
export interface Quote {
  readonly figure: number;
  readonly rough: number | undefined;
}

/** How rates are put down: what one unit is worth (1 USD = 7.2), or how many one of the home currency buys. */
export type Direction = "worth" | "buys";

/** Currencies of small units are quoted by so many of them (100 JPY, 10,000 VND). */
export const quotedUnits: readonly number[] = [1, 100, 1000, 10_000];
/** No currency of `roughWorth` but lira and rouble has doubled or halved within ten years. */
const within = Math.log(2);

/** What one unit is worth by a figure; NaN where it comes near that in no unit. Nothing is known of it: as it stands. */
export function rateMeant({ figure, rough }: Quote, direction: Direction): number {
  if (!(figure > 0)) return Number.NaN;
  const rates = quotedUnits.map((unit) => (direction === "worth" ? figure / unit : unit / figure));
  if (rough === undefined) return rates[0] ?? Number.NaN;
  const nearest = rates.reduce((best, rate) => (far(rate, rough) < far(best, rough) ? rate : best));
  return isNear(nearest, rough) ? nearest : Number.NaN;
}

/** Whether a rate may be one of a currency that is roughly worth this. */
export function isNear(rate: number, rough: number): boolean {
  return far(rate, rough) <= within;
}

/** How figures of one list are put down: as most of them come nearest to what their currencies are worth. */
export function directionOf(quotes: readonly Quote[]): Direction {
  const distance = (direction: Direction) =>
    quotes.reduce((sum, quote) => {
      const off = quote.rough === undefined ? 0 : far(rateMeant(quote, direction), quote.rough);
      return sum + (Number.isNaN(off) ? within : off);
    }, 0);
  return distance("buys") < distance("worth") ? "buys" : "worth";
}

/** How far two rates are from each other, in either direction alike. */
export function far(rate: number, other: number): number {
  return Math.abs(Math.log(rate / other));
}
