/** Sets the number formats of a range of one column, one a row; null = left alone. */
export function setColumnFormats(range: Excel.Range, formats: readonly (string | null)[]): void {
  const [first] = formats;
  // One format for all cells travels as one word; office.js takes it, its types do not say so.
  if (formats.every((format) => format === first)) Object.assign(range, { numberFormat: first });
  else range.numberFormat = formats.map((format) => [format]);
}
