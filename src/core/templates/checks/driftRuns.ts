import type { DriftedCells } from "./structureProblem";

/** Runs that follow one another, each with its first row. */
export function placedRuns<Run extends { readonly rows: number }>(
  runs: readonly Run[],
  firstRow: number,
): readonly (Run & { readonly row: number })[] {
  let next = firstRow;
  return runs.map((run) => {
    const row = next;
    next += run.rows;
    return { ...run, row };
  });
}

/** Runs with those that touch one another made one. */
export function joinedRuns(runs: DriftedCells["runs"]): DriftedCells["runs"] {
  const whole: { row: number; rows: number }[] = [];
  for (const { row, rows } of runs) {
    const last = whole.at(-1);
    if (last && last.row + last.rows === row) last.rows += rows;
    else whole.push({ row, rows });
  }
  return whole;
}
