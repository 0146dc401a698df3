import type { Division } from "../../reference/places/divisions";

/** A place in China as far as it is known, with full names. */
export interface Region {
  readonly province: string;
  readonly city?: string;
  readonly district?: string;
  /** Division code of the smallest known part: two, four or six digits. */
  readonly code: string;
  /** What stood behind the divisions (street and number), "" when nothing did. */
  readonly rest: string;
}

const municipalities = new Set(["11", "12", "31", "50"]);

/** The region of a division with everything above it. */
export function regionOf(division: Division, rest = ""): Region {
  const chain: Partial<Record<Division["level"], string>> = {};
  for (let part: Division | undefined = division; part !== undefined; part = part.parent)
    chain[part.level] = part.name;
  const { province = "", district } = chain;
  // The counties of Chongqing have no city in the table; people write them like its districts.
  const city = chain.city ?? (district !== undefined && isMunicipality(division.code) ? province : undefined);
  return {
    province,
    ...(city === undefined ? {} : { city }),
    ...(district === undefined ? {} : { district }),
    code: division.code,
    rest,
  };
}

/** 广东省深圳市南山区, 北京市朝阳区: the city of a municipality is not said twice. */
export function formatRegion(region: Region): string {
  const { province, city = "", district = "" } = region;
  return `${province}${city === province ? "" : city}${district}`;
}

/** True when nothing smaller is missing: a district is named, or the city has none (东莞, 中山, 儋州, 嘉峪关). */
export function isCompleteRegion(region: Region): boolean {
  if (region.district !== undefined) return true;
  return withoutDistricts.has(region.code);
}

/** 东莞, 中山, 儋州 and 嘉峪关 have towns and streets only. */
const withoutDistricts = new Set(["4419", "4420", "4604", "6202"]);

/** True for a division code inside Beijing, Tianjin, Shanghai or Chongqing. */
export function isMunicipality(code: string): boolean {
  return municipalities.has(code.slice(0, 2));
}
