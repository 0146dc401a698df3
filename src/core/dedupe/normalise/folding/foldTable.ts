import { simplifiedTable } from "../../../reference/generated/simplifiedTable";

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

export const codeUnits = 0x10000;

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

/** Kind of an already folded code. */
export function kindOf(code: number): number {
  return foldTable.kinds[code] ?? 0;
}
