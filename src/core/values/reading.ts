/**
 * How well a cell was understood. `exact`: already in the standard form. `tidied`: understood, written in a
 * harmless other form (full width, "1.2万", "2024年5月1日"). `ambiguous`: several meanings, ask.
 * `unreadable`: kept as it is and listed, never dropped.
 */
export type Read<T> =
  | { readonly reading: "blank" }
  | { readonly reading: "exact"; readonly value: T }
  | { readonly reading: "tidied"; readonly value: T }
  | { readonly reading: "ambiguous"; readonly candidates: readonly T[] }
  | { readonly reading: "unreadable" };

/** The same as one byte, for columns of a million cells. */
export const readings = { blank: 0, exact: 1, tidied: 2, ambiguous: 3, unreadable: 4 } as const;
export type ReadingCode = (typeof readings)[keyof typeof readings];
