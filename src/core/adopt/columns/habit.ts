/** By judgement: fewer filled cells show no habit. Of eight, one slip leaves 0.88, still above the shares asked for (0.7, 0.8). */
export const fewestCells = 8;

/** Whether so many cells of a column are filled that shares of them say something. */
export function showsHabit({ filled }: { readonly filled: number }): boolean {
  return filled >= fewestCells;
}
