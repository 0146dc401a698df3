import { distance } from "fastest-levenshtein";
import flexsearch from "flexsearch";
import * as fuzzball from "fuzzball";
import { digitsOf, prepared } from "./records.mjs";

/** Larger blocks say nothing. */
const largestBlock = 60;

/** Every pair of rows that share the name's beginning or end, the phone or the e-mail. */
function* blockedPairs(rows, names) {
  const seen = new Set();
  const keys = [
    (row) => names[row].slice(0, 3),
    (row) => names[row].slice(-4),
    (row) => digitsOf(rows[row][2]),
    (row) => rows[row][3].toLowerCase(),
  ];
  for (const keyOf of keys) {
    const blocks = new Map();
    rows.forEach((_, row) => {
      const key = keyOf(row);
      if (key.length < 3) return;
      const block = blocks.get(key);
      if (block) block.push(row);
      else blocks.set(key, [row]);
    });
    for (const block of blocks.values()) {
      if (block.length > largestBlock) continue;
      for (let i = 0; i < block.length; i++) {
        for (let k = i + 1; k < block.length; k++) {
          const key = block[i] * rows.length + block[k];
          if (seen.has(key)) continue;
          seen.add(key);
          yield [block[i], block[k]];
        }
      }
    }
  }
}

function scoredBlocks(rows, similarity) {
  const names = rows.map(([name]) => prepared(name));
  const pairs = [];
  for (const [a, b] of blockedPairs(rows, names)) {
    const score = similarity(names[a], names[b]);
    if (score >= 0.5) pairs.push([a, b, score]);
  }
  return pairs;
}

const ratio = (a, b) => (a === "" || b === "" ? 0 : 1 - distance(a, b) / Math.max(a.length, b.length));

export const levenshteinBlocks = (rows) => scoredBlocks(rows, ratio);

export const fuzzballBlocks = (rows) =>
  scoredBlocks(rows, (a, b) => (a === "" || b === "" ? 0 : fuzzball.ratio(a, b) / 100));

const bigrams = (text) =>
  Array.from({ length: Math.max(1, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** An index of character pairs, every row looked up in it. */
export function flexsearchRows(rows) {
  const names = rows.map(([name]) => prepared(name));
  const index = new flexsearch.Index({ encode: bigrams, tokenize: "strict", resolution: 9 });
  for (const [row, name] of names.entries()) index.add(row, name);
  const pairs = new Map();
  names.forEach((name, row) => {
    if (name === "") return;
    for (const other of index.search(name, { limit: 8, suggest: true })) {
      if (other === row) continue;
      const [a, b] = [Math.min(row, other), Math.max(row, other)];
      pairs.set(a * rows.length + b, [a, b, ratio(names[a], names[b])]);
    }
  });
  return [...pairs.values()].filter(([, , score]) => score >= 0.5);
}
