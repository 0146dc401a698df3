import type { Scheme } from "../scheme/scheme";
import { linesOf } from "../scoring/pareto";
import type { Tiering } from "./assignTiers";

const unscored: ReadonlySet<string> = new Set(["prospect", "lost", "new"]);

/** 临界: the score lies within the dead band of a line, or its own wider one held it, so that little would move the customer. */
export function isBorderline({ now, assignments }: Tiering, customer: number, scheme: Scheme): boolean {
  const assignment = assignments[customer];
  if (!assignment || unscored.has(assignment.suggested)) return false;
  if (assignment.cause === "band") return true;
  const score = now.scores.total[customer] ?? Number.NaN;
  const { core, potential } = linesOf(scheme);
  return [core, potential].some((line) => Math.abs(score - line) <= scheme.deadBand);
}
