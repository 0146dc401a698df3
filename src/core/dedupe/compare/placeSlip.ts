import { lengthIn } from "../columns/codePool";
import type { NameColumn } from "../columns/names";
import { sameSound } from "../columns/pinyin";
import { shortNameOf } from "../normalise/divisionWords";
import { isOneSlip } from "./editDistance";

/** A shorter name is another one as soon as one character is: 中海物流, 上海物流. */
const shortestName = 5;
const longestName = 64;
const whole = new Uint16Array(longestName);

/**
 * 碑京指上乾坤 for 北京指上乾坤, 上张海强 for 上海张强: a slip in the place keeps it from being read as one, and the two
 * cores differ by all of it. The place is put back before the core and both are compared whole.
 */
export function isPlaceSlip(names: NameColumn, a: number, b: number): boolean {
  const placeA = names.regions[a] ?? 0;
  const placeB = names.regions[b] ?? 0;
  if ((placeA === 0) === (placeB === 0)) return false;
  return placeA === 0 ? isMisspelt(names, b, a) : isMisspelt(names, a, b);
}

function isMisspelt({ cores, regions }: NameColumn, placed: number, other: number): boolean {
  const more = lengthIn(cores, other) - lengthIn(cores, placed);
  if (more < 1 || more > 5) return false;
  const place = shortNameOf(regions[placed] ?? 0);
  if (place === "") return false;
  // 助海市, 珠海: what a place is called by is written or not.
  const length = putWhole(cores, placed, place);
  const start = cores.starts[other] ?? 0;
  const end = cores.starts[other + 1] ?? 0;
  if (length < shortestName) return false;
  return isSlip(length, cores.codes.subarray(start, end), place.length);
}
