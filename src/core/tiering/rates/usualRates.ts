/** Deals looked at together, by judgement: rates move little over so many in a row, and a few wrong ones do not show. */
const together = 25;

/**
 * What the rate of one currency usually is about each of its deals: the middle one of those next to it in time. NaN among
 * the rates says nothing; where a stretch says nothing, the one before tells, or else the first that does.
 */
export function usualRates(days: readonly number[], rates: readonly number[]): Float64Array {
  const order = Uint32Array.from(days.keys()).sort((a, b) => (days[a] || 0) - (days[b] || 0));
  const count = Math.max(1, Math.floor(order.length / together));
  const bound = (i: number) => Math.round((order.length * i) / count);
  const stretches = Array.from({ length: count }, (_, i) => order.subarray(bound(i), bound(i + 1)));
  const middles = stretches.map((rows) => middleOf(rows, rates));
  let told = middles.find((middle) => !Number.isNaN(middle)) ?? Number.NaN;
  const usual = new Float64Array(order.length);
  stretches.forEach((rows, i) => {
    told = middles[i] || told;
    for (const row of rows) usual[row] = told;
  });
  return usual;
}

/** The middle one of what is told of these rows; NaN where nothing is. */
function middleOf(rows: Uint32Array, rates: readonly number[]): number {
  // A sum of 0 beside one at home makes a rate without end.
  const known = Float64Array.from(rows, (row) => rates[row] ?? Number.NaN).filter(
    (rate) => rate > 0 && Number.isFinite(rate),
  );
  return known.sort()[known.length >> 1] ?? Number.NaN;
}
