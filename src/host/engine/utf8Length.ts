/** Bytes of a text in UTF-8, without building them; a lone surrogate counts three, as its replacement would. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    if (isPair(text, index, unit)) index += 1;
  }
  return bytes;
}

/** A pair is two units and four bytes: its first unit counts as a three-byte letter, its second adds none. */
function isPair(text: string, index: number, unit: number): boolean {
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
