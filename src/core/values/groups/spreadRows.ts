/** Its multiples come round with no period of rows (H. Weyl, 1916: parts of an irrational step are spread evenly). */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * So many rows at most, one out of each stretch of a list, ascending: all rows of a short one. They lie at another place
 * in each stretch, for every hundredth row of goods that take turns, or of two lines an order, is always the same.
 */
export function spreadRows(rowCount: number, most: number): Int32Array {
  const stretch = Math.max(1, Math.ceil(rowCount / most));
  const rows = new Int32Array(Math.ceil(rowCount / stretch));
  for (let i = 0; i < rows.length; i++) {
    const from = i * stretch;
    rows[i] = from + Math.floor(((i * golden) % 1) * Math.min(stretch, rowCount - from));
  }
  return rows;
}

/** So many of the values at most, those of such rows. */
export function spreadOver<T>(all: readonly T[], most: number): readonly T[] {
  const rows = spreadRows(all.length, most);
  const taken: T[] = [];
  all.forEach((one, row) => {
    if (row === rows[taken.length]) taken.push(one);
  });
  return taken;
}
