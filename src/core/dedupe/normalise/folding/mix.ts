/** Mixes two hashes so that (a, b) and (b, a) differ. */
export function mix(a: number, b: number): number {
  return (Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39)) | 0;
}
