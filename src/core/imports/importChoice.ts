/** What the user said to the questions of an import, by the question's id. */
export type Answers = Readonly<Record<string, string>>;

/** Which sheets are imported (null: all that were recognised) and how their doubts are settled. */
export interface ImportChoice {
  readonly sheets: readonly string[] | null;
  readonly answers: Answers;
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
