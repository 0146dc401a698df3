import type { Tier } from "../../sheets/tier";
import type { TierCause } from "./tierRules";

/** A tier as one run assigned it; null = no tier is due. */
type Placed = {
  readonly tier: Tier;
  readonly suggested: Tier;
  readonly cause: TierCause;
  readonly previous: Tier | null;
} | null;

/** A customer that would be 核心 if its owner had room for another one. */
export interface Crowded {
  /** "" = nobody; these customers share one limit. */
  readonly owner: string;
  /** Place by score among the owner's 核心 candidates, 1 the first; those that score alike share the worse place. */
  readonly place: number;
}

interface CapacityLimit {
  /** By customer row. */
  readonly owners: readonly string[];
  readonly perOwner: number;
  readonly scores: Float64Array;
  /** Points somebody who was 核心 already is ahead, so that the last place does not change hands by chance. */
  readonly deadBand: number;
}

/**
 * Keeps 核心 to so many an owner, the highest scores first; the others stay 潜力. Tiers set by hand take places and are
 * never taken away. Where equal scores meet the last place, none of them gets it.
 */
export function withinCapacity(
  assignments: readonly Placed[],
  limit: CapacityLimit,
): { readonly assignments: readonly Placed[]; readonly crowded: ReadonlyMap<number, Crowded> } {
  const crowded = new Map<number, Crowded>();
  for (const [owner, rows] of coreByOwner(assignments, limit.owners))
    for (const [row, place] of placesOf(rows, assignments, limit))
      if (place > limit.perOwner) crowded.set(row, { owner, place });
  return { assignments: assignments.map((one, row) => (crowded.has(row) ? lowered(one) : one)), crowded };
}

function lowered(one: Placed): Placed {
  if (one === null) return null;
  const suggested = one.suggested === "core" ? "potential" : one.suggested;
  return { ...one, tier: "potential", suggested, cause: "capacity" };
}

function coreByOwner(
  assignments: readonly Placed[],
  owners: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const byOwner = new Map<string, number[]>();
  assignments.forEach((assignment, row) => {
    if (assignment?.tier !== "core") return;
    const owner = owners[row] ?? "";
    const rows = byOwner.get(owner) ?? [];
    byOwner.set(owner, rows);
    rows.push(row);
  });
  return byOwner;
}

/** The place of each row that may be moved, counted behind those set by hand. */
function placesOf(
  rows: readonly number[],
  assignments: readonly Placed[],
  { scores, deadBand }: CapacityLimit,
): readonly (readonly [row: number, place: number])[] {
  const movable = rows.filter((row) => assignments[row]?.cause !== "manual");
  const taken = rows.length - movable.length;
  const points = (row: number) => (scores[row] ?? 0) + (assignments[row]?.previous === "core" ? deadBand : 0);
  const ranked = movable.map(points).sort((a, b) => b - a);
  const placeOf = new Map(ranked.map((each, i) => [each, taken + i + 1]));
  return movable.map((row) => [row, placeOf.get(points(row)) ?? 0]);
}
