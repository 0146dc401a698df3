import { dateColumn } from "../../tables/columns/dateColumn";
import { columnOf } from "../../tables/table";
import { customerRows, rowsOfCustomer } from "../customers/customerRows";
import { perBook } from "../rule/perBook";
import { dealsOf } from "./deals";

/** Days that are wrong because deals lie before their customer's first day; table rows, ascending. */
interface DealsBeforeCreation {
  /** Deals alone among the later ones of their customer. */
  readonly deals: Int32Array;
  /** Customers a good part of whose deals lie before. */
  readonly customers: Int32Array;
}

/**
 * By judgement: fewer deals show no habit, and where more than one deal in a hundred is earlier, or the first day of more
 * than three in a hundred customers lies behind all their deals, customers are entered late.
 */
const fewestDeals = 60;
const mostEarlier = 0.01;
const mostLate = 0.03;
const fewestBefore = 2;
/** By judgement: two of a hundred deals are slips of theirs, two of six a slip of the customer's day. */
const shareBefore = 1 / 3;

/** By judgement: a customer may be entered weeks after the first deal, where somebody finds the time; further apart a year or a month is wrong. */
const mostAfterwards = 31;

const none: DealsBeforeCreation = { deals: new Int32Array(), customers: new Int32Array() };

/** Where nearly all deals come after the day their customer was entered, those that do not are slips of the one day or the other. */
export const dealsBeforeCreation = perBook((book, context): DealsBeforeCreation => {
  const created = columnOf(book.customers, "registeredOn");
  if (created === undefined) return none;
  const from = dateColumn(created, context.today).values;
  const { days } = dealsOf(book, context);
  const all = customerRows(book, "transactions");
  const [deals, customers]: [number[], number[]] = [[], []];
  let [told, several, earlier] = [0, 0, 0];
  for (let customer = 0; customer < from.length; customer++) {
    const first = Math.floor(from[customer] ?? Number.NaN);
    // A first day to come is accused itself.
    if (!(first <= context.today)) continue;
    const own = rowsOfCustomer(all, customer);
    const count = countDays(own, days);
    const before = rowsBefore(own, days, first);
    told += count;
    if (count >= fewestBefore) several++;
    if (before.length >= fewestBefore && before.length >= count * shareBefore) customers.push(customer);
    else {
      earlier += before.length;
      for (const row of before) if (first - (days[row] ?? first) > mostAfterwards) deals.push(row);
    }
  }
  const isHabit = earlier > told * mostEarlier || customers.length > several * mostLate;
  return told >= fewestDeals && !isHabit
    ? { deals: Int32Array.from(deals).sort(), customers: Int32Array.from(customers) }
    : none;
});

/** How many of the deals have a day. */
function countDays(rows: Int32Array, days: Float32Array): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (!Number.isNaN(days[rows[i] ?? 0] ?? Number.NaN)) count++;
  return count;
}

function rowsBefore(rows: Int32Array, days: Float32Array, first: number): readonly number[] {
  const before: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if ((days[row] ?? first) < first) before.push(row);
  }
  return before;
}
