/** Value tiers and the states outside them (features.md §4.1). */
export const tiers = ["core", "potential", "regular", "lost", "prospect", "new"] as const;
export type Tier = (typeof tiers)[number];
