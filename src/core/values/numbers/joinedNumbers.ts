/** Columns of numbers as one list, one behind the other. */
export function joinedNumbers(columns: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const values of columns) {
    joined.set(values, from);
    from += values.length;
  }
  return joined;
}
