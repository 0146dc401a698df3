/** GB 32100-2015: digits and letters without I, O, S, V, Z. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** 3^(i−1) mod 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const values = new Int8Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

function valueAt(code: string, at: number): number {
  return values[code.charCodeAt(at)] ?? -1;
}

/** The 18th character due to the first 17; "" when one of them is not of the alphabet. */
export function creditCheckDigit(code: string): string {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = valueAt(code, i);
    if (value < 0) return "";
    sum += value * (weights[i] ?? 0);
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** True when every character is one the standard allows. */
export function isCreditAlphabet(code: string): boolean {
  for (let i = 0; i < code.length; i++) if (valueAt(code, i) < 0) return false;
  return true;
}
