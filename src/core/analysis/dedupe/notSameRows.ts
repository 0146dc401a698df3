import type { MergeDecision } from "../../changes/proposal";
import type { Cluster } from "../../dedupe/clusters/duplicates";
import { pairKeyOf } from "../../dedupe/memory/notSamePairs";
import type { CellAt } from "../../dedupe/memory/rowFingerprint";
import { nameColumn } from "../../tables/customers/customerIndex";
import { type Column, columnOf } from "../../tables/table";
import type { TableRow } from "../results/upsertRows";
import type { DedupeRun } from "./clusterRun";

type Pair = readonly [number, number];

export const pairsWithin = (rows: readonly number[]): readonly Pair[] =>
  rows.flatMap((a, at) => rows.slice(at + 1).map((b): Pair => [a, b]));

const pairsBetween = (left: readonly number[], right: readonly number[]): readonly Pair[] =>
  left.flatMap((a) => right.map((b): Pair => [a, b]));

/**
 * What a decision says of who is not who: of a group called "not the same" every pair, of a merged group every row
 * that left it or was parted against those that stayed.
 */
export function pairsApart({ rows }: Cluster, decision: MergeDecision): readonly Pair[] {
  const { verdict, dropped = [], apart = [] } = decision;
  if (verdict === "reject") return pairsWithin(rows);
  if (verdict !== "accept") return [];
  const staying = rows.filter((row) => !dropped.includes(row) && !apart.includes(row));
  const others = rows.filter((row) => !staying.includes(row));
  const parted = rows.filter((row) => apart.includes(row) && !dropped.includes(row));
  return [...pairsBetween(staying, others), ...pairsBetween(parted, dropped)];
}

/** A line of 非重复记录; `cellAt` says what the rows hold once the merges beside it are written, for so they are compared next. */
export function notSameRow(
  { context, today }: Pick<DedupeRun, "context" | "today">,
  [a, b]: Pair,
  cellAt: CellAt,
): TableRow {
  const { customers } = context.book;
  const [ids, names] = [columnOf(customers, "customerId"), nameColumn(customers)];
  const id = (row: number) => textAt(ids, row, cellAt);
  const name = (row: number) => textAt(names, row, cellAt);
  return {
    decidedOn: today,
    firstId: id(a),
    firstName: name(a),
    secondId: id(b),
    secondName: name(b),
    pairKey: pairKeyOf(customers, a, b, cellAt),
  };
}

function textAt(column: Column | undefined, row: number, cellAt: CellAt): string {
  return column === undefined ? "" : String(cellAt(column, row)).trim();
}
