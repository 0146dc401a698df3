/**
 * Goes through `count` rows by so many at a time: a short function that is called often is compiled soon, one long loop
 * over a million rows late, and what a block touches is still at hand when it is looked at again.
 */
export function inBlocks(count: number, rows: number, use: (from: number, to: number) => void): void {
  for (let from = 0; from < count; from += rows) use(from, Math.min(count, from + rows));
}
