import { simplifiedTable } from "../generated/simplifiedTable";

/** CJK extension A to the end of the unified ideographs. */
const first = 0x3400;
const last = 0x9fff;
let table: Uint16Array | undefined;

/** By character: the code of its simplified form, 0 where there is none. An array, because it is asked per character. */
function decode(): Uint16Array {
  const codes = new Uint16Array(last - first + 1);
  for (let i = 0; i + 1 < simplifiedTable.length; i += 2) {
    codes[simplifiedTable.charCodeAt(i) - first] = simplifiedTable.charCodeAt(i + 1);
  }
  return codes;
}

/** The code of the simplified form of a traditional character, 0 when it has none. */
export function simplifiedOf(code: number): number {
  if (code < first || code > last) return 0;
  table ??= decode();
  return table[code - first] ?? 0;
}
