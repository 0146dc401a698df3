import type { NameColumn } from "../names/names";
import type { AddressColumn } from "../places/addresses";
import { type CountBits, countBits } from "../texts/frequency";
import { creditCodeHashes } from "./creditCodes";

/** Rows of one code, as a power of two, from which it may be a chain's, and how many shops it must have. */
const severalBits = 2;
const fewestShops = 4;
/** By judgement: so many rows, and three of a hundred of those with a code, make it a list of shops. */
const fewestRows = 12;
const leastShare = 0.03;

/**
 * The codes of those who pay: the shops of a chain, each with a name and a house of its own, have one code. A customer
 * that was entered several times stands in one house. Null for a list without chains.
 */
export function payersAmong(
  codes: Float64Array,
  names: NameColumn,
  addresses: AddressColumn | null,
): ReadonlySet<number> | null {
  const counts = countBits(creditCodeHashes(codes));
  if (!counts.some((bits) => bits >= severalBits)) return null;
  const byCode = rowsByCode(codes, counts);
  const chains = [...byCode.values()].filter((rows) => areShops(rows, names, addresses));
  const rows = chains.reduce((sum, { length }) => sum + length, 0);
  const filled = codes.reduce((sum, code) => sum + (code === 0 ? 0 : 1), 0);
  return rows >= Math.max(fewestRows, filled * leastShare) ? new Set(byCode.keys()) : null;
}

/** The rows of each code that several have. */
function rowsByCode(codes: Float64Array, counts: CountBits): ReadonlyMap<number, readonly number[]> {
  const byCode = new Map<number, number[]>();
  counts.forEach((bits, row) => {
    if (bits < severalBits) return;
    const rows = byCode.get(codes[row] ?? 0);
    if (rows === undefined) byCode.set(codes[row] ?? 0, [row]);
    else rows.push(row);
  });
  return byCode;
}

function areShops(rows: readonly number[], names: NameColumn, addresses: AddressColumn | null): boolean {
  if (differentOf(rows, names.ownHashes) < fewestShops) return false;
  return differentOf(rows, addresses?.roads ?? names.branches) >= fewestShops;
}

function differentOf(rows: readonly number[], hashes: Int32Array): number {
  const found = new Set(rows.map((row) => hashes[row] ?? 0));
  found.delete(0);
  return found.size;
}
