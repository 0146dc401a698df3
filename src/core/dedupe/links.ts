import type { Candidates } from "./block/candidates";
import type { Matching } from "./matching";
import { emptyScore, isCertain, type PairScore, scoreOver } from "./scorePair";

/** Pairs over the limit, strongest first; `weights` in bits beyond even odds. */
export interface Links {
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly weights: Float32Array;
  readonly certain: Uint8Array;
}

interface LinkWriter {
  lower: Int32Array;
  upper: Int32Array;
  weights: Float32Array;
  certain: Uint8Array;
  end: number;
}

function linkWriter(size: number): LinkWriter {
  return {
    lower: new Int32Array(size),
    upper: new Int32Array(size),
    weights: new Float32Array(size),
    certain: new Uint8Array(size),
    end: 0,
  };
}

function grow(links: LinkWriter): void {
  const larger = linkWriter(links.lower.length * 2);
  larger.lower.set(links.lower);
  larger.upper.set(links.upper);
  larger.weights.set(links.weights);
  larger.certain.set(links.certain);
  Object.assign(links, larger, { end: links.end });
}

function addLink(links: LinkWriter, a: number, b: number, score: PairScore, certain: boolean): void {
  if (links.end >= links.lower.length) grow(links);
  links.lower[links.end] = a;
  links.upper[links.end] = b;
  links.weights[links.end] = score.weight;
  links.certain[links.end++] = certain ? 1 : 0;
}

/** Order of two links: by weight, then by what the rows say, so that row order never decides. */
function inOrder({ contents }: Matching, links: LinkWriter): Uint32Array {
  const ties = new Int32Array(links.end);
  const order = new Uint32Array(links.end);
  for (let i = 0; i < links.end; i++) {
    const a = contents[links.lower[i] ?? 0] ?? 0;
    const b = contents[links.upper[i] ?? 0] ?? 0;
    ties[i] = (Math.imul(Math.min(a, b), 0x2c1b3c6d) + Math.max(a, b)) | 0;
    order[i] = i;
  }
  const { weights } = links;
  return order.sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || (ties[x] ?? 0) - (ties[y] ?? 0));
}

function sorted(matching: Matching, links: LinkWriter): Links {
  const answer = linkWriter(links.end);
  inOrder(matching, links).forEach((from, to) => {
    answer.lower[to] = links.lower[from] ?? 0;
    answer.upper[to] = links.upper[from] ?? 0;
    answer.weights[to] = links.weights[from] ?? 0;
    answer.certain[to] = links.certain[from] ?? 0;
  });
  return answer;
}

/** How often progress is told: every so many rows. */
const reportEvery = 0x4000;

/** Scores every candidate pair and keeps those that may be one customer. */
export function findLinks(
  matching: Matching,
  candidates: Candidates,
  report: (share: number) => void,
): Links {
  const links = linkWriter(matching.rowCount + 64);
  const score = emptyScore();
  const limit = matching.settings.probableBits;
  for (let row = 0; row < matching.rowCount; row++) {
    const to = candidates.starts[row + 1] ?? 0;
    for (let i = candidates.starts[row] ?? 0; i < to; i++) {
      const partner = candidates.partners[i] ?? 0;
      if (!scoreOver(matching, row, partner, limit, score)) continue;
      addLink(links, row, partner, score, isCertain(matching, score));
    }
    if (row % reportEvery === 0) report(row / matching.rowCount);
  }
  return sorted(matching, links);
}
