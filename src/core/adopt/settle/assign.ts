/**
 * Gives every row at most one column of a score matrix (rows ≤ columns) so that the sum of the scores is
 * greatest: the Hungarian method with potentials, O(rows² · columns). Ties fall to the lower column.
 */
export function assign(scores: readonly (readonly number[])[]): readonly number[] {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) augment(row);
  const columnOfRow = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0) columnOfRow[row - 1] = column - 1;
  }
  return columnOfRow;

  function cost(row: number, column: number): number {
    return -(scores[row - 1]?.[column - 1] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
  }

  function augment(start: number): void {
    const way = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    rowOf[0] = start;
    let column = 0;
    do column = reach(column, way, slack, used);
    while ((rowOf[column] ?? 0) !== 0);
    while (column !== 0) {
      const before = way[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }

  /** One step of the shortest augmenting path: the nearest column not yet reached. */
  function reach(from: number, way: Int32Array, slack: Float64Array, used: Uint8Array): number {
    used[from] = 1;
    const row = rowOf[from] ?? 0;
    let next = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let column = 1; column <= columns; column++) {
      if (used[column] === 1) continue;
      const here = cost(row, column);
      if (here < (slack[column] ?? 0)) {
        slack[column] = here;
        way[column] = from;
      }
      if ((slack[column] ?? 0) < least) {
        least = slack[column] ?? 0;
        next = column;
      }
    }
    shift(least, slack, used);
    return next;
  }

  function shift(by: number, slack: Float64Array, used: Uint8Array): void {
    for (let column = 0; column <= columns; column++) {
      if (used[column] === 1) {
        const row = rowOf[column] ?? 0;
        rowPotential[row] = (rowPotential[row] ?? 0) + by;
        columnPotential[column] = (columnPotential[column] ?? 0) - by;
      } else slack[column] = (slack[column] ?? 0) - by;
    }
  }
}
