import type { Candidates } from "./block/candidates";
import type { Matching } from "./matching";
import { emptyScore, isCertain, type PairScore, scoreOver } from "./scorePair";

/** A pair over the limit, its rows ascending; `weight` in bits beyond even odds. */
export interface Link {
  readonly lower: number;
  readonly upper: number;
  readonly weight: number;
  readonly certain: boolean;
  /** Decides between links of one weight by what the rows say, so that row order never does. */
  readonly tie: number;
}

function tieOf({ contents }: Matching, lower: number, upper: number): number {
  const a = contents[lower] ?? 0;
  const b = contents[upper] ?? 0;
  return (Math.imul(Math.min(a, b), 0x2c1b3c6d) + Math.max(a, b)) | 0;
}

function linkOf(matching: Matching, lower: number, upper: number, score: PairScore): Link {
  return {
    lower,
    upper,
    weight: Math.fround(score.weight),
    certain: isCertain(matching, score),
    tie: tieOf(matching, lower, upper),
  };
}

const strongerFirst = (x: Link, y: Link): number => y.weight - x.weight || x.tie - y.tie;

const states = { unseen: 0, met: 1, done: 2 } as const;

interface Walk {
  readonly matching: Matching;
  readonly candidates: Candidates;
  /** By row: was it met by a link, were all its pairs scored? */
  readonly states: Uint8Array;
  readonly queue: Int32Array;
  readonly score: PairScore;
}

/** Scores the row's pairs with all rows that are not done; the partners it is linked to are queued behind `end`. */
function scoreRow(walk: Walk, row: number, links: Link[], end: number): number {
  const { matching, candidates, score, queue } = walk;
  const limit = matching.settings.probableBits;
  const to = candidates.starts[row + 1] ?? 0;
  let last = end;
  walk.states[row] = states.done;
  for (let i = candidates.starts[row] ?? 0; i < to; i++) {
    const partner = candidates.partners[i] ?? 0;
    if (walk.states[partner] === states.done) continue;
    const lower = Math.min(row, partner);
    const upper = Math.max(row, partner);
    if (!scoreOver(matching, lower, upper, limit, score)) continue;
    links.push(linkOf(matching, lower, upper, score));
    if (walk.states[partner] === states.unseen) queue[last++] = partner;
    walk.states[partner] = states.met;
  }
  return last;
}

/** All links of the rows that are joined to `start` by links, strongest first. */
function linksAround(walk: Walk, start: number): readonly Link[] {
  const links: Link[] = [];
  walk.queue[0] = start;
  let end = 1;
  for (let at = 0; at < end; at++) end = scoreRow(walk, walk.queue[at] ?? 0, links, end);
  return links.length > 1 ? links.sort(strongerFirst) : links;
}

/** How often progress is told: every so many rows. */
const reportEvery = 0x1000;

/**
 * Scores every candidate pair and keeps those that may be one customer. They come in knots: rows joined by links with
 * all the links there are between them, so that what is made of a knot is final while others are still to be scored.
 */
export function* linkKnots(
  matching: Matching,
  candidates: Candidates,
  report: (share: number) => void,
): Generator<readonly Link[]> {
  const { rowCount } = matching;
  const walk: Walk = {
    matching,
    candidates,
    states: new Uint8Array(rowCount),
    queue: new Int32Array(rowCount),
    score: emptyScore(),
  };
  for (let row = 0; row < rowCount; row++) {
    if (row % reportEvery === 0) report(row / rowCount);
    if (walk.states[row] !== states.unseen) continue;
    const links = linksAround(walk, row);
    if (links.length > 0) yield links;
  }
}
