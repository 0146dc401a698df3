import { type CodePool, lengthIn } from "../columns/texts/codePool";
import { generationWords } from "../lexicon/generationWords";

/** The forms of each of `generationWords`. */
const written = generationWords.map((forms) =>
  forms.split(" ").map((form) => Uint16Array.from(form, (letter) => letter.charCodeAt(0))),
);
/** Letters a name has before them at least. */
const shortestStem = 2;

interface Generation {
  /** 0 where none is said. */
  which: number;
  stem: number;
}
const one: Generation = { which: 0, stem: 0 };
const other: Generation = { which: 0, stem: 0 };

function endsWith({ codes, starts }: CodePool, row: number, word: Uint16Array): boolean {
  const from = (starts[row + 1] ?? 0) - word.length;
  return word.every((code, i) => codes[from + i] === code);
}

function read(texts: CodePool, row: number, into: Generation): void {
  const length = lengthIn(texts, row);
  into.which = 0;
  into.stem = length;
  for (let at = 0; at < written.length; at++) {
    const form = written[at]?.find(
      (word) => length - word.length >= shortestStem && endsWith(texts, row, word),
    );
    if (form === undefined) continue;
    into.which = at + 1;
    into.stem = length - form.length;
    return;
  }
}

/** Langford Snr and Langford Jnr: one name, and both say which of those who bear it they are. */
export function areGenerations(texts: CodePool, a: number, b: number): boolean {
  read(texts, a, one);
  read(texts, b, other);
  if (one.which === 0 || other.which === 0 || one.which === other.which || one.stem !== other.stem)
    return false;
  const fromA = texts.starts[a] ?? 0;
  const fromB = texts.starts[b] ?? 0;
  for (let i = 0; i < one.stem; i++) if (texts.codes[fromA + i] !== texts.codes[fromB + i]) return false;
  return true;
}
