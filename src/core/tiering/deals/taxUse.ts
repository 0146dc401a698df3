import type { Dictionaries } from "../../sheets/dictionaries";
import { choicesRead } from "../../tables/columns/choiceColumn";
import { entryOf } from "../../tables/columns/figures";
import { columnOf, type Table } from "../../tables/table";
import type { Exchange } from "../rates/exchange";
import { type TaxBasis, type TaxOption, taxBases } from "../scheme/schemeOptions";

/** Whether each transaction's amount is with tax; null where the row does not say. */
type TaxMarks = (row: number) => TaxBasis | null;

/** What the 含税 column says of every transaction; null without such a column. */
export function taxMarks(transactions: Table, { taxIncluded }: Dictionaries): TaxMarks | null {
  const column = columnOf(transactions, "taxIncluded");
  if (!column) return null;
  const { codes, ofRow } = choicesRead(column, taxIncluded);
  const basisOf = taxIncluded.map(({ id }) => taxBases.find((basis) => basis === id) ?? null);
  return (row) => basisOf[codes[entryOf(ofRow, row)] ?? -1] ?? null;
}

/** What an amount is multiplied with to stand on the basis asked for; 1 where nothing is known of it. */
export function taxFactor(mark: TaxBasis | null, { basis, rate, unmarked }: TaxOption): number {
  const from = mark ?? unmarked;
  if (from === null || from === basis) return 1;
  return basis === "included" ? 1 + rate : 1 / (1 + rate);
}

/** Rates that bring a row's amount to the basis asked for as well; without one asked for they stay as they are. */
export function withTax(exchange: Exchange, marks: TaxMarks | null, tax: TaxOption | undefined): Exchange {
  if (tax === undefined) return exchange;
  return { ...exchange, rateOf: (row) => exchange.rateOf(row) * taxFactor(marks?.(row) ?? null, tax) };
}

/** How the counted transactions are marked. */
export interface TaxUse {
  readonly included: number;
  readonly excluded: number;
  /** Rows that do not say, as rows of the transactions. */
  readonly unmarked: readonly number[];
  /** Customers with such amounts. */
  readonly customers: Readonly<Record<TaxBasis | "unmarked", number>>;
}

/** Counts the marks of the rows that count; `customerOf` gives a row's customer, -1 where the row does not count. */
export function taxUseOf(marks: TaxMarks, rowCount: number, customerOf: (row: number) => number): TaxUse {
  const counts = { included: 0, excluded: 0 };
  const customers = { included: new Set<number>(), excluded: new Set<number>(), unmarked: new Set<number>() };
  const unmarked: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const customer = customerOf(row);
    if (customer < 0) continue;
    const mark = marks(row);
    if (mark === null) unmarked.push(row);
    else counts[mark]++;
    customers[mark ?? "unmarked"].add(customer);
  }
  const { included, excluded, unmarked: silent } = customers;
  const sizes = { included: included.size, excluded: excluded.size, unmarked: silent.size };
  return { ...counts, unmarked, customers: sizes };
}
