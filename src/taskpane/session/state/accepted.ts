import type { Decisions, Verdict } from "../../../core/changes/proposal";
import type { Groups } from "./jobState";

/**
 * How many proposals will be written: `base` of them through wholesale choices, plus those accepted one by one
 * beside these, less those refused among them.
 */
export function acceptedCount(
  base: number,
  decisions: Decisions<{ readonly verdict: Verdict }>,
  groups: Groups,
  isCovered: (group: string) => boolean,
): number {
  let count = base;
  for (const [id, { verdict }] of Object.entries(decisions)) {
    const group = groups[id] ?? null;
    const covered = group !== null && isCovered(group);
    if (verdict === "accept" && !covered) count += 1;
    if (verdict === "reject" && covered) count -= 1;
  }
  return count;
}

/** How many of those a wholesale choice covers were refused one by one. */
export function refusedCount(decisions: Decisions<{ readonly verdict: Verdict }>, groups: Groups): number {
  return Object.entries(decisions).filter(
    ([id, { verdict }]) => verdict === "reject" && (groups[id] ?? null) !== null,
  ).length;
}
