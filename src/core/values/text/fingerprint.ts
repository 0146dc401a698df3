/** Between two parts; never typed, so that "a|b" and "a", "b" stay apart. */
export const separator = "\u001f";

/** A text as it is compared when a row is recognised again: width, case and blanks do not count. */
export function bareText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** 16 letters and digits for a list of texts. Two 32-bit FNV-1a sums of different seeds: 64 bits keep a million apart. */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join(separator);
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return hex(low) + hex(high);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
