import type { Table } from "../../core/tables/table";

/** `row,cluster` for every data row of the file (0-based); a row without a duplicate is a cluster of its own. */
export function clusterLines(
  rowCount: number,
  { sheetRow }: Table,
  clusters: readonly { readonly rows: readonly number[] }[],
): string {
  const labels = Int32Array.from({ length: rowCount }, (_, row) => row);
  const fileRow = (row: number) => (sheetRow[row] ?? 0) - 2;
  for (const { rows } of clusters) for (const row of rows) labels[fileRow(row)] = fileRow(rows[0] ?? row);
  return ["row,cluster", ...Array.from(labels, (label, row) => `${row},${label}`), ""].join("\n");
}
