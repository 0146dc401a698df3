/** The rows of one kind of deals. */
export function rowsOfKind(kinds: Uint8Array, wanted: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < kinds.length; row++) if (kinds[row] === wanted) rows.push(row);
  return rows;
}
