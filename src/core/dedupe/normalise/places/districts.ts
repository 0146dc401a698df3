import { hashText, wordTable } from "../folding/wordTable";
import {
  cityOf,
  districtValues,
  divisionNames,
  isDistrict,
  type Named,
  provinceOf,
  shared,
  shortDivision,
} from "./divisionNames";

let namesakes: ReadonlyMap<number, readonly number[]> | null = null;

/** Districts of each name several cities have, by the hash of the name. */
function sharedDistricts(): ReadonlyMap<number, readonly number[]> {
  const byName = new Map<number, number[]>();
  for (const [name, division] of divisionNames()) {
    if (!isDistrict(division)) continue;
    const hash = hashText(name);
    byName.set(hash, [...(byName.get(hash) ?? []), division]);
  }
  return new Map([...byName].filter(([, divisions]) => divisions.length > 1));
}

/** Does a place hold a division, as far as it is known: 410000 and 410100 hold 410105? */
const holds = (place: number, division: number): boolean =>
  place % 10_000 === 0 ? provinceOf(place) === provinceOf(division) : cityOf(place) === cityOf(division);

/** 铁西区 of 沈阳, 朝阳区 of 北京, by the hash of its name; 0 where the place has none of that name, or several. */
export function districtIn(place: number, hash: number): number {
  namesakes ??= sharedDistricts();
  const [only, ...others] = (namesakes.get(hash) ?? []).filter((division) => holds(place, division));
  return others.length === 0 ? (only ?? 0) : 0;
}

function districtNames(): readonly Named[] {
  const full = new Map(districtValues(divisionNames()));
  return [...full].flatMap(([name, division]): Named[] => {
    const short = shortDivision(name);
    return name.endsWith("区") && short !== name ? [[short, division]] : [];
  });
}

/** Short names of districts: 静安, 武侯; those that several cities have (西湖) say nothing without one. */
export const districtShorts = wordTable(districtNames(), "first");

/** May a name said to be in `place` stand in the district of that short name, where only one city has it in no place too? */
export function mayHoldDistrict(place: number, district: number, short: string): boolean {
  if (place === 0) return district !== shared;
  const known = district === shared ? districtIn(upperOf(place), hashText(`${short}区`)) : district;
  return known !== 0 && (isDistrict(place) ? place === known : holds(place, known));
}

const upperOf = (division: number): number => (isDistrict(division) ? cityOf(division) * 100 : division);
