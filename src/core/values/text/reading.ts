/** What is wrong with a cell that could not be understood; rules and lists turn it into a sentence. */
export type Problem =
  | "approximate"
  | "bad-character"
  | "bad-domain"
  | "bad-segment"
  | "check-digit"
  | "comma-for-dot"
  | "digits-lost"
  | "empty-band"
  | "formula-error"
  | "id-card"
  | "impossible-date"
  | "impossible-time"
  | "letters"
  | "looks-like-email"
  | "near"
  | "no-at"
  | "no-such-word"
  | "not-in-parent"
  | "out-of-range"
  | "placeholder"
  | "range"
  | "reversed-band"
  | "test-value"
  | "too-coarse"
  | "too-long"
  | "too-short"
  | "typo-domain"
  | "unknown-area-code"
  | "unknown-region"
  | "vague-date"
  | "vague-region";

/**
 * How well a cell was understood. `exact`: already in the standard form. `tidied`: understood, written in a
 * harmless other form (full width, "1.2万", "2024年5月1日"). `ambiguous`: several meanings, ask.
 * `unreadable`: kept as it is and listed, never dropped; `nearest` is what was probably meant, to be suggested
 * and never taken, `detail` a number or text for the sentence (how many digits, which check digit is due).
 */
export type Read<T> =
  | { readonly reading: "blank" }
  | { readonly reading: "exact"; readonly value: T }
  | { readonly reading: "tidied"; readonly value: T }
  | { readonly reading: "ambiguous"; readonly candidates: readonly T[] }
  | Unreadable<T>;

export interface Unreadable<T> {
  readonly reading: "unreadable";
  readonly problem?: Problem;
  readonly nearest?: T;
  readonly detail?: string | number;
}

/** The same as one byte, for columns of a million cells. */
export const readings = { blank: 0, exact: 1, tidied: 2, ambiguous: 3, unreadable: 4 } as const;
export type ReadingCode = (typeof readings)[keyof typeof readings];

/** The one blank reading, shared so that empty cells cost nothing. */
export const blank = { reading: "blank" } as const;

export function exact<T>(value: T): Read<T> {
  return { reading: "exact", value };
}

export function tidied<T>(value: T): Read<T> {
  return { reading: "tidied", value };
}

/** One candidate is no doubt at all: it is read as tidied. */
export function oneOf<T>(candidates: readonly T[]): Read<T> {
  const [first] = candidates;
  if (first === undefined) return unreadable("no-such-word");
  return candidates.length === 1 ? tidied(first) : { reading: "ambiguous", candidates };
}

export function unreadable(problem: Problem, detail?: string | number): Unreadable<never> {
  return detail === undefined
    ? { reading: "unreadable", problem }
    : { reading: "unreadable", problem, detail };
}

/** Unreadable, with what was probably meant. */
export function nearly<T>(problem: Problem, nearest: T, detail?: string | number): Unreadable<T> {
  const found = { reading: "unreadable", problem, nearest } as const;
  return detail === undefined ? found : { ...found, detail };
}

/** A cell with one meaning, whether in the standard form or not. */
type Understood<T> = Extract<Read<T>, { readonly value: T }>;

/** Whether a cell has one meaning: exact or tidied. */
export function isUnderstood<T>(read: Read<T>): read is Understood<T> {
  return read.reading === "exact" || read.reading === "tidied";
}

/** The value where one was read, exact or tidied. */
export function valueIn<T>(read: Read<T>): T | undefined {
  return isUnderstood(read) ? read.value : undefined;
}

/** The same reading with its value turned into another. */
export function mapRead<T, U>(read: Read<T>, turn: (value: T) => U): Read<U> {
  switch (read.reading) {
    case "blank":
      return read;
    case "exact":
      return exact(turn(read.value));
    case "tidied":
      return tidied(turn(read.value));
    case "ambiguous":
      return { reading: "ambiguous", candidates: read.candidates.map(turn) };
    case "unreadable": {
      const { nearest, ...rest } = read;
      return nearest === undefined ? rest : { ...rest, nearest: turn(nearest) };
    }
  }
}
