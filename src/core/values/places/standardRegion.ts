import { allDivisions } from "../../reference/places/divisions";
import { codeSet } from "../text/codeSet";
import { formatRegion, type Region, regionOf } from "./region";

let regions: ReadonlyMap<string, Region> | undefined;

/** The region whose official names are exactly this text (广东省深圳市南山区), without reading it part by part. */
export function standardRegion(text: string): Region | undefined {
  regions ??= buildRegions();
  return regions.get(text);
}

function buildRegions(): ReadonlyMap<string, Region> {
  const map = new Map<string, Region>();
  for (const division of allDivisions().all) {
    const region = regionOf(division);
    const text = formatRegion(region);
    // 北京市 is the province: the city of a municipality says nothing more.
    if (!map.has(text)) map.set(text, region);
  }
  return map;
}

const longestChain = 24;

/** The district an address begins with in official names (广东省深圳市南山区科技园路5号), with the rest; undefined in other forms. */
export function standardAddress(text: string): Region | undefined {
  for (let end = Math.min(text.length, longestChain); end > 4; end--) {
    if (!districtEnd.has(text.charCodeAt(end - 1))) continue;
    const region = standardRegion(text.slice(0, end));
    if (region)
      return region.district === undefined ? undefined : { ...region, rest: text.slice(end).trim() };
  }
  return undefined;
}

const districtEnd = codeSet("区县市旗");
