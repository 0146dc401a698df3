import { fourTiers, readScheme, type Scheme } from "./scheme";

/** Key of the setting that keeps how tiers are assigned. */
export const schemeKey = "scheme";

/** The scheme to use, and what was wrong with the one that was kept, if anything. */
export interface KeptScheme {
  readonly scheme: Scheme;
  readonly problems: readonly string[];
}

/** The setting as it was kept; without one, or with one that makes no sense any more, the default. */
export function keptSchemeOf(setting: unknown): KeptScheme {
  if (setting === undefined) return { scheme: fourTiers, problems: [] };
  const read = readScheme(setting);
  return "scheme" in read ? { scheme: read.scheme, problems: [] } : { scheme: fourTiers, ...read };
}
