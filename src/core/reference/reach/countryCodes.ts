/**
 * How many digits follow the country code in the countries customers are met in, fewest and most (ITU E.164
 * national numbering plans). Countries that are not named here are judged by the limits of E.164 alone.
 */
const nationalLengths = new Map<string, readonly [number, number]>(
  Object.entries({
    1: [10, 10],
    7: [10, 10],
    31: [9, 9],
    32: [8, 9],
    33: [9, 9],
    34: [9, 9],
    41: [9, 9],
    44: [9, 10],
    48: [9, 9],
    52: [10, 10],
    55: [10, 11],
    60: [8, 10],
    61: [9, 10],
    62: [7, 12],
    63: [8, 10],
    64: [8, 10],
    65: [8, 11],
    66: [8, 9],
    81: [9, 10],
    82: [8, 10],
    84: [9, 10],
    90: [10, 10],
    91: [10, 10],
    852: [8, 8],
    853: [8, 8],
    886: [8, 9],
    971: [8, 9],
  } as const),
);

const longestCode = 3;

/** Fewest and most digits behind the country code these digits begin with (no plus); undefined for other countries. */
export function nationalLength(
  digits: string,
): { readonly code: string; readonly fewest: number; readonly most: number } | undefined {
  for (let length = 1; length <= longestCode; length++) {
    const code = digits.slice(0, length);
    const known = nationalLengths.get(code);
    if (known !== undefined) return { code, fewest: known[0], most: known[1] };
  }
  return undefined;
}
