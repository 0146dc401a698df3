import { shapeSpreads, shapesTable } from "./generated/shapesTable";

const components = shapeSpreads.length;
const letters = components / 3;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

interface Shapes {
  /** Place of a character in `shares`, by its code; -1 where it is none of the 3,755 common ones. */
  readonly places: Int16Array;
  /** Characters × components, each row of length 1. */
  readonly shares: Float32Array;
}

let decoded: Shapes | null = null;

function decode(): Shapes {
  const count = shapesTable.length / (letters + 1);
  const places = new Int16Array(0x10000).fill(-1);
  const shares = new Float32Array(count * components);
  for (let i = 0; i < count; i++) {
    const at = i * (letters + 1);
    places[shapesTable.charCodeAt(at)] = i;
    putShares(shares, i * components, shapesTable.slice(at + 1, at + 1 + letters));
  }
  return { places, shares };
}

function putShares(shares: Float32Array, from: number, text: string): void {
  let square = 0;
  for (let c = 0; c < components; c++) {
    const three = alphabet.indexOf(text.charAt(Math.floor(c / 3)));
    const step = (three >> (4 - 2 * (c % 3))) & 3;
    const share = ((step / 3) * 2 - 1) * (shapeSpreads[c] ?? 0);
    shares[from + c] = share;
    square += share * share;
  }
  const length = Math.sqrt(square);
  for (let c = 0; c < components; c++) shares[from + c] = (shares[from + c] ?? 0) / length;
}

/**
 * How alike two characters look, by their codes: -1 … 1, the correlation of their main strokes; 0 where one is none of
 * the 3,755 common characters. Of any two common characters one pair in fifty is at 0.5 or above.
 */
export function likeness(a: number, b: number): number {
  decoded ??= decode();
  const { places, shares } = decoded;
  const placeA = places[a] ?? -1;
  const placeB = places[b] ?? -1;
  if (placeA < 0 || placeB < 0) return 0;
  let sum = 0;
  for (let c = 0; c < components; c++)
    sum += (shares[placeA * components + c] ?? 0) * (shares[placeB * components + c] ?? 0);
  return sum;
}
