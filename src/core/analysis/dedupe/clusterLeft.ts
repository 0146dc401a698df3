import type { Cluster } from "../../dedupe/clusters/duplicates";
import { emptyScore } from "../../dedupe/scoring/pairScore";
import { scorePair } from "../../dedupe/scoring/scorePair";
import type { DedupeRun } from "./clusterRun";

type Link = Pick<Cluster, "matchWeight" | "weakestPair">;

/** The group as these of its rows make it: what held all of them together may be a row that left. */
export function clusterLeft(run: DedupeRun, cluster: Cluster, rows: readonly number[]): Cluster {
  const isHeld = cluster.weakestPair.every((row) => rows.includes(row));
  if (isHeld || rows.length < 2) return { ...cluster, rows };
  return { ...cluster, rows, ...weakestOf(run, rows) };
}

/** The weakest link of the strongest tree that spans the rows: each row joins by what ties it most to one that did. */
function weakestOf(run: DedupeRun, [first = 0, ...others]: readonly number[]): Link {
  // With what ties each most to those that joined: a group may have hundreds of rows, and each pair is compared once.
  const waiting = new Map(others.map((row) => [row, linkOf(run, first, row)]));
  const tree: Link[] = [];
  while (waiting.size > 0) {
    const [joined, strongest] = [...waiting].reduce((best, each) =>
      each[1].matchWeight > best[1].matchWeight ? each : best,
    );
    tree.push(strongest);
    waiting.delete(joined);
    for (const [row, before] of waiting) {
      const link = linkOf(run, joined, row);
      if (link.matchWeight > before.matchWeight) waiting.set(row, link);
    }
  }
  return tree.reduce((least, link) => (link.matchWeight < least.matchWeight ? link : least));
}

function linkOf({ matching }: DedupeRun, a: number, b: number): Link {
  const score = emptyScore();
  scorePair(matching, a, b, score);
  return { matchWeight: score.weight, weakestPair: a < b ? [a, b] : [b, a] };
}
