import type { NameColumn } from "../../columns/names/names";
import { type CodePool, lengthIn } from "../../columns/texts/codePool";
import { provinceOf } from "../../normalise/places/divisionNames";
import { shortNameOf } from "../../normalise/places/divisionWords";
import { isTakenFor } from "../texts/isTakenFor";

/** In a shorter name one character makes another one: 中海物流, 上海物流. */
const shortestName = 5;
/** A place as it may open a name: 珠海市, 内蒙古自治区呼和浩特市. */
const longestPlace = 11;

/**
 * 碑京指上乾坤 for 北京指上乾坤, 上张海强 for 上海张强: a slip in the place keeps it from being read as one, so that the
 * two cores differ by all of it. Here the place is put back before its core and both names are compared whole.
 */
export function isPlaceSlip(names: NameColumn, a: number, b: number): boolean {
  const placeA = names.regions[a] ?? 0;
  const placeB = names.regions[b] ?? 0;
  if ((placeA === 0) === (placeB === 0)) return false;
  return placeA === 0 ? isMisspelt(names, b, a) : isMisspelt(names, a, b);
}

function isMisspelt({ cores, regions }: NameColumn, placed: number, other: number): boolean {
  const more = lengthIn(cores, other) - lengthIn(cores, placed);
  if (more < 1 || more > longestPlace || !endsAlike(cores, placed, other)) return false;
  const core = textOf(cores, placed);
  const written = textOf(cores, other);
  if (written.length < shortestName) return false;
  return placesOf(regions[placed] ?? 0).some((place) => isSlip(`${place}${core}`, written, place.length));
}

const openings = new Map<number, readonly string[]>();

/** How a name may open with a city or province: 南京, 南京市, 江苏南京, 江苏省南京市. */
function placesOf(division: number): readonly string[] {
  const known = openings.get(division) ?? openingsOf(division);
  openings.set(division, known);
  return known;
}

function openingsOf(division: number): readonly string[] {
  const place = shortNameOf(division);
  const province = provinceOf(division) * 10_000;
  if (place === "") return [];
  if (province === division) return [place, `${place}省`, `${place}市`];
  const above = shortNameOf(province);
  return ["", above, `${above}省`].flatMap((start) => [`${start}${place}`, `${start}${place}市`]);
}

/** A slip in the place or at its end leaves the core as it is from the third character on: few pairs get any further. */
function endsAlike({ codes, starts }: CodePool, placed: number, other: number): boolean {
  const from = Math.min((starts[placed] ?? 0) + 2, (starts[placed + 1] ?? 0) - 1);
  const behind = (starts[other + 1] ?? 0) - (starts[placed + 1] ?? 0);
  for (let i = (starts[placed + 1] ?? 0) - 1; i >= from; i--)
    if (codes[i] !== codes[i + behind]) return false;
  return true;
}

function textOf({ codes, starts }: CodePool, row: number): string {
  return String.fromCharCode(...codes.subarray(starts[row] ?? 0, starts[row + 1] ?? 0));
}

/** One character left out or too many, two swapped, or one that sounds or looks the same, in the place or at its end. */
function isSlip(meant: string, written: string, placeLength: number): boolean {
  let at = 0;
  while (at < written.length && meant[at] === written[at]) at++;
  // 瑞安 is a 字号 as well, so that only 瑞安市 is read as a place.
  if (meant === written) return true;
  if (at > placeLength) return false;
  const restOf = (text: string, skipped: number) => text.slice(at + skipped);
  if (meant.length !== written.length) {
    return restOf(meant, 1) === restOf(written, 0) || restOf(meant, 0) === restOf(written, 1);
  }
  const [x, y] = [meant.charCodeAt(at), written.charCodeAt(at)];
  if (restOf(meant, 1) === restOf(written, 1)) return isTakenFor(x, y);
  const swapped = meant[at] === written[at + 1] && meant[at + 1] === written[at];
  return swapped && restOf(meant, 2) === restOf(written, 2);
}
