import type { CellValue } from "../../sheets/cell";
import type { Language, Words } from "../../sheets/words";
import type { Explanation, Suggestion } from "./rule";

/** An explanation in the asked language. */
export function explained(
  language: Language,
  message: Words,
  suggestion: Suggestion | null = null,
): Explanation {
  return { message: message[language], suggestion };
}

/** A correction that keeps the meaning; none where it would change nothing. */
export function tidying(before: CellValue, after: CellValue): Suggestion | null {
  return before === after ? null : { certainty: "safe", after };
}

/** A guess the user confirms one by one. */
export function guess(after: CellValue | null | undefined): Suggestion | null {
  return after === null || after === undefined ? null : { certainty: "suggested", after };
}
