import type { ImportQuestion } from "./questions";
import type { Answers } from "./rows/importChoice";

/** A question by its sheet and heading, so that its answer holds where the column stands elsewhere next time. */
function keyOf({ kind, sheet, heading, sample }: ImportQuestion): string {
  return [kind, sheet, heading, ...(kind === "place" ? [sample] : [])].join("\n");
}

/** What of these answers the workbook keeps for the next import. */
export function answersToKeep(
  questions: readonly ImportQuestion[],
  answers: Answers,
): Readonly<Record<string, string>> {
  const kept = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [[keyOf(question), answer] as const];
  });
  return Object.fromEntries(kept);
}

/** Answers to questions that were asked before, those left out that are no answer any more. */
export function answersKept(
  questions: readonly ImportQuestion[],
  kept: Readonly<Record<string, string>>,
): Answers {
  const answers = questions.flatMap((question) => {
    const answer = kept[keyOf(question)];
    return question.options.some(({ id }) => id === answer) ? [[question.id, answer ?? ""] as const] : [];
  });
  return Object.fromEntries(answers);
}
