/** What is asked of a cell beside a word: by its kind 1 for yes, 0 for no; cells of any other kind are not asked. */
export type Answers = readonly (0 | 1 | undefined)[];

/** In how many rows each word stands beside cells that are asked, and beside those that answer yes. */
export interface AnswerCounts {
  readonly asked: Int32Array;
  readonly yes: Int32Array;
}

/** In how many rows each word stands beside each kind. */
export function countsOf(words: Uint8Array, kinds: Uint8Array, wordCount: number): readonly Int32Array[] {
  const counts = Array.from({ length: wordCount }, () => new Int32Array(kindCount));
  for (let row = 0; row < words.length; row++) {
    const ofWord = counts[words[row] ?? 0];
    const kind = kinds[row] ?? 0;
    if (ofWord !== undefined) ofWord[kind] = (ofWord[kind] ?? 0) + 1;
  }
  return counts;
}

const kindCount = 64;

/** The rows without a word, of kind 0, say nothing. */
export function answerCounts(counts: readonly Int32Array[], answers: Answers): AnswerCounts {
  const sum = (ofWord: Int32Array, isCounted: (answer: 0 | 1 | undefined) => boolean) =>
    answers.reduce((all: number, answer, kind) => all + (isCounted(answer) ? (ofWord[kind] ?? 0) : 0), 0);
  const of = (isCounted: (answer: 0 | 1 | undefined) => boolean) =>
    Int32Array.from(counts, (ofWord, word) => (word === 0 ? 0 : sum(ofWord, isCounted)));
  return { asked: of((answer) => answer !== undefined), yes: of((answer) => answer === 1) };
}
