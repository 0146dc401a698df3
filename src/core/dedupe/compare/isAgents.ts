import { hashNumber } from "../columns/texts/hashNumber";
import { type ListColumn, rarestShared, valueAt } from "../columns/texts/lists";

/** Who answers for several customers, and which rows bear names that speak for two. */
export interface AgentTest {
  /** Hashes of their numbers or mailboxes. */
  readonly values: ReadonlySet<number>;
  readonly areOthers: (a: number, b: number) => boolean;
}

/** Is what two rows share, the rarest of it, an agent's, and are their names other ones? */
export function isAgents({ values, areOthers }: AgentTest, list: ListColumn, a: number, b: number): boolean {
  if (values.size === 0) return false;
  const index = rarestShared(list, a, b);
  return index >= 0 && values.has(hashNumber(valueAt(list, a, index))) && areOthers(a, b);
}
