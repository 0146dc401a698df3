/** Its multiples come round with no period of rows (H. Weyl, 1916: parts of an irrational step are spread evenly). */
const golden = (Math.sqrt(5) - 1) / 2;

/** Below so many rows for each one wanted two stretches might give the same row: a list not much longer is taken whole. */
const shortestStretch = 1 / golden;

/**
 * So many rows, one out of each stretch of a list, ascending; all of a list hardly longer than that. They lie at another place
 * in each stretch, for every hundredth row of goods that take turns, or of two lines an order, is always the same.
 */
export function spreadRows(rowCount: number, wanted: number): Int32Array {
  const stretch = rowCount / wanted;
  if (stretch < shortestStretch) return Int32Array.from({ length: rowCount }, (_, row) => row);
  return Int32Array.from({ length: wanted }, (_, i) => Math.floor((i + ((i * golden) % 1)) * stretch));
}

/** So many of the values, those of such rows. */
export function spreadOver<T>(all: readonly T[], wanted: number): readonly T[] {
  const rows = spreadRows(all.length, wanted);
  const taken: T[] = [];
  all.forEach((one, row) => {
    if (row === rows[taken.length]) taken.push(one);
  });
  return taken;
}
