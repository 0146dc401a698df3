import { agreementBits } from "../columns/texts/frequency";
import type { DayColumn } from "../columns/values/days";
import { agreedValue, type Comparison, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { foundedBits } from "./levels/weights";

const levels: readonly Level[] = [
  nothing,
  { id: "same", effect: "strong" },
  { id: "sameYear", effect: "weak" },
  { id: "different", effect: "differs" },
];

/** Founding days of companies: two firms seldom share one. */
export function compareFounded({ days, counts }: DayColumn, sizeBits: number): Comparison {
  const owners = (level: number, a: number) => (level === 1 ? (counts[a] ?? 0) : 0);
  return {
    name: "founded",
    family: families.founded,
    most: foundedBits.same,
    reach: false,
    levels,
    level(a, b) {
      const x = days[a] ?? 0;
      const y = days[b] ?? 0;
      if (x === 0 || y === 0) return 0;
      if (x === y) return 1;
      return Math.floor(x / 10_000) === Math.floor(y / 10_000) ? 2 : 3;
    },
    bits(level, a) {
      if (level === 1) return agreementBits(foundedBits.same, sizeBits, owners(level, a));
      return level === 2 ? 0 : foundedBits.different;
    },
    agreed: (level, a) => (level === 1 ? agreedValue(days, days[a]) : null),
  };
}
