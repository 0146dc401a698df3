/**
 * Words of up to 15 characters found by hash inside a buffer of folded codes: 2^32 hashes, the length and the
 * edge character make a false hit about as likely as a misprint in the word list.
 */
export interface WordTable {
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
  readonly values: Int32Array;
  /** By edge character (first or last): bit k is set when a word of k characters has that edge. */
  readonly lengthsByEdge: Uint16Array;
  readonly edge: "first" | "last";
}

const seed = 0x811c9dc5;
const prime = 0x01000193;
const longestWord = 15;

/** FNV-1a over codes; the same text gives the same hash wherever it stands. */
export function hashCodes(codes: Uint16Array, from: number, to: number): number {
  let hash = seed | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), prime);
  return hash;
}

/** The same hash over a string that is already folded. */
export function hashText(text: string): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

function place(table: WordTable, hash: number, length: number): number {
  const mask = table.hashes.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (table.lengths[slot] !== 0 && (table.hashes[slot] !== hash || table.lengths[slot] !== length)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

/** A table of words with a value each; of a word given twice the first value counts. */
export function wordTable(words: Iterable<readonly [string, number]>, edge: "first" | "last"): WordTable {
  const list = [...words];
  const size = 2 ** Math.ceil(Math.log2(list.length * 3 + 8));
  const table: WordTable = {
    hashes: new Int32Array(size),
    lengths: new Uint8Array(size),
    values: new Int32Array(size),
    lengthsByEdge: new Uint16Array(0x10000),
    edge,
  };
  for (const [word, value] of list) addWord(table, word, value);
  return table;
}

function addWord(table: WordTable, word: string, value: number): void {
  if (word.length === 0 || word.length > longestWord) return;
  const hash = hashText(table.edge === "first" ? word : [...word].reverse().join(""));
  const slot = place(table, hash, word.length);
  if (table.lengths[slot] !== 0) return;
  table.hashes[slot] = hash;
  table.lengths[slot] = word.length;
  table.values[slot] = value;
  const edge = word.charCodeAt(table.edge === "first" ? 0 : word.length - 1);
  table.lengthsByEdge[edge] = (table.lengthsByEdge[edge] ?? 0) | (1 << word.length);
}

/** How a word lies in the codes looked at: it opens them, closes them, or is all of them. */
export const lies = { first: 0, last: 1, whole: 2 } as const;

/**
 * Slot of the longest word that opens or closes `codes[from .. to)`, or of the word that they are; -1 where there is none.
 * Every length is one step of the hash from the edge on, so that no character is hashed twice.
 */
export function findWord(
  table: WordTable,
  codes: Uint16Array,
  from: number,
  to: number,
  how: number,
): number {
  const { hashes, lengths, lengthsByEdge } = table;
  const size = to - from;
  if (size <= 0) return -1;
  const isForward = how === lies.first || (how === lies.whole && table.edge === "first");
  const step = isForward ? 1 : -1;
  let at = isForward ? from : to - 1;
  const known = lengthsByEdge[codes[at] ?? 0] ?? 0;
  const wanted = how !== lies.whole ? known : size > longestWord ? 0 : known & (1 << size);
  if (wanted === 0) return -1;
  const longest = Math.min(31 - Math.clz32(wanted), size);
  const mask = hashes.length - 1;
  let hash = seed | 0;
  let found = -1;
  for (let length = 1; length <= longest; length++) {
    hash = Math.imul(hash ^ (codes[at] ?? 0), prime);
    at += step;
    if ((wanted & (1 << length)) === 0) continue;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (lengths[slot] !== 0 && (hashes[slot] !== hash || lengths[slot] !== length))
      slot = (slot + 1) & mask;
    if (lengths[slot] === length) found = slot;
  }
  return found;
}

/** Slot of the longest word that begins at `from`, or -1. */
export const longestPrefix = (table: WordTable, codes: Uint16Array, from: number, to: number): number =>
  findWord(table, codes, from, to, lies.first);

/** Slot of the longest word that ends just before `to`, or -1. */
export const longestSuffix = (table: WordTable, codes: Uint16Array, from: number, to: number): number =>
  findWord(table, codes, from, to, lies.last);

/** Slot of exactly these codes, or -1. */
export const wordAt = (table: WordTable, codes: Uint16Array, from: number, to: number): number =>
  findWord(table, codes, from, to, lies.whole);
