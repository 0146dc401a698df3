/** Value tiers and the states outside them (features.md §4.1). */
export const tiers = ["core", "potential", "regular", "lost", "prospect", "new"] as const;
export type Tier = (typeof tiers)[number];

/** From the worst to the best. */
const ladder: readonly Tier[] = ["prospect", "lost", "new", "regular", "potential", "core"];

export function isStepUp(from: Tier, to: Tier): boolean {
  return ladder.indexOf(to) > ladder.indexOf(from);
}
