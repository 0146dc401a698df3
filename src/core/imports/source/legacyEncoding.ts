/**
 * What a file that is no UTF-8 is written in: Shift JIS and Big5 by which bytes their pairs begin and end with. Every Chinese
 * character of GBK is two such bytes, so their runs are even; é, ° and the no-break space of a Western Excel are one byte each
 * among plain letters. The same stands in host/files/csv/legacyEncoding: the host may not import the add-in; change both.
 */
export function legacyEncodingOf(bytes: Uint8Array): "gb18030" | "windows-1252" | "shift_jis" | "big5" {
  const sample = bytes.subarray(0, sampleSize);
  if (isShiftJis(sample)) return "shift_jis";
  if (isBig5(sample)) return "big5";
  let [alone, paired] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const from = at;
    while ((bytes[at] ?? 0) >= 0x80) at++;
    const run = at - from;
    if (run % 2 === 1) alone++;
    paired += run >> 1;
  }
  return alone > paired ? "windows-1252" : "gb18030";
}

/** So many bytes tell; the rest of a long file says the same. */
const sampleSize = 65_536;
/** Nearly all characters of ordinary texts; the rest are rare ones and half-width kana. Our judgement. */
const mostly = 0.7;
/** Kana and the first and last kanji of the common table: quotation marks of a Western text (0x91 to 0x97) are none of them. */
const someKana = 0.2;

/** Kana and common kanji begin with bytes under 0xA0, which GBK and Big5 keep for rare characters. */
function isShiftJis(bytes: Uint8Array): boolean {
  let [all, low, telling] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    all++;
    if (lead > 0xa0 && lead < 0xe0) continue;
    if (!isTrail(bytes[++at])) return false;
    if (lead < 0xa0) low++;
    if (lead < 0x85 || (lead > 0x87 && lead < 0x91) || (lead > 0x97 && lead < 0xa0)) telling++;
  }
  return low > all * mostly && telling > all * someKana;
}

/** Two characters in five end in a byte that is a letter elsewhere; common ones begin with 0xA4 to 0xC6, marks with less. */
const plainEnds = 0.2;

function isBig5(bytes: Uint8Array): boolean {
  let [all, common, plain] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++at];
    if (!isTrail(trail)) return false;
    all++;
    if (lead > 0xa0 && lead < 0xc7) common++;
    if (trail !== undefined && trail < 0x80) plain++;
  }
  return common > all * mostly && plain > all * plainEnds && plain < all * mostly;
}

/** What may end a pair; the last one of a sample may be cut in two. */
function isTrail(byte: number | undefined): boolean {
  return byte === undefined || (byte >= 0x40 && byte !== 0x7f && byte < 0xff);
}
