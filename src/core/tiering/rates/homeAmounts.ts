import { sumsRead } from "../../tables/columns/amountColumn";
import { figureAt } from "../../tables/columns/figures";
import { type Column, columnOf, type Table } from "../../tables/table";
import { far } from "../../values/numbers/quotes";
import { roughRate } from "../../values/numbers/roughWorth";
import { currencyOfHeading, headingSays, namesOtherSum, spelledCurrency } from "./homeHeadings";
import {
  currenciesByRows,
  type DealsByCurrency,
  type HomeRates,
  homeRatesIn,
  type QuoteColumn,
} from "./homeRates";
import { unnamedCurrency } from "./rates";

/** The column that brings the sums of deals in other currencies to the one the books are kept in. */
export interface HomeAmounts extends HomeRates {
  readonly heading: string;
  /** The sums of the deals are converted already, and this is the column that says so. */
  readonly already?: true;
}

/**
 * Where deals themselves say what those in other currencies come to at home: a second sum of the same row ("HKD equiv.",
 * 本币金额), the same for deals in the home currency and about the same multiple for each other one; or the rate itself.
 * Null where no column does, or where there is one currency only.
 */
export function homeAmountsOf(table: Table, deals: DealsByCurrency): HomeAmounts | null {
  const amount = columnOf(table, "amount");
  const beside = amount ? besideSums(table, amount) : [];
  // Most books have neither, and which rows name a currency need not be listed.
  if (!amount || (beside.length === 0 && !isConverted(amount, deals)) || deals.groups.size < 2) return null;
  const found = beside.flatMap((column) => {
    const rates =
      headingSays(column.heading) === "rate" ? ratesIn(column, amount, deals) : sumsIn(column, amount, deals);
    return rates ? [rates] : [];
  });
  const rank = ({ heading }: HomeAmounts) =>
    ["rate", null, "original", "converted"].indexOf(headingSays(heading));
  return found.sort((a, b) => rank(b) - rank(a) || b.agreeing - a.agreeing)[0] ?? converted(amount, deals);
}

/** 本币金额 or CNY amount by itself: the currency beside it is that of the deal, and the sum is not in it any more. */
function converted(amount: Column, deals: DealsByCurrency): HomeAmounts | null {
  if (!isConverted(amount, deals)) return null;
  const { heading } = amount;
  const home = currencyOfHeading(heading) ?? currenciesByRows(deals)[0] ?? "";
  return { heading, home, rates: new Map(), usual: new Map(), agreeing: 0, already: true };
}

/** Who names a currency only where it is another one leaves that row's sum in it, whatever the heading says. */
function isConverted({ heading }: Column, { groups }: DealsByCurrency): boolean {
  if (headingSays(heading) === "converted") return true;
  return headingSays(heading) === null && !groups.has("") && spelledCurrency(heading) !== undefined;
}

/** Further figures of each deal: sums or rates. */
function besideSums({ columns }: Table, amount: Column): readonly Column[] {
  const fields = new Set(["number", "invoiceAmount", "amount"]);
  return columns.filter(
    (column) => column !== amount && fields.has(column.field) && !namesOtherSum(column.heading),
  );
}

/** 汇率, Exch. rate: what one unit was counted at. Beside 折人民币 it tells how that sum came about, and counts no second time. */
function ratesIn(column: Column, amount: Column, deals: DealsByCurrency): HomeAmounts | null {
  const { heading } = column;
  const named = currencyOfHeading(heading);
  const rates = homeRatesIn(deals, { read: figuresOf(column), ofSums: false, named, says: "rate" });
  if (rates === null) return null;
  const isAtHome =
    headingSays(amount.heading) === "converted" ||
    spelledCurrency(amount.heading) === (rates.home || unnamedCurrency);
  return isAtHome ? { ...rates, heading: amount.heading, already: true } : { ...rates, heading };
}

/** A sum beside the deals' own: what they come to, or what they were before they were converted. */
function sumsIn(column: Column, amount: Column, deals: DealsByCurrency): HomeAmounts | null {
  const [says, own] = [headingSays(column.heading), headingSays(amount.heading)];
  const after =
    says === "original" || own === "converted" ? null : homeRatesIn(deals, quotesOf(column, amount));
  const before =
    says === "converted" || own === "original" ? null : homeRatesIn(deals, quotesOf(amount, column));
  if (before !== null && (after === null || strangeness(before) < strangeness(after)))
    return { ...before, heading: amount.heading, already: true };
  return after && { ...after, heading: column.heading };
}

/** What a converted sum says of each deal beside the sum it was converted from. */
function quotesOf(converted: Column, from: Column): QuoteColumn {
  const [to, of] = [figuresOf(converted), figuresOf(from)];
  const { heading } = converted;
  return {
    read: (row) => to(row) / of(row),
    ofSums: true,
    named: currencyOfHeading(heading),
    says: headingSays(heading),
  };
}

/** How far rates lie from what their currencies are roughly worth. */
function strangeness({ usual, home }: HomeRates): number {
  let sum = 0;
  for (const [currency, rate] of usual) {
    const rough = roughRate(currency, home || unnamedCurrency);
    sum += rough === undefined ? 0 : far(rate, rough);
  }
  return sum;
}

function figuresOf(column: Column): (row: number) => number {
  const read = sumsRead(column);
  return (row) => figureAt(read, row);
}
