import type { Cluster } from "../../dedupe/clusters/duplicates";
import { shownCell } from "../../dedupe/columns/shownCell";
import { readingKey } from "../../dedupe/merge/readingKey";
import { shownColumns } from "../../dedupe/merge/shownColumns";
import { planMerge } from "../../dedupe/merge/survivorship";
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
  const shown = shownColumns(customers, cluster.rows);
  return {
    id: clusterId(cluster),
    certainty: cluster.certainty,
    matchWeight: cluster.matchWeight,
    members: cluster.rows.map((row) => memberView(run, shown, row)),
    ...differingFields(shown, cluster.rows, run.today),
    headings: headingsOf(shown),
    survivor: plan.survivor,
    merged: plan.values,
    byDefault: cluster.certainty === "certain" ? "accept" : "undecided",
  };
}

function memberView({ context, links }: DedupeRun, shown: readonly Column[], row: number): MemberView {
  const { customers, followUps } = context.book;
  const cells: Partial<Record<Field, CellValue>> = {};
  const values: Partial<Record<Field, string>> = {};
  for (const { field, cells: column } of shown) {
    const cell = column[row] ?? "";
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

/** Fields of columns whose meaning is none of ours: their heading alone tells people which column it is. */
const unnamed: ReadonlySet<Field> = new Set<Field>(["text", "identifier", "date"]);

function headingsOf(shown: readonly Column[]): ClusterView["headings"] {
  const named = shown.filter(({ field }) => unnamed.has(field));
  return Object.fromEntries(named.map(({ field, heading }) => [field, heading.replace(/\s+/g, " ").trim()]));
}

/** Fields in which the rows differ, and those of them that all rows but write otherwise. */
function differingFields(
  shown: readonly Column[],
  rows: readonly number[],
  today: number,
): Pick<ClusterView, "differing" | "writtenOtherwise"> {
  const kindsOf = ({ cells }: Column, say: (cell: CellValue) => string) =>
    new Set(rows.map((row) => say(cells[row] ?? ""))).size;
  const differing = shown.filter((column) => kindsOf(column, (cell) => String(cell).trim()) > 1);
  const alike = differing.filter(
    (column) => kindsOf(column, (cell) => readingKey(column.field, cell, today)) === 1,
  );
  return {
    differing: differing.map(({ field }) => field),
    writtenOtherwise: alike.map(({ field }) => field),
  };
}
