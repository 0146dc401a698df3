import { memoised } from "../../tables/kept/memoised";
import { remember } from "../../tables/kept/remember";
import type { Column, Table } from "../../tables/table";
import type { Region } from "../../values/places/region";
import { withoutRecipient } from "../../values/places/withoutRecipient";
import { bare } from "./addressesElsewhere";
import { areSlips, comparedAddresses } from "./comparedAddresses";
import { type Regions, regionIn } from "./regions";

/** Rows whose address opens with another district of the customer's own city, where nearly all open with the same. */
export const districtsElsewhere = remember((customers: Table, column: Column): Int32Array => {
  const compared = comparedAddresses(customers, column, (address, region, regions) => {
    const named = districtNamed(regions, region, address);
    return named === undefined ? null : named !== region.district;
  });
  if (compared === null) return new Int32Array(0);
  const { told, differing } = compared;
  return Int32Array.from(areSlips(differing.length, told) ? differing : []);
});

/** The district of the region's city that an address opens with, alone or behind city and province. */
export function districtNamed(regions: Regions, region: Region, address: string): string | undefined {
  if (region.district === undefined || address === "") return undefined;
  const place = withoutRecipient(address);
  const openings = openingsOf(region).filter((opening) => place.startsWith(opening));
  const names = [...(districtsByCity(regions).get(cityOf(region)) ?? [])];
  return names.find((name) => openings.some((opening) => place.startsWith(name, opening.length)));
}

/** The districts that the list itself names in each city. */
const districtsByCity = memoised((regions: Regions): ReadonlyMap<string, ReadonlySet<string>> => {
  const byCity = new Map<string, Set<string>>();
  for (const read of regions.reads) {
    const region = regionIn(read);
    if (region?.district === undefined) continue;
    const names = byCity.get(cityOf(region)) ?? new Set();
    byCity.set(cityOf(region), names.add(region.district));
  }
  return byCity;
});

const cityOf = ({ province, city = "" }: Region): string => province + city;

/** What may stand before a district: nothing, 长沙市, 长沙, 湖南省长沙市, 湖南长沙. */
function openingsOf({ province, city = province }: Region): readonly string[] {
  return ["", city, bare(city), province + city, bare(province) + bare(city), bare(province) + city];
}
