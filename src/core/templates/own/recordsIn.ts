import type { SheetBlueprint } from "../../sheets/blueprint";

/** Rows of records a sheet comes with, its headings and what stands above them not counted. */
export function recordsIn({ cells, tables }: SheetBlueprint): number {
  const filled = new Set<number>();
  for (const { row, values } of cells)
    values.forEach((line, at) => {
      if (line.some((value) => value !== "")) filled.add(row + at);
    });
  return [...filled].filter((at) => tables.some(({ row, rows }) => at > row && at < row + rows)).length;
}
