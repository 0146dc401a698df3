import type { Candidates } from "../block/pairs/gatherPairs";
import { isCertain } from "./isCertain";
import type { Matching } from "./matching";
import { emptyScore, type PairScore } from "./pairScore";
import { scoreOver } from "./scorePair";

/** Pairs over the limit, a column for each thing to know of them: there are too many for an object each. */
export interface Links {
  count: number;
  /** Rows of a link, the lower first. */
  lower: Int32Array;
  upper: Int32Array;
  /** Bits beyond even odds. */
  weights: Float32Array;
  certain: Uint8Array;
  /** Decides between links of one weight by what the rows say, so that row order never does. */
  ties: Int32Array;
}

function linksFor(size: number): Links {
  return {
    count: 0,
    lower: new Int32Array(size),
    upper: new Int32Array(size),
    weights: new Float32Array(size),
    certain: new Uint8Array(size),
    ties: new Int32Array(size),
  };
}

function growLinks(links: Links): void {
  const larger = linksFor(links.lower.length * 2);
  larger.lower.set(links.lower);
  larger.upper.set(links.upper);
  larger.weights.set(links.weights);
  larger.certain.set(links.certain);
  larger.ties.set(links.ties);
  links.lower = larger.lower;
  links.upper = larger.upper;
  links.weights = larger.weights;
  links.certain = larger.certain;
  links.ties = larger.ties;
}

function tieOf({ contents }: Matching, lower: number, upper: number): number {
  const a = contents[lower] ?? 0;
  const b = contents[upper] ?? 0;
  return (Math.imul(Math.min(a, b), 0x2c1b3c6d) + Math.max(a, b)) | 0;
}

function addLink(links: Links, matching: Matching, lower: number, upper: number, score: PairScore): void {
  if (links.count >= links.lower.length) growLinks(links);
  const at = links.count++;
  links.lower[at] = lower;
  links.upper[at] = upper;
  links.weights[at] = score.weight;
  links.certain[at] = isCertain(matching, score) ? 1 : 0;
  links.ties[at] = tieOf(matching, lower, upper);
}

/**
 * Rows joined by links, with all the links there are between them: what is made of a knot is final while others are
 * still to be scored. One is reused for all knots of a search.
 */
export interface Knot {
  readonly matching: Matching;
  readonly candidates: Candidates;
  readonly score: PairScore;
  /** Rows in the order they were met; those of this knot are `rows[from .. to)`. */
  readonly rows: Int32Array;
  from: number;
  to: number;
  /** By row: one more than its place in `rows`, 0 as long as it was not met. */
  readonly places: Int32Array;
  readonly links: Links;
  /** Rows below were looked at. */
  next: number;
}

const fewLinks = 64;

export function openKnots(matching: Matching, candidates: Candidates): Knot {
  return {
    matching,
    candidates,
    score: emptyScore(),
    rows: new Int32Array(matching.rowCount),
    from: 0,
    to: 0,
    places: new Int32Array(matching.rowCount),
    links: linksFor(fewLinks),
    next: 0,
  };
}

/** Scores the pairs of the row at `at` with all rows that are not done; the partners it is linked to are met. */
function scoreRow(knot: Knot, at: number): void {
  const { matching, candidates, score, places, rows } = knot;
  const { partners, starts } = candidates;
  const limit = matching.settings.probableBits;
  const row = rows[at] ?? 0;
  const to = starts[row + 1] ?? 0;
  for (let i = starts[row] ?? 0; i < to; i++) {
    const partner = partners[i] ?? 0;
    const place = places[partner] ?? 0;
    const isDone = place !== 0 && place <= at;
    if (isDone) continue;
    const lower = Math.min(row, partner);
    const upper = Math.max(row, partner);
    if (!scoreOver(matching, lower, upper, limit, score)) continue;
    addLink(knot.links, matching, lower, upper, score);
    if (place !== 0) continue;
    rows[knot.to++] = partner;
    places[partner] = knot.to;
  }
}

/** Goes on to the next knot that has links; false when there is none. */
export function nextKnot(knot: Knot): boolean {
  const { places, links, candidates, matching } = knot;
  links.count = 0;
  while (links.count === 0 && knot.next < matching.rowCount) {
    const row = knot.next++;
    if (places[row] !== 0 || candidates.starts[row] === candidates.starts[row + 1]) continue;
    knot.from = knot.to;
    knot.rows[knot.to++] = row;
    places[row] = knot.to;
    for (let at = knot.from; at < knot.to; at++) scoreRow(knot, at);
  }
  return links.count > 0;
}
