import type { Book } from "../../tables/table";
import { linksOf } from "../customers/links";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";
import { dealKinds, dealsOf } from "./deals";

/** When a customer bought, and for how much in three windows of 90 days. */
interface PurchaseTotals {
  /** Serial days of the first and the last purchase up to today; NaN without one. */
  readonly first: number;
  readonly last: number;
  /** Number of purchases up to today. */
  readonly orders: number;
  /** Sums of the last 90 days, the 90 before, and the same days a year ago. */
  readonly now: number;
  readonly before: number;
  readonly lastYear: number;
  /** Number of purchases with an amount before the last 90 days. */
  readonly earlier: number;
}

/** Where each total of a customer stands; side by side, so that a deal finds all of its customer's in one place. */
const at = { first: 0, last: 1, orders: 2, now: 3, before: 4, lastYear: 5, earlier: 6 } as const;
const width = 8;

const span = 90;
const year = 365;

/** The totals of all customers, from one look at every deal. */
const allTotals = perBook((book, context): Float64Array => {
  const { kinds, amounts, days } = dealsOf(book, context);
  const links = linksOf(book, "transactions");
  const totals = new Float64Array(book.customers.rowCount * width);
  for (let row = 0; row < links.length; row++) {
    const customer = links[row] ?? -1;
    const day = Math.floor(days[row] ?? Number.NaN);
    if (customer < 0 || kinds[row] !== dealKinds.purchase || !(day <= context.today)) continue;
    addDay(totals, customer * width, day);
    const amount = amounts[row] ?? Number.NaN;
    if (amount > 0) addAmount(totals, customer * width, context.today - day, amount);
  }
  return totals;
});

function addDay(totals: Float64Array, own: number, day: number): void {
  const orders = totals[own + at.orders] ?? 0;
  if (orders === 0 || day < (totals[own + at.first] ?? 0)) totals[own + at.first] = day;
  if (orders === 0 || day > (totals[own + at.last] ?? 0)) totals[own + at.last] = day;
  totals[own + at.orders] = orders + 1;
}

/** `age` in days before today. */
function addAmount(totals: Float64Array, own: number, age: number, amount: number): void {
  if (age < span) add(totals, own + at.now, amount);
  else add(totals, own + at.earlier, 1);
  if (age >= span && age < span * 2) add(totals, own + at.before, amount);
  if (age >= year && age < year + span) add(totals, own + at.lastYear, amount);
}

function add(totals: Float64Array, place: number, amount: number): void {
  totals[place] = (totals[place] ?? 0) + amount;
}

/** The totals of one customer after the other. */
export function purchaseTotals(book: Book, context: InspectionContext): (customer: number) => PurchaseTotals {
  const totals = allTotals(book, context);
  return (customer) => {
    const own = customer * width;
    const orders = totals[own + at.orders] ?? 0;
    return {
      first: orders === 0 ? Number.NaN : (totals[own + at.first] ?? Number.NaN),
      last: orders === 0 ? Number.NaN : (totals[own + at.last] ?? Number.NaN),
      orders,
      now: totals[own + at.now] ?? 0,
      before: totals[own + at.before] ?? 0,
      lastYear: totals[own + at.lastYear] ?? 0,
      earlier: totals[own + at.earlier] ?? 0,
    };
  };
}
