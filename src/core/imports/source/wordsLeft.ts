/** What a folded text says in words once its figures and marks are gone: 张经理 of "(张经理)". */
export function wordsLeft(text: string): string {
  return text.replace(/[\d\s\p{P}\p{S}]/gu, "");
}
