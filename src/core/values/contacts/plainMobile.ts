import { isDigitCode } from "../text/plainCodes";

const grouped = /^(?:\+?86[ -]?)?(1\d\d)([ -]?)(\d{4})\2(\d{4})$/;

/** "+86 138-0013-8000" and the like, the commonest other forms, without taking the cell apart; null for anything else. */
export function groupedMobile(cell: string): string | null {
  if (cell.length < 12 || cell.length > 17) return null;
  const found = grouped.exec(cell);
  if (found === null) return null;
  const digits = `${found[1]}${found[3]}${found[4]}`;
  return isPlainMobile(digits) ? digits : null;
}

/** Eleven digits, 13 to 19 first, no digit eight times running. */
export function isPlainMobile(text: string): boolean {
  if (text.length !== 11 || text.charCodeAt(0) !== 49 || text.charCodeAt(1) < 51) return false;
  let run = 1;
  for (let i = 1; i < 11; i++) {
    const code = text.charCodeAt(i);
    if (!isDigitCode(code)) return false;
    run = code === text.charCodeAt(i - 1) ? run + 1 : 1;
    if (run === 8) return false;
  }
  return true;
}

/** As `isPlainMobile`, of a number stored as a figure; no text is made of it. */
export function isPlainMobileFigure(figure: number): boolean {
  if (!(figure >= 13e9 && figure < 20e9) || !Number.isInteger(figure)) return false;
  // Eight equal digits running would cover the five in the middle.
  return (Math.floor(figure / 1000) % 100_000) % 11_111 !== 0 || isPlainMobile(String(figure));
}
