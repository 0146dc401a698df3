import type { Candidate } from "./synonyms";

/** How much of a synonym's score is left when the heading is not the synonym itself. */
export const factors = {
  numbered: 0.97,
  bilingual: 0.97,
  shortened: 0.97,
  qualified: 0.95,
  part: 0.92,
  ending: 0.82,
  within: 0.62,
} as const;

/** The same candidates, so much less sure. */
export function scaled(candidates: readonly Candidate[], factor: number): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, score: candidate.score * factor }));
}
