/** Which forms nearly all cells of a column have, and how the form of one is read. */
export interface CodeForms {
  /** The commonest first: 9 for a figure, A for a letter, X for either where chance mixes them. */
  readonly forms: ReadonlySet<string>;
  readonly formOf: (text: string) => string;
}

/** 作废, 待开 and the like say that there is no number; others hold one with a remark, or several. */
export function saysMore({ forms, formOf }: CodeForms, text: string): boolean {
  if (!/\d/.test(text) || text.startsWith("@") || isRemark.test(text)) return true;
  if (severalSign.test(text) && ![...forms].some((form) => severalSign.test(form))) return true;
  const isUsual = (part: string) => forms.has(formOf(part));
  if (supplement.test(text) && isUsual(text.slice(0, -1))) return true;
  return [
    ...text.matchAll(/[^\p{L}\d]+|(?<=\p{Script=Han})(?=[A-Z\d])|(?<=[A-Z\d])(?=\p{Script=Han})/gu),
  ].some(({ 0: mark, index }) => isUsual(text.slice(0, index)) || isUsual(text.slice(index + mark.length)));
}

/** HZR2300324A: the same report once more, changed or completed. By judgement: of more letters some stand beside the figures on the keys. */
const supplement = /\d[ABC]$/;

/** "see quote 118": words, a figure among them. */
const isRemark = /\p{Ll}{3,}\s+\p{Ll}{3,}/u;

export const severalSign = /[/+&,;、，；~]/;
