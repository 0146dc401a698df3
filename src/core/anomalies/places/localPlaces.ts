import { beginsAbroad } from "../../reference/places/countries";
import { memoised } from "../../tables/kept/memoised";
import type { Table } from "../../tables/table";
import { commonest, timesOfEach } from "../../values/groups/timesOfEach";
import { readRegion } from "../../values/places/readRegion";
import type { Region } from "../../values/places/region";
import { blank, isUnderstood, type Read } from "../../values/text/reading";
import { isMostly, missingLevel, type Regions, regionIn, regionsOf } from "./regions";

/** What may be the name of a quarter or a village: 梅溪湖, 麓谷, 犀浦镇. */
const placeName = /^\p{Script=Han}{2,8}$/u;
/** Their names are all known: 火星市 and 东区市 are no places. 高新区 and 洋湖街道 are, only smaller or other ones. */
const divisionName = /[省市县州盟旗区]$/;
const smallerPlace =
  /(?:新区|开发区|高新区|经开区|园区|度假区|保税区|自贸区|示范区|科技园|工业园|产业园|街道|社区|商圈|片区|高新\p{Script=Han}?区|[镇乡村])$/u;
const noPlace = /^[见详]|某|[金木水火土]星|月球|外星|太阳|地球|宇宙|随便|不限|同上|国内外|全球|[0-9?？]/;
/** By judgement: by so many different names of no division a column shows that it goes below divisions. */
const fewestLocal = 4;
/** Where four regions in five lie in one city, a name that is no division is one of its quarters. */
const oneCityShare = 0.8;

/** The customers' region texts that are no division but a place in one, as far as one can tell. */
export const localPlaces: (customers: Table) => ReadonlySet<string> = memoised((customers: Table) => {
  const regions = regionsOf(customers);
  const unknown =
    regions === null ? [] : regions.texts.filter((text, i) => isUnnamed(regions.reads[i], text));
  const sure = unknown.filter((text) => smallerPlace.test(text.trim()));
  const loose = unknown.filter((text) => !divisionName.test(text.trim()));
  const usual = [...oftenSaid(regions), ...namedInFull(regions, unknown)];
  const isLocal = loose.length >= fewestLocal || (loose.length > 0 && liesInOneCity(regions));
  return new Set(isLocal ? [...sure, ...usual, ...loose] : [...sure, ...usual]);
});

/** 惠州大亚湾: nobody makes the same slip so often, it is what the team calls a place there. */
const fewestOfUsual = 6;

function oftenSaid(regions: Regions | null): readonly string[] {
  if (regions === null) return [];
  const counts = new Int32Array(regions.texts.length);
  for (const code of regions.codes) counts[code] = (counts[code] ?? 0) + 1;
  return regions.texts.filter((text, i) => {
    const place = text.trim();
    if ((counts[i] ?? 0) < fewestOfUsual || regions.reads[i]?.reading !== "unreadable") return false;
    return placeName.test(place) && !divisionName.test(place) && !noPlace.test(place) && namesCity(place);
  });
}

const longestName = 4;

/** 尖沙咀 where other customers are at 九龍尖沙咀: the list itself says where the place is. */
function namedInFull(regions: Regions | null, unknown: readonly string[]): readonly string[] {
  if (regions === null || unknown.length === 0) return [];
  const tails = new Set<string>();
  for (const [i, text] of regions.texts.entries()) {
    const place = text.trim();
    if (isUnderstood(regions.reads[i] ?? blank))
      for (let length = 2; length <= longestName && length < place.length - 1; length++)
        tails.add(place.slice(-length));
  }
  return unknown.filter((text) => tails.has(text.trim()));
}

/** Whether a city known to all opens the name: 惠州 of 惠州大亚湾. */
function namesCity(place: string): boolean {
  return [2, 3, 4].some(
    (length) => place.length > length + 1 && isUnderstood(readRegion(place.slice(0, length))),
  );
}

function liesInOneCity(regions: Regions | null): boolean {
  const ofReads = regions?.reads.map((read) => regionIn(read)?.code.slice(0, 4) ?? "") ?? [];
  const cities = Array.from(regions?.codes ?? [], (code) => ofReads[code] ?? "");
  const known = cities.filter((city) => city.length === 4);
  return (commonest(timesOfEach(known))?.[1] ?? 0) > known.length * oneCityShare;
}

function isUnnamed(read: Read<Region> | undefined, text: string): boolean {
  if (read?.reading !== "unreadable" || read.problem !== "unknown-region") return false;
  const place = text.trim();
  return read.detail === place && placeName.test(place) && !noPlace.test(place);
}

/** Whether most regions are countries, or provinces without a city: then no city is asked for. */
export const stopsAtProvinces: (customers: Table) => boolean = memoised((customers: Table) => {
  const regions = regionsOf(customers);
  if (regions === null) return false;
  return isMostly(regions, (read, text) => missingLevel(read) === "city" || beginsAbroad(text));
});
