import { customerIndex, nameColumn } from "../../tables/customers/customerIndex";
import { type Book, columnOf, type Table } from "../../tables/table";
import { commonest, timesOfEach } from "../../values/groups/timesOfEach";
import { perBook } from "../rule/perBook";
import { type Cause, causesOf, type Difference } from "./differences";
import { talliesOf } from "./learnTallies";
import { figuresIn, type Source, valuesOf } from "./sources";
import { isSame, isTold, partsOf, type Tally, totalOf } from "./tally";
import { fewestTold } from "./trial";

/** A figure of a customer that its rows elsewhere do not come to. */
export interface DifferingSum extends Difference {
  /** Position in the columns of the list of customers. */
  readonly column: number;
  readonly tally: Tally;
  readonly cause: Exclude<Cause, "elsewhere">;
}

/** So many slips are no other habit, however short the list (as for sums within a row). */
const mostSlips = 3;
/** As of other figures that are reckoned (see equations): one in thirty at most is a slip. */
const keptShare = 0.97;
/** Ten times fewer exceptions than if every customer had the commonest figure (as where one column follows from another). */
const gain = 0.1;
/**
 * By judgement: sums that come out to the cent are no accident, even where rows entered twice or left out spoil one in
 * seven; numbers and days of rows may be.
 */
const exactShare = 0.85;
const exactShareOfOthers = 0.95;
/** Nobody goes through more of them one by one, and each is compared with all others. */
const mostFound = 500;

/** The figures of customers that differ from what nearly all others sum up. */
export const differingSums = perBook((book, context): readonly DifferingSum[] =>
  [...talliesOf(book, context)].flatMap(([column, tally]) => differing(book, column, tally, context.today)),
);

function differing(book: Book, column: number, tally: Tally, today: number): readonly DifferingSum[] {
  const { told, found } = differencesIn(book, column, tally, today);
  const exact = tally.measure.kind === "sum" ? exactShare : exactShareOfOthers;
  if (told.length < fewestTold || found.length > Math.min(told.length * (1 - exact), mostFound)) return [];
  const causes = causesOf(found, tally, today, !isByNumber(book.customers, tally.source));
  const own = found.flatMap((one, i): readonly DifferingSum[] => {
    const cause = causes[i] ?? "elsewhere";
    return cause === "elsewhere" ? [] : [{ ...one, column, tally, cause }];
  });
  const most = Math.min(Math.max(mostSlips, told.length * (1 - keptShare)), byChance(told) * gain);
  return own.filter(({ cause }) => cause === "unknown").length > most ? [] : own;
}

/** The figures that say something, and those that differ. */
function differencesIn(book: Book, column: number, tally: Tally, today: number) {
  const { customers } = book;
  const { source, measure, counted } = tally;
  const own = customers.columns[column];
  const figures = own === undefined ? new Float64Array() : figuresIn(own, today);
  const all = Int32Array.from({ length: customers.rowCount }, (_, row) => row);
  const parts = partsOf(tally, valuesOf(source, measure, today), all, counted?.keys ?? null);
  const isAlone = aloneOf(customers, source);
  const found: Difference[] = [];
  const told: number[] = [];
  for (let customer = 0; customer < figures.length; customer++) {
    const figure = figures[customer] ?? Number.NaN;
    const total = totalOf(parts, customer, counted?.weights ?? null);
    if (!isTold(figure, total) || !isAlone(customer)) continue;
    told.push(figure);
    if (!isSame(figure, total, measure.kind)) found.push({ customer, figure, total });
  }
  return { told, found };
}

/** How many figures differ from the commonest. */
function byChance(figures: readonly number[]): number {
  return figures.length - (commonest(timesOfEach(figures))?.[1] ?? 0);
}

/**
 * Rows of a customer entered twice all belong to the first (see linkRows): what each of them says is not known. A
 * row without number or name is nobody's: a subtotal.
 */
function aloneOf(customers: Table, child: Source): (customer: number) => boolean {
  const { byId, byName } = customerIndex(customers);
  const byNumber = isByNumber(customers, child);
  const cells = (byNumber ? columnOf(customers, "customerId") : nameColumn(customers))?.cells ?? [];
  return (customer) => (byNumber ? byId : byName).rowsOf(cells[customer] ?? "").length === 1;
}

/** Whether the rows name their customer by its number; of several sheets each must. */
function isByNumber(customers: Table, { table, sheet }: Source): boolean {
  const own = columnOf(table, "customerId");
  if (own === undefined || columnOf(customers, "customerId") === undefined) return false;
  return own.columnOnSheet.every((at, on) => at >= 0 || (sheet !== null && on !== sheet));
}
