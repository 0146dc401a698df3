import { shapeSpreads, shapesTable } from "../generated/shapesTable";

const components = shapeSpreads.length;
const letters = components / 3;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

interface Shapes {
  /** Place of a character in `shares`, by its code; -1 where it is none of the 3,755 common ones. */
  readonly places: Int16Array;
  /** Characters × components, each row of length 1; all 0 until the character is first asked about. */
  readonly shares: Float32Array;
}

let shapes: Shapes | null = null;

function findPlaces(): Shapes {
  const count = shapesTable.length / (letters + 1);
  const places = new Int16Array(0x10000).fill(-1);
  for (let i = 0; i < count; i++) places[shapesTable.charCodeAt(i * (letters + 1))] = i;
  return { places, shares: new Float32Array(count * components) };
}

/** Where the shares of a character begin, -1 where it has none. */
function sharesAt({ places, shares }: Shapes, code: number): number {
  const place = places[code] ?? -1;
  if (place < 0) return -1;
  const from = place * components;
  if (shares[from] === 0) putShares(shares, from, place * (letters + 1) + 1);
  return from;
}

/** No share is 0: each is one or three thirds of its spread, up or down. */
function putShares(shares: Float32Array, from: number, at: number): void {
  let square = 0;
  for (let c = 0; c < components; c++) {
    const three = alphabet.indexOf(shapesTable.charAt(at + Math.floor(c / 3)));
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
  shapes ??= findPlaces();
  const fromA = sharesAt(shapes, a);
  const fromB = sharesAt(shapes, b);
  if (fromA < 0 || fromB < 0) return 0;
  const { shares } = shapes;
  let sum = 0;
  for (let c = 0; c < components; c++) sum += (shares[fromA + c] ?? 0) * (shares[fromB + c] ?? 0);
  return sum;
}
