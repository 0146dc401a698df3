import { codeSet } from "../../../values/text/codeSet";
import { hashCodes, longestPrefix, type WordTable } from "../../normalise/folding/wordTable";
import { minimalCore } from "../../normalise/names/nameParts";
import { countyWords, divisionWords } from "../../normalise/places/divisionWords";
import { endsTown, longestTown } from "../../normalise/places/townEnds";

/** Where an address begins to say more than a place, and which county and town it named till then; 0 where none. */
export interface Locality {
  start: number;
  county: number;
  town: number;
}

export const emptyLocality = (): Locality => ({ start: 0, county: 0, town: 0 });

const [street, way] = [..."街道"].map((text) => text.charCodeAt(0));
/** 江苏省, 无锡市, 惠山区, and a zone. */
const mostPlaces = 4;
/** A county of a name several have (朝阳区) is told by its name alone, which is no number of a division. */
const lastDivision = 0xfffff;

const roads = codeSet("路街巷弄");
const beforeRoads = codeSet("东南西北中大一二三四五");

/** Is it a road that a place gave its name to: 中山路, 南京西路, 北京大街? */
const isRoad = (codes: Uint16Array, at: number): boolean =>
  roads.has(codes[at] ?? 0) || (beforeRoads.has(codes[at] ?? 0) && roads.has(codes[at + 1] ?? 0));

/** Takes a place off the front; false where there is none. */
function takePlace(words: WordTable, codes: Uint16Array, length: number, into: Locality): boolean {
  const slot = longestPrefix(words, codes, into.start, length);
  if (slot < 0) return false;
  const end = into.start + (words.lengths[slot] ?? 0);
  if (isRoad(codes, end)) return false;
  const division = words.values[slot] ?? 0;
  if (division === 0) into.county = hashCodes(codes, into.start, end) | (lastDivision + 1);
  else if (division % 100 !== 0) into.county = division;
  into.start = end;
  return true;
}

/** A town, or what is one within a city: 丁蜀镇, 宜城街道. */
const isTownEnd = (codes: Uint16Array, at: number): boolean =>
  endsTown(codes, at) || (codes[at] === way && codes[at - 1] === street);

/** 丁蜀镇 behind 宜兴, or where the address begins with it. */
function readTown(codes: Uint16Array, length: number, { start }: Locality): number {
  for (let at = start + minimalCore; at < Math.min(length, start + longestTown + 1); at++)
    if (isTownEnd(codes, at)) return hashCodes(codes, start, at) || 1;
  return 0;
}

/** Reads the places that open a Chinese address without blanks: 江苏省无锡市惠山区, 宜兴丁蜀镇. */
export function readLocality(codes: Uint16Array, length: number, into: Locality): void {
  into.start = 0;
  into.county = 0;
  for (let round = 0; round < mostPlaces; round++)
    if (!takePlace(divisionWords.heads, codes, length, into)) break;
  const { start } = into;
  if (
    into.county === 0 &&
    takePlace(countyWords, codes, length, into) &&
    readTown(codes, length, into) === 0
  ) {
    // 永康 is a county and a road: it is taken for the place only where a town follows.
    into.start = start;
    into.county = 0;
  }
  into.town = readTown(codes, length, into);
}
