import type { CodeForms } from "./saysMore";

/**
 * Is a form put together from others, letters before a number: ZL202422437515.X, where numbers stand with and without ZL, and
 * some of those without end in a letter?
 */
export function isJoinedForm({ forms }: Pick<CodeForms, "forms">, form: string): boolean {
  return [...forms].some((known) => {
    const start = form.slice(0, -known.length);
    const isBehind = /^[^9]+$/.test(start) && form.endsWith(known);
    return (
      isBehind && [...forms].some((other) => other.startsWith(start) && forms.has(other.slice(start.length)))
    );
  });
}
