import { minimalCore } from "../../normalise/names/nameParts";
import type { CodePool } from "../texts/codePool";

/** Hashes of the words that many names of a list end in though no lexicon holds them: 健身事业, 短期补习班, 天厦. */
export type OwnTrades = ReadonlySet<number>;

/** So many different names must end in a word, and this share of the rows, before it says nothing of whose they are. */
const fewestNames = 6;
const leastShare = 0.003;
/** Two characters that end many names may be a fashion among names; they must end more of them. */
const leastShareOfTwo = 0.02;
/** A longer ending is the word itself, not its last part and somebody's character, while so many keep it. */
const keeping = 0.2;
const longestTrade = 8;

/** The names of a list, a core a row, of which the first `marks[row]` characters tell it from others so far. */
export interface Marks {
  readonly cores: CodePool;
  readonly marks: Uint8Array;
  readonly markHashes: Int32Array;
}

/** Learns the words from a list: one vote a name, however many rows have it. Empty where all trades are well known. */
export function learnTrades(names: Marks, rows: number): OwnTrades {
  const learned = new Set<number>();
  let alive = votersOf(names, rows);
  let shorter: Int32Array = new Int32Array(buckets);
  for (let size = 2; alive.length > 0; size++) {
    const counts = countEndings(names, alive, size);
    const least = Math.max(fewestNames, rows * (size === 2 ? leastShareOfTwo : leastShare));
    const next: number[] = [];
    for (const row of alive) {
      const ending = endingOf(names, row, size);
      const count = counts[bucketOf(ending)] ?? 0;
      const known = size > 2 ? endingOf(names, row, size - 1) : 0;
      const grows = count >= least && count >= keeping * (shorter[bucketOf(known)] ?? 0);
      if (grows && canGrow(names, row, size)) next.push(row);
      else if (grows) learned.add(ending);
      else if (size > 2) learned.add(known);
    }
    shorter = counts;
    alive = next;
  }
  return learned;
}

/** Where a mark ends once the word learned is taken off: two characters stay. */
export function markWithout(
  trades: OwnTrades,
  { codes, starts }: CodePool,
  row: number,
  mark: number,
): number {
  const start = starts[row] ?? 0;
  let hash = seed;
  let end = mark;
  for (let size = 1; size <= longestTrade && mark - size >= minimalCore; size++) {
    hash = step(hash, codes[start + mark - size] ?? 0);
    if (trades.has(hash)) end = mark - size;
  }
  return end;
}

/** Rows with names long enough to hold a trade, one of each. */
function votersOf({ marks, markHashes }: Marks, rows: number): readonly number[] {
  const seen = new Set<number>();
  const voters: number[] = [];
  for (let row = 0; row < rows; row++) {
    if ((marks[row] ?? 0) < minimalCore + 2 || seen.has(markHashes[row] ?? 0)) continue;
    seen.add(markHashes[row] ?? 0);
    voters.push(row);
  }
  return voters;
}

function canGrow({ marks }: Marks, row: number, size: number): boolean {
  return size < longestTrade && (marks[row] ?? 0) > minimalCore + size;
}

/** Enough that hardly two endings share one; what does is far below the least count of a large list. */
const buckets = 1 << 16;
const bucketOf = (hash: number): number => (hash ^ (hash >>> 16)) & (buckets - 1);

function countEndings(names: Marks, rows: readonly number[], size: number): Int32Array {
  const counts = new Int32Array(buckets);
  for (const row of rows) {
    const bucket = bucketOf(endingOf(names, row, size));
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

/** FNV-1a backwards from the end of the mark. */
const seed = 0x811c9dc5 | 0;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function endingOf({ cores, marks }: Marks, row: number, size: number): number {
  const end = (cores.starts[row] ?? 0) + (marks[row] ?? 0);
  let hash = seed;
  for (let i = 1; i <= size; i++) hash = step(hash, cores.codes[end - i] ?? 0);
  return hash;
}
