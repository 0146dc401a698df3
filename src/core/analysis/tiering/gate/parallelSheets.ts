import { amountColumn } from "../../../tables/columns/amountColumn";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf, type Table } from "../../../tables/table";
import type { DealReading } from "../../../tiering/deals/dealsOf";
import type { ParallelSheets } from "../../../tiering/gate/parallelLines";

/** What a sheet of deals holds that counts: rows with their day, amount and customer. */
interface SheetDeals {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly number[];
}

/** Fewer customers in common may agree by chance. */
const fewestShared = 20;
/** Of the smaller sheet's customers: the same people buy on both. */
const mostlyShared = 0.6;
/** Of the customers in common: they buy for as much on both. */
const mostlyAlike = 0.5;
/** An invoice holds up to a quarter of tax and freight more than its order. */
const muchAlike = 1.25;

/**
 * Pairs of sheets that seem to hold the same business twice, orders and their invoices: over the same days most customers
 * of the smaller one are on both, for about the same money. Asked of sheets whose rows count both.
 */
export function parallelSheets(
  transactions: Table,
  today: number,
  { countsFor }: Pick<DealReading, "countsFor">,
): readonly ParallelSheets[] {
  const [dates, amounts] = [columnOf(transactions, "dealtOn"), columnOf(transactions, "amount")];
  if (transactions.sheets.length < 2 || !dates || !amounts) return [];
  const days = dateColumn(dates, today).values;
  const sums = amountColumn(amounts).values;
  const sheets = dealsBySheet(transactions, days, countsFor);
  return sheets.flatMap((one, i) =>
    sheets.slice(i + 1).flatMap((other) => {
      const span = { from: Math.max(one.first, other.first), to: Math.min(one.last, other.last) };
      if (!(span.from <= span.to)) return [];
      const spentOn = ({ rows }: SheetDeals) => spentBy(rows, span, { days, sums, countsFor });
      const customers = inCommon(spentOn(one), spentOn(other));
      return customers === null ? [] : [{ sheets: [one.sheet, other.sheet], customers }];
    }),
  );
}

function dealsBySheet(
  { sheets, sheetOf, rowCount }: Table,
  days: Float64Array,
  countsFor: DealReading["countsFor"],
): readonly SheetDeals[] {
  const rows = sheets.map((): number[] => []);
  for (let row = 0; row < rowCount; row++) if (countsFor(row) >= 0) rows[sheetOf[row] ?? 0]?.push(row);
  return rows.map((own, at) => {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const row of own) {
      const day = days[row] ?? Number.NaN;
      if (day < first) first = day;
      if (day > last) last = day;
    }
    return { sheet: sheets[at] ?? "", first, last, rows: own };
  });
}

interface Figures {
  readonly days: Float64Array;
  readonly sums: Float64Array;
  readonly countsFor: DealReading["countsFor"];
}

function spentBy(
  rows: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  { days, sums, countsFor }: Figures,
): ReadonlyMap<number, number> {
  const spent = new Map<number, number>();
  for (const row of rows) {
    const day = days[row] ?? Number.NaN;
    if (!(day >= from && day <= to)) continue;
    const customer = countsFor(row);
    spent.set(customer, (spent.get(customer) ?? 0) + (sums[row] ?? 0));
  }
  return spent;
}

/** Customers of both, where most of the smaller list's are and spend alike; null where they do not. */
function inCommon(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number | null {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  let alike = 0;
  for (const [customer, spent] of small) {
    const there = large.get(customer);
    if (there === undefined) continue;
    shared++;
    const ratio = there / spent;
    if (ratio <= muchAlike && ratio >= 1 / muchAlike) alike++;
  }
  const enough = shared >= fewestShared && shared >= mostlyShared * small.size;
  return enough && alike >= mostlyAlike * shared ? shared : null;
}
