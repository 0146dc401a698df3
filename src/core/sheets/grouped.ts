/** A whole number for a sentence, in groups of three as both languages write it: 12,345. */
export function grouped(count: number): string {
  return Math.abs(count) < 1000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
