import { isSettlement, tellsDeal } from "../../adopt/sheets/drops/dropSettlements";
import { onceEach } from "../kept/onceEach";
import { rowsBySheet } from "../rows/rowsBySheet";
import { columnOf, type Table } from "../table";
import type { CopiedDeals, CopiedSheet } from "./copiedDeals";
import { returnSheets } from "./returnSheets";
import { type KeyPart, keyParts } from "./rowKeys";
import { sharedOrders } from "./sharedOrders";

/** Fewer orders prove nothing. */
const fewest = 5;
/** Share of a sheet's orders that must stand on the other: the rest were paid before the list begins. As dropSettlements has it. */
const mostly = 0.8;
/** Share of what both sheets say of these that must be the same; slips are in the rest. */
const nearlyAll = 0.9;
/** Of a sum parted into lines or tax: rounding. */
const slack = 0.01;

/** What a sheet says of each order, by its number. */
interface Orders {
  readonly sums: ReadonlyMap<number, number>;
  readonly owners: ReadonlyMap<number, number>;
  readonly days: ReadonlyMap<number, number>;
  readonly isSettlement: boolean;
}

type Parts = Readonly<Record<"order" | "amount" | "customer" | "day", KeyPart>>;

/**
 * Finds sheets whose rows are of orders that another sheet lists with their sums: lines of the same day that come to as
 * much, or payments and invoices, whatever they come to. Returns of orders are none of them. Unlike dropSettlements it has
 * read every row, and asks whose the orders are.
 */
export function settledDeals(deals: Table, customers: Table, today: number): CopiedDeals {
  const none: CopiedDeals = { sheets: [], isCopy: new Uint8Array(0) };
  const parts = deals.sheets.length < 2 ? null : partsOf(keyParts(deals, customers, today));
  if (parts === null) return none;
  const returned = returnSheets(deals);
  const rows = new Map([...rowsBySheet(deals)].filter(([sheet]) => returned[sheet] !== true));
  const othersOf = sharedOrders(deals, rows);
  // Each sheet is gone through once, and only where it is asked for.
  const ordersOn = onceEach((sheet: number) => ordersOf(deals, sheet, rows.get(sheet) ?? [], parts));
  const staying = new Set(rows.keys());
  const isCopy = new Uint8Array(deals.rowCount);
  const sheets: CopiedSheet[] = [];
  // The last sheets first: of two that say the same the first one stays.
  for (const sheet of [...rows.keys()].reverse()) {
    const other = othersOf(sheet).find((one) => staying.has(one) && settles(ordersOn(sheet), ordersOn(one)));
    if (other === undefined) continue;
    staying.delete(sheet);
    const { sums } = ordersOn(other);
    const known = (rows.get(sheet) ?? []).filter((row) => sums.has(parts.order.at(row)));
    for (const row of known) isCopy[row] = 1;
    sheets.unshift({ sheet: deals.sheets[sheet] ?? "", rows: known.length, on: [deals.sheets[other] ?? ""] });
  }
  return sheets.length === 0 ? none : { sheets, isCopy };
}

function partsOf(parts: readonly KeyPart[]): Parts | null {
  const part = (name: KeyPart["name"]) => parts.find((one) => one.name === name);
  const [order, amount, customer, day] = [part("order"), part("amount"), part("customer"), part("day")];
  return order && amount && customer && day ? { order, amount, customer, day } : null;
}

/** Of the rows with a number that can be no serial: 1, 2, 3 stand on every sheet. */
function ordersOf(deals: Table, sheet: number, rows: readonly number[], parts: Parts): Orders {
  const numbers = columnOf(deals, "orderId")?.cells ?? [];
  const sums = new Map<number, number>();
  const owners = new Map<number, number>();
  const days = new Map<number, number>();
  for (const row of rows) {
    if (!tellsDeal(numbers[row] ?? "")) continue;
    const order = parts.order.at(row);
    sums.set(order, (sums.get(order) ?? 0) + parts.amount.at(row));
    if (owners.has(order)) continue;
    owners.set(order, parts.customer.at(row));
    days.set(order, parts.day.at(row));
  }
  return { sums, owners, days, isSettlement: isSettlement(deals.sheets[sheet] ?? "") };
}

function settles(own: Orders, other: Orders): boolean {
  if (own.sums.size < fewest || (own.isSettlement && other.isSettlement)) return false;
  const common = [...own.sums.keys()].filter((order) => other.sums.has(order));
  if (common.length < own.sums.size * mostly) return false;
  const agree = (same: (order: number) => boolean) => common.filter(same).length >= common.length * nearlyAll;
  const isSameOwner = agree((order) => own.owners.get(order) === other.owners.get(order));
  if (own.isSettlement || !isSameOwner) return isSameOwner;
  return (
    !other.isSettlement &&
    agree((order) => own.days.get(order) === other.days.get(order)) &&
    agree((order) => isAsMuch(own.sums.get(order) ?? 0, other.sums.get(order) ?? 0))
  );
}

function isAsMuch(sum: number, other: number): boolean {
  return Math.abs(sum - other) <= Math.abs(other) * slack;
}
