import { onceEach } from "../../tables/kept/onceEach";
import { timesOfEach } from "../../values/groups/timesOfEach";
import type { AgreedValue } from "../compare/levels/comparison";

/** How many rows have a value. */
export type ValueCount = (agreed: AgreedValue) => number;

/** Looks through the column: quick for a few pairs. */
export function countRows({ values, value }: AgreedValue): number {
  let count = 0;
  for (const other of values) if (other === value) count += 1;
  return count;
}

/** Counts a column once, for all its values: ten thousand groups of one table would each look through all rows. */
export function rememberedCount(): ValueCount {
  const timesIn = onceEach((values: AgreedValue["values"]) => timesOfEach(values));
  return ({ values, value }) => timesIn(values).get(value) ?? 0;
}
