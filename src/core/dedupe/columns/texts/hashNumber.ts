const half = 2 ** 32;

/** 32 bits of a number of up to 53. */
export function hashNumber(value: number): number {
  return (Math.imul(Math.floor(value / half), 0x85ebca6b) ^ Math.imul(value | 0, 0xc2b2ae35)) | 0 || 1;
}
