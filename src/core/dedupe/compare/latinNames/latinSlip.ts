import { lengthIn } from "../../columns/texts/codePool";
import type { TokenColumn } from "../../columns/texts/tokenWriter";
import { isDigit } from "../../normalise/folding/fold";

const longest = 128;
const left = new Uint16Array(longest);
const right = new Uint16Array(longest);
/** In a shorter name one letter makes another word: Baker, Barker. */
const shortest = 8;

/** The letters of a row's words without the spaces between them; how many. */
function spell({ starts, letters }: TokenColumn, row: number, into: Uint16Array): number {
  const from = letters.starts[starts[row] ?? 0] ?? 0;
  const to = letters.starts[starts[row + 1] ?? 0] ?? 0;
  const size = Math.min(to - from, longest);
  into.set(letters.codes.subarray(from, from + size));
  return size;
}

function sameFrom(x: number, y: number, sizeX: number, sizeY: number): boolean {
  if (sizeX - x !== sizeY - y) return false;
  for (let i = 0; x + i < sizeX; i++) if (left[x + i] !== right[y + i]) return false;
  return true;
}

/** Hangar A and Hangar B: the last words are letters, and not the same. */
function areLetteredApart({ starts, letters, hashes }: TokenColumn, a: number, b: number): boolean {
  const [x, y] = [(starts[a + 1] ?? 0) - 1, (starts[b + 1] ?? 0) - 1];
  return lengthIn(letters, x) === 1 && lengthIn(letters, y) === 1 && hashes[x] !== hashes[y];
}

/** One letter wrong, missing, too many or swapped in two names, wherever their words are parted: Sgma Lake, Sigma Lake. */
export function isLatinSlip(words: TokenColumn, a: number, b: number): boolean {
  const sizeA = spell(words, a, left);
  const sizeB = spell(words, b, right);
  if (Math.min(sizeA, sizeB) < shortest || Math.abs(sizeA - sizeB) > 1) return false;
  let at = 0;
  while (at < sizeA && at < sizeB && left[at] === right[at]) at++;
  // 2 and 3, Studio 54 and Studio 55 are two.
  if (isDigit(left[at]) || isDigit(right[at])) return false;
  if (areLetteredApart(words, a, b)) return false;
  if (sizeA > sizeB) return sameFrom(at + 1, at, sizeA, sizeB);
  if (sizeA < sizeB) return sameFrom(at, at + 1, sizeA, sizeB);
  if (sameFrom(at + 1, at + 1, sizeA, sizeB)) return true;
  const isSwapped = left[at] === right[at + 1] && left[at + 1] === right[at];
  return isSwapped && sameFrom(at + 2, at + 2, sizeA, sizeB);
}
