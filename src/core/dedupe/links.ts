import type { Candidates } from "./block/candidates";
import type { Matching } from "./matching";
import { emptyScore, isCertain, scoreOver } from "./scorePair";

/** Pairs over the limit, strongest first; `weights` in bits beyond even odds. */
export interface Links {
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly weights: Float32Array;
  readonly certain: Uint8Array;
}

interface LinkWriter {
  lower: number[];
  upper: number[];
  weights: number[];
  certain: number[];
}

/** Order of two links: by weight, then by what the rows say, so that row order never decides. */
function inOrder(matching: Matching, links: LinkWriter): Uint32Array {
  const { contents } = matching;
  const tie = (i: number) => {
    const a = contents[links.lower[i] ?? 0] ?? 0;
    const b = contents[links.upper[i] ?? 0] ?? 0;
    return (Math.imul(Math.min(a, b), 0x2c1b3c6d) + Math.max(a, b)) | 0;
  };
  const order = Uint32Array.from(links.weights.keys());
  return order.sort((x, y) => (links.weights[y] ?? 0) - (links.weights[x] ?? 0) || tie(x) - tie(y));
}

function sorted(matching: Matching, links: LinkWriter): Links {
  const order = inOrder(matching, links);
  return {
    lower: Int32Array.from(order, (i) => links.lower[i] ?? 0),
    upper: Int32Array.from(order, (i) => links.upper[i] ?? 0),
    weights: Float32Array.from(order, (i) => links.weights[i] ?? 0),
    certain: Uint8Array.from(order, (i) => links.certain[i] ?? 0),
  };
}

/** Scores every candidate pair and keeps those that may be one customer. */
export function findLinks(
  matching: Matching,
  candidates: Candidates,
  report: (share: number) => void,
): Links {
  const links: LinkWriter = { lower: [], upper: [], weights: [], certain: [] };
  const score = emptyScore();
  const limit = matching.settings.probableBits;
  for (let row = 0; row < matching.rowCount; row++) {
    for (let i = candidates.starts[row] ?? 0; i < (candidates.starts[row + 1] ?? 0); i++) {
      const partner = candidates.partners[i] ?? 0;
      if (!scoreOver(matching, row, partner, limit, score)) continue;
      links.lower.push(row);
      links.upper.push(partner);
      links.weights.push(score.weight);
      links.certain.push(isCertain(matching, score) ? 1 : 0);
    }
    if ((row & 0x3fff) === 0) report(row / matching.rowCount);
  }
  return sorted(matching, links);
}
