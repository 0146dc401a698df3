/*
 * A loop over a hundred thousand rows is compiled while it runs, and thrown away again where its function goes on with
 * something it never did before: so these loops stand in functions of their own.
 */

/** Rows 0…rowCount−1 for which the question is answered yes, ascending. */
export function rowsWhere(rowCount: number, holds: (row: number) => boolean): Int32Array {
  const rows: number[] = [];
  addRows(rows, rowCount, holds);
  return Int32Array.from(rows);
}

function addRows(rows: number[], rowCount: number, holds: (row: number) => boolean): void {
  for (let row = 0; row < rowCount; row++) if (holds(row)) rows.push(row);
}

/** Of these rows those for which the question is answered yes. */
export function keptWhere(rows: Int32Array, holds: (row: number) => boolean): Int32Array {
  const first = firstNot(rows, holds);
  if (first === rows.length) return rows;
  const kept = rows.slice();
  return kept.slice(0, keep(kept, first, holds));
}

/** The place of the first row that is not wanted; all of them where it is behind the last. */
function firstNot(rows: Int32Array, holds: (row: number) => boolean): number {
  let at = 0;
  while (at < rows.length && holds(rows[at] ?? 0)) at++;
  return at;
}

/** Moves the wanted rows behind `first` to the front; how many there are. */
function keep(rows: Int32Array, first: number, holds: (row: number) => boolean): number {
  let count = first;
  for (let at = first + 1; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (holds(row)) rows[count++] = row;
  }
  return count;
}
