import { lengthIn } from "../texts/codePool";
import { sayOthers } from "../texts/sayOthers";
import type { ValueEvidence } from "../values/valueEvidence";
import type { ValueColumn } from "../values/values";
import type { NameColumn } from "./names";

/** Coffs Harbour, Mount Isa City: so many words at most name a town. */
const mostTownWords = 3;

/** A column of towns, and with how many words each name ends on the town of its row. */
interface Named {
  readonly town: ValueColumn;
  readonly words: Uint8Array;
}

/**
 * Whether two rows are of one name but for the town a name ends on, which is the row's own and not the other row's: Rowe
 * Bakery of Sydney, Rowe Bakery Geelong of Geelong. A town in the name of a firm that has moved is no longer its own.
 */
export function townBranches(
  names: NameColumn,
  values: readonly ValueEvidence[],
): (a: number, b: number) => boolean {
  const { starts } = names.latin;
  const towns = values.filter(({ kind }) => kind === "town").map(({ column }) => column);
  if (starts.length === 0 || towns.length === 0) return () => false;
  const named = towns.map((town): Named => ({ town, words: townWords(names, town) }));
  return (a, b) =>
    named.some(
      (one) =>
        (one.words[a] ?? 0) + (one.words[b] ?? 0) > 0 &&
        sayOthers(one.town.hashes, a, b) &&
        !isPartOf(names, one, a, b) &&
        nameBefore(names, a, one.words) === nameBefore(names, b, one.words),
    );
}

/** New York and New York City are one town, said twice; Bath is none of the words a name of Bathurst ends on. */
function isPartOf(
  { latin: { starts, letters } }: NameColumn,
  { town, words }: Named,
  a: number,
  b: number,
): boolean {
  const { texts } = town;
  const [longer, shorter] = lengthIn(texts, a) > lengthIn(texts, b) ? [a, b] : [b, a];
  const length = lengthIn(texts, shorter);
  const [at, from] = [texts.starts[longer] ?? 0, texts.starts[shorter] ?? 0];
  if (!isSame(texts.codes, at, texts.codes, from, length)) return false;
  const end = starts[longer + 1] ?? 0;
  const first = end - (words[longer] ?? 0);
  if (first === end) return true;
  for (let word = first + 1; word < end; word++)
    if ((letters.starts[word] ?? 0) - (letters.starts[first] ?? 0) === length) return true;
  return false;
}

/** How a name begins, up to the town it ends on. */
function nameBefore({ latin, openings }: NameColumn, row: number, words: Uint8Array): number {
  return openings.hashes[(latin.starts[row + 1] ?? 0) - 1 - (words[row] ?? 0)] ?? 0;
}

/** With how many words each name ends on the town of its row; 0 where it does not, or is that town. */
function townWords({ latin }: NameColumn, town: ValueColumn): Uint8Array {
  const found = new Uint8Array(Math.max(0, latin.starts.length - 1));
  for (let row = 0; row < found.length; row++) {
    const [first, end] = [latin.starts[row] ?? 0, latin.starts[row + 1] ?? 0];
    if (end - first > 1 && town.hashes[row] !== 0) found[row] = wordsOfTown(latin, town, row);
  }
  return found;
}

function wordsOfTown({ starts, letters }: NameColumn["latin"], { texts }: ValueColumn, row: number): number {
  const [from, to] = [texts.starts[row] ?? 0, texts.starts[row + 1] ?? 0];
  const [first, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
  for (let word = end - 1; word > first && word >= end - mostTownWords; word--) {
    const at = letters.starts[word] ?? 0;
    const length = (letters.starts[end] ?? 0) - at;
    if (length > to - from) return 0;
    if (length === to - from && isSame(letters.codes, at, texts.codes, from, length)) return end - word;
  }
  return 0;
}

function isSame(x: Uint16Array, at: number, y: Uint16Array, from: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (x[at + i] !== y[from + i]) return false;
  return true;
}
