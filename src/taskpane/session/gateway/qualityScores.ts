import { array, number, object, regex, string } from "zod/mini";

/** Key of the setting that keeps the score of every quarter in which 问题清单 was written. */
export const qualityKey = "quality";

/** The last score of one quarter ("2026Q3"), 0…100. */
export interface QualityScoreOf {
  readonly period: string;
  readonly score: number;
}

/** Two years tell how a team is doing. */
const keptQuarters = 8;
const shape = array(object({ period: string().check(regex(/^\d{4}Q[1-4]$/)), score: number() }));

/** The scores as they were kept, the oldest first; a setting edited into nonsense counts as none. */
export function readScores(setting: unknown): readonly QualityScoreOf[] {
  const parsed = shape.safeParse(setting);
  return parsed.success ? parsed.data.toSorted((a, b) => (a.period < b.period ? -1 : 1)) : [];
}

/** The scores with this one as its quarter's. */
export function withScore(
  scores: readonly QualityScoreOf[],
  score: QualityScoreOf,
): readonly QualityScoreOf[] {
  const others = scores.filter(({ period }) => period !== score.period);
  return [...others, score].toSorted((a, b) => (a.period < b.period ? -1 : 1)).slice(-keptQuarters);
}

/** The score to compare with: of the latest quarter before this one. */
export function scoreBefore(scores: readonly QualityScoreOf[], period: string): QualityScoreOf | null {
  return scores.findLast((one) => one.period < period) ?? null;
}

/** "2026Q4" of "2026-11-22". */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
