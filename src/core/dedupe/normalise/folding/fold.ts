import { codeUnits, foldTable, kindOf, kinds, spaceCode } from "./foldTable";

/** Kind and code in one number, so that a character costs one look-up. */
const kindShift = 16;
const entries = new Uint32Array(codeUnits);
for (let unit = 0; unit < codeUnits; unit++) {
  entries[unit] = (foldTable.codes[unit] ?? 0) | ((foldTable.kinds[unit] ?? 0) << kindShift);
}

/** Letters Unicode does not take apart, as they are written where a keyboard or capitals have none: GROSSE for Große. */
const undivided: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

/** Accented Latin letters, Greek, Cyrillic and compatibility forms: what Unicode makes of them, kept as letters. */
function foldSlowly(text: string, into: Uint16Array): number {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[ßæœøłđ]/g, (letter) => undivided[letter] ?? letter);
  let length = 0;
  for (let i = 0; i < plain.length && length < into.length; i++) {
    const unit = plain.charCodeAt(i);
    const kind = foldTable.kinds[unit] ?? 0;
    const code = kind === kinds.slow ? unit : (foldTable.codes[unit] ?? 0);
    if (kind === kinds.dropped || (code === spaceCode && (length === 0 || into[length - 1] === spaceCode)))
      continue;
    into[length++] = code;
  }
  return trimmed(into, length);
}

const trimmed = (into: Uint16Array, length: number): number =>
  length > 0 && into[length - 1] === spaceCode ? length - 1 : length;

/**
 * Writes the folded characters of a text into the buffer and returns how many; longer texts are cut at the
 * buffer's end. Words stay apart by one space, brackets of every kind become round ones.
 */
export function fold(text: string, into: Uint16Array): number {
  const end = Math.min(text.length, into.length);
  let length = 0;
  let last: number = spaceCode;
  for (let i = 0; i < end; i++) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    const kind = entry >>> kindShift;
    if (kind === kinds.slow) return foldSlowly(text, into);
    const code = entry & 0xffff;
    if (kind === kinds.dropped || (code === spaceCode && last === spaceCode)) continue;
    into[length++] = code;
    last = code;
  }
  return trimmed(into, length);
}

export const isDigit = (code: number | undefined): boolean => kindOf(code ?? 0) === kinds.digit;

/** Whether a folded text has a Han character. */
export function hasHan(codes: Uint16Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (kindOf(codes[i] ?? 0) === kinds.han) return true;
  return false;
}

/** Takes the blanks out of a folded text, in place, and returns what length is left. */
export function squeeze(codes: Uint16Array, length: number): number {
  let end = 0;
  for (let i = 0; i < length; i++) if (codes[i] !== spaceCode) codes[end++] = codes[i] ?? 0;
  return end;
}
