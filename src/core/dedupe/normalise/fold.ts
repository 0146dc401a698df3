import { simplifiedTable } from "../../reference/generated/simplifiedTable";

/** What a folded character is to the grammars. `slow` needs Unicode normalisation first. */
export const kinds = {
  dropped: 0,
  han: 1,
  letter: 2,
  digit: 3,
  space: 4,
  open: 5,
  close: 6,
  slow: 7,
} as const;

export const spaceCode = 0x20;
export const openCode = 0x28;
export const closeCode = 0x29;

const codeUnits = 0x10000;

/** Folded code and kind of every UTF-16 unit: half width, lower case, simplified, punctuation as a space. */
export interface FoldTable {
  readonly codes: Uint16Array;
  readonly kinds: Uint8Array;
}

function fillRange(table: FoldTable, from: number, to: number, kind: number, shift = 0): void {
  for (let code = from; code <= to; code++) {
    table.codes[code] = kind === kinds.space ? spaceCode : code + shift;
    table.kinds[code] = kind;
  }
}

function fillAll(table: FoldTable, characters: string, kind: number, code?: number): void {
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i);
    table.codes[unit] = code ?? unit;
    table.kinds[unit] = kind;
  }
}

function fillAscii(table: FoldTable): void {
  fillRange(table, 0x21, 0x7e, kinds.space);
  fillRange(table, 0x30, 0x39, kinds.digit);
  fillRange(table, 0x61, 0x7a, kinds.letter);
  fillRange(table, 0x41, 0x5a, kinds.letter, 0x20);
  fillRange(table, 0xff01, 0xff5e, kinds.space);
  fillRange(table, 0xff10, 0xff19, kinds.digit, 0x30 - 0xff10);
  fillRange(table, 0xff41, 0xff5a, kinds.letter, 0x61 - 0xff41);
  fillRange(table, 0xff21, 0xff3a, kinds.letter, 0x61 - 0xff21);
}

function fillSimplified(table: FoldTable): void {
  for (let i = 0; i + 1 < simplifiedTable.length; i += 2) {
    table.codes[simplifiedTable.charCodeAt(i)] = simplifiedTable.charCodeAt(i + 1);
  }
}

/** Compatibility forms (①, ㈱, ﬁ, radicals) and accented Latin letters, Greek and Cyrillic. */
const slowRanges = [
  [0xc0, 0x52f],
  [0x1e00, 0x1fff],
  [0x2100, 0x218f],
  [0x2460, 0x24ff],
  [0x2e80, 0x2fdf],
  [0x3200, 0x33ff],
  [0xf900, 0xfb06],
  [0xff61, 0xff9f],
] as const;

function buildFoldTable(): FoldTable {
  const table: FoldTable = { codes: new Uint16Array(codeUnits), kinds: new Uint8Array(codeUnits) };
  fillRange(table, 0x00, 0x20, kinds.space);
  fillAscii(table);
  fillRange(table, 0xa0, 0xbf, kinds.space);
  fillRange(table, 0x2000, 0x206f, kinds.space);
  fillRange(table, 0x3000, 0x303f, kinds.space);
  fillRange(table, 0x3040, 0x30ff, kinds.han);
  fillRange(table, 0x3400, 0x4dbf, kinds.han);
  fillRange(table, 0x4e00, 0x9fff, kinds.han);
  fillRange(table, 0xac00, 0xd7a3, kinds.han);
  fillRange(table, 0xd800, 0xdfff, kinds.han);
  for (const [from, to] of slowRanges) fillRange(table, from, to, kinds.slow);
  fillAll(table, "\u200b\u200c\u200d\u2060\ufeff\u00ad'’‘`´", kinds.dropped, 0);
  fillAll(table, "([{（［｛【〔〖《<", kinds.open, openCode);
  fillAll(table, ")]}）］｝】〕〗》>", kinds.close, closeCode);
  fillAll(table, "〇", kinds.han, "零".charCodeAt(0));
  fillSimplified(table);
  return table;
}

export const foldTable = buildFoldTable();

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

/** Kind of an already folded code. */
export function kindOf(code: number): number {
  return foldTable.kinds[code] ?? 0;
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
