import type { Scheme } from "../../tiering/scheme/scheme";
import { linesOf } from "../../tiering/scoring/pareto";
import type { PastTier, ScoreTrend } from "./customerView";

/** Three years of quarters: what a small picture can tell apart. */
const most = 12;

interface Run {
  readonly period: string;
  readonly score: number;
}

/** Scores by period, the oldest first, that of the run on show in place of what was written for its period. */
export function scoreTrend(past: readonly PastTier[], now: Run | null, scheme: Scheme): ScoreTrend {
  const written = past.map(({ period, score }) => ({ period, score }));
  const all = now === null ? written : [...written.filter(({ period }) => period !== now.period), now];
  const known = all
    .filter(({ score }) => !Number.isNaN(score))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const { core, potential } = linesOf(scheme);
  return { scores: known.slice(-most), core, potential };
}
