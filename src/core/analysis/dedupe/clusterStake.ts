import { childCount } from "../../dedupe/merge/childLinks";
import { amountColumn } from "../../tables/columns/amountColumn";
import { columnOf } from "../../tables/table";
import type { DedupeRun } from "./clusterRun";

/** What hangs on a group: money moved with its rows, in yuan, and how many follow-ups and transactions. */
export interface Stake {
  readonly amount: number;
  readonly records: number;
}

/** Stakes of groups by their rows; amounts that cannot be read count for nothing, refunds take off. */
export function stakesOf({ links, context }: DedupeRun): (rows: readonly number[]) => Stake {
  const { transactions } = context.book;
  const column = columnOf(transactions, "amount");
  const amounts = column && amountColumn(column).values;
  const deals = links.children.find(({ table }) => table === transactions);
  const amountOf = (row: number): number => {
    let sum = 0;
    for (let i = deals?.starts[row] ?? 0; i < (deals?.starts[row + 1] ?? 0); i++) {
      const amount = amounts?.[deals?.rows[i] ?? -1] ?? Number.NaN;
      if (!Number.isNaN(amount)) sum += amount;
    }
    return sum;
  };
  return (rows) => ({
    amount: rows.reduce((sum, row) => sum + amountOf(row), 0),
    records: rows.reduce((sum, row) => sum + childCount(links, row), 0),
  });
}
