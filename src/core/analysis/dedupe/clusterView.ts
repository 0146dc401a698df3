import type { Cluster } from "../../dedupe/clusters/duplicates";
import { shownCell } from "../../dedupe/columns/texts/shownCell";
import { readingKey } from "../../dedupe/merge/readingKey";
import { type ShownColumn, shownColumns } from "../../dedupe/merge/shownColumns";
import { planMerge } from "../../dedupe/merge/survivorship";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/columnKey";
import { placeOf, type Table } from "../../tables/table";
import { clusterId, type DedupeRun } from "./clusterRun";
import type { ClusterView, MemberView } from "./clusterViews";
import { shownHeading } from "./shownHeading";

/** A duplicate group as its card shows it, without what is said of it. */
export function clusterView(
  run: DedupeRun,
  cluster: Cluster,
): Omit<ClusterView, "stake" | "evidence" | "agreeing" | "warnings"> {
  const { customers } = run.context.book;
  const plan = planMerge(customers, run.links, cluster.rows);
  const shown = shownColumns(customers, cluster.rows);
  return {
    id: clusterId(cluster),
    certainty: cluster.certainty,
    matchWeight: cluster.matchWeight,
    members: cluster.rows.map((row) => memberView(run, shown, row)),
    ...differingColumns(shown, cluster.rows, run.today),
    headings: headingsOf(shown),
    survivor: plan.survivor,
    merged: plan.values,
    byDefault: cluster.certainty === "certain" ? "accept" : "undecided",
  };
}

function memberView({ context, links }: DedupeRun, shown: readonly ShownColumn[], row: number): MemberView {
  const { customers, followUps } = context.book;
  const cells: Partial<Record<ColumnKey, CellValue>> = {};
  const values: Partial<Record<ColumnKey, string>> = {};
  for (const { key, column } of shown) {
    const cell = column.cells[row] ?? "";
    cells[key] = cell;
    values[key] = shownCell(column.field, cell);
  }
  const count = (role: Table) => {
    const child = links.children.find(({ table }) => table === role);
    return child ? (child.starts[row + 1] ?? 0) - (child.starts[row] ?? 0) : 0;
  };
  return {
    ...placeOf(customers, row),
    tableRow: row,
    values,
    cells,
    followUps: count(followUps),
    transactions: count(context.book.transactions),
  };
}

/** What the team itself calls its columns, as everywhere else in the pane; a column without a heading goes by its field. */
function headingsOf(shown: readonly ShownColumn[]): ClusterView["headings"] {
  const headings = shown.map(({ key, column }) => [key, shownHeading(column)] as const);
  return Object.fromEntries(headings.filter(([, heading]) => heading !== ""));
}

/** Columns in which the rows differ, and those of them that all rows but write otherwise. */
function differingColumns(
  shown: readonly ShownColumn[],
  rows: readonly number[],
  today: number,
): Pick<ClusterView, "differing" | "writtenOtherwise"> {
  const kindsOf = ({ column: { cells } }: ShownColumn, say: (cell: CellValue) => string) =>
    new Set(rows.map((row) => say(cells[row] ?? ""))).size;
  const differing = shown.filter((one) => kindsOf(one, (cell) => String(cell).trim()) > 1);
  const alike = differing.filter(
    (one) => kindsOf(one, (cell) => readingKey(one.column.field, cell, today)) === 1,
  );
  return { differing: differing.map(({ key }) => key), writtenOtherwise: alike.map(({ key }) => key) };
}
