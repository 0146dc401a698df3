import { isHanCode } from "../../reference/characters/isHanCode";
import { codeSet } from "../../values/text/codeSet";

/**
 * What a character may be at first sight, bits of one byte: nothing to tell, full width, one of the signs formulas and
 * their errors begin with, or to be looked at closely.
 */
export const sights = { plain: 0, wide: 1, sign: 2, odd: 4 } as const;

/** At first sight of every UTF-16 code; or-ed over a text they tell whether any of it is odd. */
export const sightOf = Uint8Array.from({ length: 0x10000 }, (_, code) => firstSight(code));

/** Printable ASCII and Han characters are plain, but the two mojibake starts 锟 and 烫. */
function firstSight(code: number): number {
  if (code > 0x20 && code < 0x7f) return isSign(code) ? sights.sign : sights.plain;
  if (isFullWidth(code)) return sights.wide;
  return isHanCode(code) && code !== 0x951f && code !== 0x70eb ? sights.plain : sights.odd;
}

/** # = + - and @. */
function isSign(code: number): boolean {
  return code === 0x23 || startsFormula(code);
}

/** = + - or @. */
export function startsFormula(code: number): boolean {
  return code === 0x3d || code === 0x2b || code === 0x2d || code === 0x40;
}

export function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000;
}

export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x09;
}

/** Control characters, zero-width and direction marks, the byte order mark. */
export function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    code === 0x7f ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/** Characters that windows-1252 puts in the place of bytes 80 to 9F, which go on a character of UTF-8. */
const windowsMarks = codeSet("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

/**
 * 锟斤, 烫烫, the replacement character, and UTF-8 read as Latin-1 ("Ã©", "â€", "ä¸­", "é”Ÿ"); é before one such mark
 * may as well end a quotation, or stand before a space that does not break.
 */
export function isGarbled(code: number, next: number, third: number): boolean {
  if (code === 0xfffd) return true;
  if (code === 0x951f) return next === 0x65a4;
  if (code === 0x70eb) return next === 0x70eb;
  if (code === 0xe2 && next === 0x20ac) return true;
  if (code >= 0xe4 && code <= 0xe9) return goesOn(next) && goesOn(third);
  const isLead = code === 0xc2 || code === 0xc3;
  return isLead && ((next >= 0x80 && next <= 0xbf) || (windowsMarks.has(next) && goesOn(third)));
}

function goesOn(code: number): boolean {
  return (code >= 0x80 && code <= 0xbf) || windowsMarks.has(code);
}

/** Signs and accented letters of Latin-1, but ° and ·: what bytes of GBK become that are read as such. */
export function isHighLatin(code: number): boolean {
  return code >= 0xa1 && code <= 0xff && code !== 0xb0 && code !== 0xb7;
}
