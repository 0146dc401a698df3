import { isCapitalCode, isDigitCode } from "../../../values/text/plainCodes";

export function digitsIn(text: string): number {
  return text.replace(/\D/g, "").length;
}

export function exactForm(text: string): string {
  return plain(text).replace(/\d/g, "9").replace(/[A-Z]/g, "A");
}

/** Width, capitals, blanks and the dot of a number plate make no other number. */
export function plain(text: string): string {
  return text.normalize("NFKC").toUpperCase().replace(/[\s·]/g, "");
}

/** Whether a text has a form as it stands; one that has not may still have it but for blanks, width and capitals. */
export function hasForm(text: string, form: string): boolean {
  if (text.length !== form.length) return false;
  for (let i = 0; i < form.length; i++) {
    const [code, asked] = [text.charCodeAt(i), form.charCodeAt(i)];
    if (asked === figure ? !isDigitCode(code) : asked === letter ? !isCapitalCode(code) : code !== asked)
      return false;
  }
  return true;
}

const figure = 0x39;
const letter = 0x41;

/** Ids in which letters and figures are mixed by chance have a length and their signs in common. */
export function looseForm(text: string): string {
  return plain(text).replace(/[A-Z\d]/g, "X");
}
