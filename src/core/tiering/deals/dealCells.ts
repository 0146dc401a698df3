import type { Dictionaries, DictionaryEntry } from "../../sheets/dictionaries";
import { choicesRead } from "../../tables/columns/choiceColumn";
import { datesRead } from "../../tables/columns/dateColumn";
import { type Figures, figureAt } from "../../tables/columns/figures";
import { onReturnSheet } from "../../tables/deals/returnSheets";
import { once } from "../../tables/kept/once";
import { type Column, columnOf, type Table } from "../../tables/table";
import { readings } from "../../values/text/reading";
import { type NamedCurrencies, namedCurrencies } from "../rates/namedCurrencies";
import { areCredited, areTypedCredits } from "./areCredited";
import { dealSums } from "./dealSums";
import { blankKind, dealKinds, fullRefund } from "./deals";
import { withoutDeposits } from "./deposits";
import { withoutHeldSums } from "./heldSums";
import { type OrderCells, orderCells } from "./instalments";
import { withKindsBySign } from "./kindsBySign";
import { netSheets } from "./netSums";
import { withoutChances } from "./openChances";
import { withOrdersOnce } from "./orderTotals";
import { withPartOrders } from "./partOrders";
import { paymentsAmongGoods, type ToldKinds } from "./paymentsAmongGoods";
import { type RefundsBeside, refundsBeside, withRefundedOrders, withSingleRefunds } from "./refundsBeside";
import { withStatedRefunds } from "./statedRefunds";
import { withWordKinds } from "./withWordKinds";

/** How entries of the 交易类型 and 订单状态 dictionaries count. */
const kindOfEntry: Readonly<Record<string, number>> = {
  purchase: dealKinds.purchase,
  return: dealKinds.refund,
  refund: dealKinds.refund,
};
const cancelledEntry = "cancelled";

/** What is looked at of every transaction, read once per column. */
export interface DealCells {
  readonly days: Figures;
  readonly amounts: Figures;
  /** Kind of each row's deal by its type; `blankKind` where no type is given. Null where no column tells it. */
  readonly told: ToldKinds | null;
  /** Whether a row lies on a sheet that lists returns alone; null where the book has none. */
  readonly isReturned: ((row: number) => boolean) | null;
  /** Sales stand below zero here, as they do where books are kept by credits. */
  readonly isCredited: boolean;
  /** 1 where the order was cancelled, or is a chance of a sales pipeline that is not won. */
  readonly cancelled: Figures | null;
  readonly currencies: NamedCurrencies | null;
  readonly orders: OrderCells;
  /** What columns beside the sums say was given back of them; null where none does. */
  readonly refunds: RefundsBeside | null;
}

export function dealCells(table: Table, dictionaries: Dictionaries, today: number): DealCells {
  const days = columnOf(table, "dealtOn");
  const statuses = columnOf(table, "orderStatus");
  const sums = withoutHeldSums(table, withOrdersOnce(table, dealSums(table) ?? missing));
  const told = withoutDeposits(
    table,
    kindsByType(table, dictionaries.dealType, sums) ?? paymentsAmongGoods(table, sums),
  );
  const sales = { sums, netSheets: once(() => netSheets(table, sums)) };
  const refunds = withStatedRefunds(table, refundsBeside(table, sales), sales, dictionaries.orderStatus);
  const isWhole = (row: number) =>
    refunds !== null && figureAt(refunds.figures, row) >= fullRefund * figureAt(sums, row);
  const dates = days ? datesRead(days, today) : missing;
  const { cells: orders, inParts } = withPartOrders(table, orderCells(table), dates);
  return {
    days: dates,
    amounts: told === null ? withSingleRefunds(sums, refunds, table.rowCount) : sums,
    told,
    isReturned: onReturnSheet(table),
    isCredited:
      told === null ? areCredited(sums, table.rowCount) : areTypedCredits(sums, told.kinds, table.rowCount),
    cancelled: withoutChances(
      table,
      marks(statuses, dictionaries.orderStatus, (id) => Number(id === cancelledEntry)),
      dictionaries.orderStatus,
    ),
    currencies: namedCurrencies(table, dictionaries.currency),
    orders: { cells: withRefundedOrders(orders, refunds, isWhole), inParts },
    refunds,
  };
}

/** Null for a list without a column of types. */
function kindsByType(table: Table, entries: readonly DictionaryEntry[], amounts: Figures): ToldKinds | null {
  const column = columnOf(table, "dealType");
  const kinds = marks(column, entries, (id) => kindOfEntry[id] ?? dealKinds.none, blankKind);
  if (column === undefined || kinds === null) return null;
  const bySign = withKindsBySign({ types: column, kinds, amounts }, entries);
  return { kinds: withWordKinds(table, column, bySign), column };
}

const missing: Figures = { values: new Float64Array(0), ofRow: null };

/** One small number a row by its dictionary entry: what `of` says, `blank` for an empty cell, 0 for what is no entry. */
function marks(
  column: Column | undefined,
  entries: readonly DictionaryEntry[],
  of: (id: string) => number,
  blank = 0,
): Figures | null {
  if (!column) return null;
  const { codes, readings: ways, ofRow } = choicesRead(column, entries);
  const byCode = Uint8Array.from(entries, ({ id }) => of(id));
  const values = new Uint8Array(codes.length);
  for (let i = 0; i < codes.length; i++)
    values[i] = ways[i] === readings.blank ? blank : (byCode[codes[i] ?? -1] ?? 0);
  return { values, ofRow };
}
