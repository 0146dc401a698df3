import type { Tier } from "../../../core/sheets/tier";
import type { Scheme } from "../../../core/tiering/scheme/scheme";

const letters: Readonly<Partial<Record<Tier, string>>> = { core: "A", potential: "B", regular: "C" };

/** A tier as the scheme calls it: A, B, C under ABC, else the words of the pane. */
export function tierWord(tier: Tier, { labels }: Scheme, words: Readonly<Record<Tier, string>>): string {
  return (labels === "abc" ? letters[tier] : undefined) ?? words[tier];
}
