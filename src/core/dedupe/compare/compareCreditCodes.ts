import { type Comparison, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { creditCodeBits } from "./levels/weights";

const codeBits = [
  0,
  creditCodeBits.same,
  creditCodeBits.different,
  creditCodeBits.payer,
  creditCodeBits.former,
] as const;

const codeLevels: readonly Level[] = [
  nothing,
  { id: "same", effect: "proof" },
  { id: "different", effect: "veto" },
  { id: "payer", effect: "weak" },
  { id: "former", effect: "weak" },
];

/**
 * Valid unified social credit codes: equal is proof, different is two companies. Those of `payers` say no more than
 * that one chain pays for both. A sole trader who becomes a company gets another: where a note gives the code of the one
 * among those the other had before (`former`, by row), two codes say nothing against the pair.
 */
export function compareCreditCodes(
  codes: Float64Array,
  payers: ReadonlySet<number> | null,
  former: ReadonlyMap<number, ReadonlySet<number>>,
): Comparison {
  const hadBefore = (a: number, b: number): boolean => former.get(a)?.has(codes[b] ?? 0) === true;
  const isFormer = (a: number, b: number): boolean => former.size > 0 && (hadBefore(a, b) || hadBefore(b, a));
  return {
    name: "creditCode",
    family: families.code,
    most: creditCodeBits.same,
    reach: false,
    levels: codeLevels,
    level(a, b) {
      if (codes[a] === 0 || codes[b] === 0) return 0;
      if (codes[a] !== codes[b]) return isFormer(a, b) ? 4 : 2;
      return payers?.has(codes[a] ?? 0) ? 3 : 1;
    },
    bits: (level) => codeBits[level] ?? 0,
    agreed: () => null,
  };
}
