/**
 * What a file that is no UTF-8 is written in. Every Chinese character is two such bytes, so their runs are even; é, ° and
 * the no-break space of a Western Excel are one byte each among plain letters.
 */
export function legacyEncodingOf(bytes: Uint8Array): "gb18030" | "windows-1252" {
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
