import { memoised } from "../../tables/kept/memoised";
import { remember } from "../../tables/kept/remember";
import type { Column, Table } from "../../tables/table";
import type { Region } from "../../values/places/region";
import { withoutRecipient } from "../../values/places/withoutRecipient";
import { textAt } from "../cells/textAt";
import { bare } from "./addressesElsewhere";
import { type Regions, regionAt, regionIn, regionsOf } from "./regions";

/** Fewer addresses that name a district show no habit; by judgement, as for cities. */
const fewestRows = 40;
/** By judgement, as for cities: where more differ, goods go elsewhere or firms sit where they are not registered. */
const keptShare = 0.975;

/** Rows whose address opens with another district of the customer's own city, where nearly all open with the same. */
export const districtsElsewhere = remember((customers: Table, column: Column): Int32Array => {
  const regions = regionsOf(customers);
  if (column.field !== "address" || regions === null) return new Int32Array(0);
  const found: number[] = [];
  let told = 0;
  for (let row = 0; row < customers.rowCount; row++) {
    const region = regionAt(regions, row);
    const named = region === undefined ? undefined : districtNamed(regions, region, textAt(column, row));
    if (named === undefined) continue;
    told++;
    if (named !== region?.district) found.push(row);
  }
  return Int32Array.from(told >= fewestRows && found.length <= told * (1 - keptShare) ? found : []);
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
