import type { CellValue } from "../../../sheets/cell";
import type { NameColumn } from "../names/names";
import type { PeopleColumn } from "../persons/people";
import type { AddressColumn } from "../places/addresses";
import { areMany } from "../texts/areMany";
import { cellText } from "../texts/cellText";
import { type CountBits, countBits } from "../texts/frequency";
import { codeNumber, creditCodeHashes } from "./creditCodes";

/** Rows of one code, as a power of two, from which it may be a chain's, and how many shops it must have. */
const severalBits = 2;
const fewestShops = 4;

/** Where each customer has a person of its own and no house, so many: a firm that was entered often is met by several. */
const fewestPersons = 6;

/** What is read of customers whose codes may be those of who pays for them. */
interface Paid {
  readonly codes: Float64Array;
  /** The codes as they are written. */
  readonly cells: readonly CellValue[];
  readonly names: NameColumn;
  readonly addresses: AddressColumn | null;
  readonly people: PeopleColumn | null;
}

/**
 * The codes of those who pay: the shops of a chain, each with a name and a house of its own, or the laboratories of a
 * university, each with a name and somebody who leads it, have one code. A customer that was entered several times stands in
 * one house. Null for a list without such.
 */
export function payersAmong(paid: Paid): ReadonlySet<number> | null {
  const { codes, cells } = paid;
  const counts = countBits(creditCodeHashes(codes));
  if (!counts.some((bits) => bits >= severalBits)) return null;
  const byCode = rowsByCode(codes, counts);
  const chains = [...byCode.values()].filter((rows) => areShops(rows, paid) || areUnits(rows, paid));
  const rows = chains.reduce((sum, { length }) => sum + length, 0);
  const filled = codes.reduce((sum, code) => sum + (code === 0 ? 0 : 1), 0);
  if (!areMany(rows, filled)) return null;
  return new Set([
    ...byCode.keys(),
    ...(chains.some((of) => areUnits(of, paid)) ? institutionsAmong(cells) : []),
  ]);
}

/** 11 a government office, 12 a public institution, 5 one of the 民政: hospitals and universities buy by their departments (GB 32100). */
const ofInstitution = /^\s*(?:1[1239]|5[1239])/;

/** The codes of public bodies: where one is known to buy by its departments the others do, though fewer are listed. */
function institutionsAmong(cells: readonly CellValue[]): readonly number[] {
  const texts = new Set(cells.map(cellText).filter((text) => ofInstitution.test(text)));
  return [...texts].map(codeNumber).filter((code) => code !== 0);
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

function areShops(rows: readonly number[], { names, addresses }: Paid): boolean {
  if (differentOf(rows, names.ownHashes) < fewestShops) return false;
  return differentOf(rows, addresses?.roads ?? names.branches) >= fewestShops;
}

function areUnits(rows: readonly number[], { names, people }: Paid): boolean {
  if (people === null || differentOf(rows, people.fulls) < fewestPersons) return false;
  return differentOf(rows, names.ownHashes) + differentOf(rows, names.latin.wholes) >= fewestPersons;
}

function differentOf(rows: readonly number[], hashes: Int32Array): number {
  const found = new Set(rows.map((row) => hashes[row] ?? 0));
  found.delete(0);
  return found.size;
}
