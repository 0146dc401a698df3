import type { ImportTarget } from "./importTarget";

/** What the user said to the questions of an import, by the question's id. */
export type Answers = Readonly<Record<string, string>>;

/** Which sheets are imported (null: all that were recognised) and how their doubts are settled. */
export interface ImportChoice {
  /** Lists of the team's own that get a column for notes, so that nothing of the rows stays behind. */
  readonly noteColumns?: readonly ImportTarget[];
  readonly sheets: readonly string[] | null;
  readonly answers: Answers;
  /** Customers that only deals and follow-ups name are made, those near a known one left out; else only who is asked for. */
  readonly newcomers?: boolean;
}

/** Of the answer that says what becomes of a customer the list does not hold. */
export function newcomerAnswerId(key: string): string {
  return `newcomer\n${key}`;
}

export function dateQuestionId(sheet: string, column: number): string {
  return `date\n${sheet}\n${column}`;
}

export function placeQuestionId(sheet: string, column: number, text: string): string {
  return `place\n${sheet}\n${column}\n${text}`;
}

export function dealQuestionId(sheet: string): string {
  return `deal\n${sheet}`;
}
