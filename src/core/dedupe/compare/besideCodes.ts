import type { Comparison } from "./levels/comparison";

/**
 * Numbers of other countries that stand in one column with codes whose check tells: two rows that both have such a code
 * were compared by it already, and one number said twice would outweigh all that speaks against it.
 */
export function besideCodes(registers: Comparison, codes: Float64Array): Comparison {
  return {
    ...registers,
    level: (a, b) => (codes[a] !== 0 && codes[b] !== 0 ? 0 : registers.level(a, b)),
  };
}
