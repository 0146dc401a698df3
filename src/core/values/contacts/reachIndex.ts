import type { ReachKeys, ReachWay } from "./reachKeys";

/** Whom a record can be tied to by other things than id and name; "several" = they point to more than one. */
export type Reached = { readonly owner: number; readonly way: ReachWay } | "several" | null;

/** Customers by what reaches them. */
export interface ReachIndex {
  add(way: ReachWay, key: string, owner: number): void;
  find(keys: ReachKeys): Reached;
  knows(way: ReachWay, key: string): boolean;
}

/** Ways asked together, then one by one where those say nothing: a person's address or number is more than a domain. */
const rounds: readonly (readonly ReachWay[])[] = [["email", "phone"], ["domain"], ["contact"]];

export function createReachIndex(): ReachIndex {
  const owners = new Map<string, Set<number>>();
  const keyed = (way: ReachWay, key: string) => `${way} ${key}`;
  const ownersOf = (way: ReachWay, keys: readonly string[]) =>
    new Set(keys.flatMap((key) => [...(owners.get(keyed(way, key)) ?? [])]));

  /** The one customer all that is known in this round agrees on. */
  function agreed(ways: readonly ReachWay[], keys: ReachKeys): Reached {
    const told = ways.map((way) => ({ way, of: ownersOf(way, keys[way]) })).filter(({ of }) => of.size > 0);
    const [first] = told;
    if (first === undefined) return null;
    const common = [...first.of].filter((owner) => told.every(({ of }) => of.has(owner)));
    const [owner] = common;
    return owner === undefined || common.length > 1 ? "several" : { owner, way: first.way };
  }

  return {
    add(way, key, owner) {
      const known = owners.get(keyed(way, key));
      if (known) known.add(owner);
      else owners.set(keyed(way, key), new Set([owner]));
    },
    find(keys) {
      for (const round of rounds) {
        const reached = agreed(round, keys);
        if (reached !== null) return reached;
      }
      return null;
    },
    knows: (way, key) => owners.has(keyed(way, key)),
  };
}
