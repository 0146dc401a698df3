import type { Cluster } from "../../dedupe/clusters/duplicates";
import type { Stake } from "./clusterStake";

/** A group and what hangs on it. */
export interface Staked {
  readonly cluster: Cluster;
  readonly stake: Stake;
}

/** Certain groups first; among them those on which most money, then most records hang, then the surest. */
export function inOrder(
  clusters: readonly Cluster[],
  stakeOf: (rows: readonly number[]) => Stake,
): readonly Staked[] {
  const staked = clusters.map((cluster) => ({ cluster, stake: stakeOf(cluster.rows) }));
  return staked.sort(
    (a, b) =>
      Number(a.cluster.certainty === "probable") - Number(b.cluster.certainty === "probable") ||
      b.stake.amount - a.stake.amount ||
      b.stake.records - a.stake.records ||
      b.cluster.matchWeight - a.cluster.matchWeight,
  );
}

/** Fewer customers are searched in under half a second: nobody would see the first groups before all of them. */
const fewestCustomers = 20_000;
const fewestShown = 5;
const mostShown = 20;

/** The groups shown while the rest is searched. */
interface FirstGroups {
  /** A group that nothing can change any more. */
  note(cluster: Cluster): void;
  /** Of those noted the ones to show, most at stake first; once, when there are enough, else nothing. */
  take(): readonly Staked[];
  /** What was taken, to stand first in the whole list too. */
  taken(): readonly Staked[];
}

/** Gathers certain groups until some can be shown; they are final, so that what is decided of them holds. */
export function openFirstGroups(customers: number, stakeOf: (rows: readonly number[]) => Stake): FirstGroups {
  const certain: Cluster[] = [];
  let shown: readonly Staked[] = [];
  return {
    note(cluster) {
      if (shown.length === 0 && cluster.certainty === "certain") certain.push(cluster);
    },
    take() {
      if (customers < fewestCustomers || shown.length > 0 || certain.length < fewestShown) return [];
      shown = inOrder(certain, stakeOf).slice(0, mostShown);
      return shown;
    },
    taken: () => shown,
  };
}
