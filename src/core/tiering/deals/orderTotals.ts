import { foldHeading } from "../../adopt/headings/foldHeading";
import { type Figures, figureAt } from "../../tables/columns/figures";
import { columnOf, type Table } from "../../tables/table";
import { sumHeadingOn } from "../rates/sheetCurrencies";
import { rounding } from "./heldSums";
import { goodsFields } from "./paymentsAmongGoods";

/** 订单金额, 订单实付总额, Order total, Invoice amount: what a whole order comes to. */
const ofOrder = /(?:订单|整单|单据)\S*[额款价]$|^(?:order|invoice) (?:total|amount|value|sum)$|^grand total$/;
/** Orders of several lines stand among the first of a list that has them; by judgement. A million rows need not be gone through. */
const probed = 2000;
/** By judgement: fewer may be chance, and of lines with sums of their own hardly any order has the same in all. */
const fewest = 8;
const nearlyAll = 0.9;

/**
 * Sums of deals where each line of an order bears the total of the whole: it counts in the first line, and the others hold
 * nothing. Known by a heading that speaks of orders, over lines of different goods that have the same sum in nearly every order.
 */
export function withOrdersOnce(table: Table, sums: Figures): Figures {
  const isOfOrders = table.sheets.map((_, sheet) =>
    ofOrder.test(foldHeading(sumHeadingOn(table, sheet)).bareWords),
  );
  if (!isOfOrders.includes(true)) return sums;
  const linesFrom = linesOf(table, isOfOrders);
  if (linesFrom === null || ordersWithin(linesFrom, Math.min(probed, table.rowCount)).length === 0)
    return sums;
  const orders = ordersWithin(linesFrom, table.rowCount);
  const totals = orders.filter((rows) => areAlike(rows, sums));
  const different = new Set(totals.map(([first = 0]) => figureAt(sums, first))).size;
  if (totals.length < Math.max(fewest, orders.length * nearlyAll) || different < fewest / 2) return sums;
  const values = Float64Array.from({ length: table.rowCount }, (_, row) => figureAt(sums, row));
  for (const row of totals.flatMap((rows) => rows.slice(1))) values[row] = 0;
  return { values, ofRow: null };
}

/** Whether a row is a further line of the order in the row above: the same but for the goods. Null where a list tells no goods. */
function linesOf(table: Table, isOfOrders: readonly boolean[]): ((row: number) => boolean) | null {
  const orders = columnOf(table, "orderId")?.cells;
  const goods = goodsFields.flatMap((field) => columnOf(table, field) ?? []);
  if (orders === undefined || goods.length === 0) return null;
  const same = (["dealtOn", "dealType", "orderStatus", "customerId", "companyName"] as const).flatMap(
    (field) => columnOf(table, field) ?? [],
  );
  return (row) =>
    orders[row] !== "" &&
    orders[row] === orders[row - 1] &&
    isOfOrders[table.sheetOf[row] ?? 0] === true &&
    goods.some(({ cells }) => cells[row] !== cells[row - 1]) &&
    same.every(({ cells }) => cells[row] === cells[row - 1]);
}

/** The orders of several lines among the first rows, by their rows. */
function ordersWithin(isFurther: (row: number) => boolean, rowCount: number): readonly (readonly number[])[] {
  const orders: number[][] = [];
  for (let row = 1; row < rowCount; row++) {
    if (!isFurther(row)) continue;
    const last = orders.at(-1);
    if (last?.at(-1) === row - 1) last.push(row);
    else orders.push([row - 1, row]);
  }
  return orders;
}

function areAlike([first = 0, ...others]: readonly number[], sums: Figures): boolean {
  const sum = figureAt(sums, first);
  return sum > 0 && others.every((row) => Math.abs(figureAt(sums, row) - sum) < rounding);
}
