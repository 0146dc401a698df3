import type { AddressColumn } from "../columns/places/addresses";
import { areOtherHouses, houseNumber } from "../columns/places/houseNumbers";
import { areOtherTowns } from "../columns/places/otherHouses";
import { agreementBits } from "../columns/texts/frequency";
import { sayOthers } from "../columns/texts/sayOthers";
import type { TokenColumn } from "../columns/texts/tokenWriter";
import { hashText } from "../normalise/folding/wordTable";
import { agreedValue, type Comparison, kin, type Level, nothing } from "./levels/comparison";
import { families } from "./levels/families";
import { addressBits, regionBits } from "./levels/weights";
import { emptyOverlap, tokenCount, tokenOverlap } from "./texts/tokenOverlap";

const regionLevels: readonly Level[] = [
  nothing,
  { id: "sameCity", effect: "weak" },
  { id: "sameProvince", effect: "weak" },
  { id: "otherCity", effect: "differs", otherTown: true },
  { id: "otherProvince", effect: "differs", otherTown: true },
];

/** Divisions: the coarser of two decides as long as it holds the finer. */
export function compareRegions(divisions: Int32Array): Comparison {
  const bits = [
    0,
    regionBits.sameCity,
    regionBits.sameProvince,
    regionBits.otherCity,
    regionBits.otherProvince,
  ];
  return {
    name: "region",
    family: families.region,
    most: regionBits.sameCity,
    reach: false,
    levels: regionLevels,
    level(a, b) {
      const x = divisions[a] ?? 0;
      const y = divisions[b] ?? 0;
      if (x === 0 || y === 0) return 0;
      if (Math.floor(x / 10_000) !== Math.floor(y / 10_000)) return 4;
      const cityX = Math.floor(x / 100) % 100;
      const cityY = Math.floor(y / 100) % 100;
      if (cityX === 0 || cityY === 0) return 2;
      return cityX === cityY ? 1 : 3;
    },
    bits: (level) => bits[level] ?? 0,
    agreed: () => null,
  };
}

const addressLevels: readonly Level[] = [
  nothing,
  { id: "same", effect: "strong", office: true, kin: kin.housed },
  { id: "road", effect: "strong", office: true, kin: kin.housed },
  { id: "differs", effect: "differs", elsewhere: true },
  { id: "words", effect: "strong", office: true, kin: kin.housed },
  { id: "otherWords", effect: "differs", elsewhere: true },
];

const overlap = emptyOverlap();

const box = hashText("box");

/** PO Box 12: where the mail goes says nothing against the street the company is in. */
function isBox(words: TokenColumn, row: number): boolean {
  for (let i = words.starts[row] ?? 0; i < (words.starts[row + 1] ?? 0); i++) {
    if (words.hashes[i] === box) return true;
  }
  return false;
}

function latinAddressLevel(addresses: AddressColumn, a: number, b: number, sizeBits: number): number {
  if (tokenCount(addresses.latin, a) === 0 || tokenCount(addresses.latin, b) === 0) return 0;
  if (addresses.latin.wholes[a] === addresses.latin.wholes[b]) return 1;
  if (isBox(addresses.latin, a) !== isBox(addresses.latin, b)) return 0;
  if (areOtherHouses(addresses.latin, a, b)) return 5;
  tokenOverlap(addresses.latin, a, b, sizeBits, overlap);
  return overlap.shared >= 0.55 * overlap.smaller && overlap.shared >= 7 ? 4 : 5;
}

/** The number is the same, and all words of one address are in the other: what that has more is a door or a building. */
const isWithin = (words: TokenColumn, a: number, b: number): boolean => {
  const [x, y] = [houseNumber(words, a), houseNumber(words, b)];
  return x >= 0 && y >= 0 && overlap.shared >= 0.85 * overlap.smaller;
};

function wordBits(words: TokenColumn, a: number, b: number, sizeBits: number): number {
  tokenOverlap(words, a, b, sizeBits, overlap);
  const bits = Math.min(addressBits.road, overlap.shared - 0.5 * (overlap.larger - overlap.shared));
  return isWithin(words, a, b) ? Math.max(addressBits.within, bits) : bits;
}

/**
 * Addresses: the same text, the same road and number, or (Latin) most of the rare words. `homes`: customers are persons, of
 * whom each has a door of his own, while a firm has several.
 */
export function compareAddresses(addresses: AddressColumn, sizeBits: number, homes: boolean): Comparison {
  const { wholes, roads, vague, wholeCounts, roadCounts, latin } = addresses;
  const owners = (level: number, a: number) => {
    if (level === 1) return wholes[a] === 0 ? wholeCountOf(a) : (wholeCounts[a] ?? 0);
    return level === 2 ? (roadCounts[a] ?? 0) : 0;
  };
  const wholeCountOf = (row: number) => latin.wholeCounts[row] ?? 0;
  return {
    name: "address",
    family: families.address,
    most: addressBits.same,
    reach: true,
    levels: addressLevels,
    level(a, b) {
      const areElsewhere = areOtherTowns(addresses, a, b);
      if (wholes[a] === 0 || wholes[b] === 0)
        return areElsewhere ? 3 : latinAddressLevel(addresses, a, b, sizeBits);
      if (wholes[a] === wholes[b] && !areElsewhere) return 1;
      // Two doors of one house or estate: 2栋1单元2503, 2栋2单元204.
      if (areElsewhere || (homes && sayOthers(addresses.doors, a, b))) return 3;
      if (roads[a] === 0 || roads[b] === 0) return 0;
      return roads[a] === roads[b] ? 2 : 3;
    },
    bits(level, a, b) {
      if (level === 1) {
        const cap = vague[a] === 1 ? addressBits.vague : addressBits.same;
        return agreementBits(cap, sizeBits, owners(level, a));
      }
      if (level === 2) return agreementBits(addressBits.road, sizeBits, owners(level, a));
      if (level === 3) return addressBits.differs;
      if (level === 5) return addressBits.otherWords;
      return wordBits(latin, a, b, sizeBits);
    },
    agreed(level, a) {
      if (level === 2) return agreedValue(roads, roads[a]);
      if (level !== 1) return null;
      return wholes[a] === 0 ? agreedValue(latin.wholes, latin.wholes[a]) : agreedValue(wholes, wholes[a]);
    },
  };
}
