/** Letters and digits alone, of a text folded already: no blanks, hyphens, points or other marks. */
export function lettersAndDigits(text: string): string {
  return text.replace(marks, "");
}

const marks = /[^\p{L}\p{N}]/gu;
