import { inBlocks } from "../../tables/cells/blocks";
import { figureAt } from "../../tables/columns/figures";
import type { Exchange } from "../rates/exchange";
import type { DealCells } from "./dealCells";
import { blankKind, blockRows, dealKinds } from "./deals";
import { signKind } from "./kindsBySign";
import { type LeftOutCounts, leftOutCounter, type Obstacle, obstacles } from "./leftOut";
import { takenBack } from "./takenBack";

/** What became of every transaction. */
export interface JudgedRows extends LeftOutCounts {
  /** By row; `dealKinds.none` for what does not count. */
  readonly kinds: Uint8Array;
  /** Why a row was left out; null where it counts, or came to nothing. */
  readonly obstacleOf: (row: number) => Obstacle | null;
  /** Rows left out for want of a rate, by customer. */
  readonly unrated: ReadonlyMap<number, readonly number[]>;
  /** Rows that are neither purchase nor return. */
  readonly otherKinds: readonly number[];
  /** Rows that are called bought and take something back. */
  readonly takenBack: readonly number[];
}

/** Tells the transactions that count from those that are left out; `links` gives the customer of each, below 0 for none. */
export function judgeRows(
  cells: DealCells,
  links: Int32Array,
  { rateOf, base }: Pick<Exchange, "rateOf" | "base">,
): JudgedRows {
  const kinds = new Uint8Array(links.length);
  /** By row: place of its obstacle, one more than in `obstacles`; 0 = none. */
  const why = new Uint8Array(links.length);
  const left = leftOutCounter();
  const unrated = new Map<number, number[]>();
  const otherKinds: number[] = [];
  const turned: number[] = [];
  inBlocks(links.length, blockRows, (from, to) => {
    for (let row = from; row < to; row++) {
      const kind = kindIn(cells, row);
      const customer = links[row] ?? -1;
      const obstacle = customer < 0 ? "unknownCustomer" : obstacleIn(cells, rateOf, row, kind);
      if (obstacle === null) {
        // What cost nothing is no order: samples, makegoods, visits under warranty.
        const amount = figureAt(cells.amounts, row);
        if (amount === 0) continue;
        kinds[row] = kind;
        if (kind === dealKinds.purchase && amount < 0 !== cells.isCredited) turned.push(row);
        continue;
      }
      left.add(obstacle, customer);
      why[row] = obstacles.indexOf(obstacle) + 1;
      if (obstacle === "otherCurrency") file(unrated, customer, row);
      else if (obstacle === "otherKind") otherKinds.push(row);
    }
  });
  const back = takenBack(cells, turned, { links, kinds, base });
  for (const row of back) kinds[row] = dealKinds.refund;
  const obstacleOf = (row: number) => obstacles[(why[row] ?? 0) - 1] ?? null;
  return { ...left.counts(), kinds, obstacleOf, unrated, otherKinds, takenBack: back };
}

function file(lists: Map<number, number[]>, key: number, row: number): void {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}

function obstacleIn(
  cells: DealCells,
  rateOf: (row: number) => number,
  row: number,
  kind: number,
): Exclude<Obstacle, "unknownCustomer"> | null {
  if (cells.cancelled !== null && figureAt(cells.cancelled, row) === 1) return "cancelled";
  if (Number.isNaN(figureAt(cells.days, row))) return "noDate";
  // A payment under a sum for goods has none, and lacks nothing.
  if (kind === dealKinds.none) return "otherKind";
  if (Number.isNaN(figureAt(cells.amounts, row))) return "noAmount";
  return Number.isNaN(rateOf(row)) ? "otherCurrency" : null;
}

/** Without a type the sign decides: money out is a refund, or in where sales are credited. A refund is what stands on a sheet of returns. */
function kindIn({ told, amounts, isReturned, isCredited }: DealCells, row: number): number {
  const kind = told === null ? blankKind : figureAt(told.kinds, row);
  if (isReturned?.(row) && kind !== dealKinds.none) return dealKinds.refund;
  if (kind !== blankKind && kind !== signKind) return kind;
  const amount = figureAt(amounts, row);
  if (kind === signKind && amount === 0) return dealKinds.none;
  return amount < 0 === isCredited ? dealKinds.purchase : dealKinds.refund;
}
