import type { Cluster } from "../../dedupe/duplicates";
import { planMerge } from "../../dedupe/merge/survivorship";
import { shownCell } from "../../dedupe/shownCell";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { type Column, placeOf, type Table } from "../../tables/table";
import { clusterId, type DedupeRun } from "./clusterRun";
import type { ClusterView, MemberView } from "./clusterViews";

/** A duplicate group as its card shows it, without what is said of it. */
export function clusterView(
  run: DedupeRun,
  cluster: Cluster,
): Omit<ClusterView, "stake" | "evidence" | "agreeing" | "warnings"> {
  const { customers } = run.context.book;
  const plan = planMerge(customers, run.links, cluster.rows);
  return {
    id: clusterId(cluster),
    certainty: cluster.certainty,
    matchWeight: cluster.matchWeight,
    members: cluster.rows.map((row) => memberView(run, row)),
    differing: differingFields(customers, cluster.rows),
    headings: headingsOf(customers),
    survivor: plan.survivor,
    merged: plan.values,
    byDefault: cluster.certainty === "certain" ? "accept" : "undecided",
  };
}

function memberView({ context, links }: DedupeRun, row: number): MemberView {
  const { customers, followUps } = context.book;
  const cells: Partial<Record<Field, CellValue>> = {};
  const values: Partial<Record<Field, string>> = {};
  for (const { field, cells: column } of customers.columns) {
    const cell = column[row] ?? "";
    if (field in cells) continue;
    cells[field] = cell;
    values[field] = shownCell(field, cell);
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

/** Fields of columns whose meaning is none of ours; of several such columns a card shows the first. */
const unnamed: ReadonlySet<Field> = new Set<Field>(["text", "identifier", "date"]);

const isFirst = ({ columns }: Table, column: Column): boolean =>
  columns.find(({ field }) => field === column.field) === column;

function headingsOf(customers: Table): ClusterView["headings"] {
  const shown = customers.columns.filter((column) => unnamed.has(column.field) && isFirst(customers, column));
  return Object.fromEntries(shown.map(({ field, heading }) => [field, heading.replace(/\s+/g, " ").trim()]));
}

function differingFields(customers: Table, rows: readonly number[]): readonly Field[] {
  const shown = customers.columns.filter(
    (column) => !unnamed.has(column.field) || isFirst(customers, column),
  );
  const differing = shown.filter(
    ({ cells }) => new Set(rows.map((row) => String(cells[row] ?? "").trim())).size > 1,
  );
  return [...new Set(differing.map(({ field }) => field))];
}
