import { memoised } from "../../tables/kept/memoised";
import { columnOf, type Table } from "../../tables/table";
import type { Region } from "../../values/places/region";
import {
  commonRegionStyle,
  officialStyle,
  type RegionStyle,
  writeRegion,
} from "../../values/places/regionStyle";
import { regionIn, regionsOf } from "./regions";

/** How most regions of the column 所在地区 are written; in official names where it shows no habit. */
export const regionStyleOf: (customers: Table) => RegionStyle = memoised((customers: Table) => {
  const regions = columnOf(customers, "region") === undefined ? null : regionsOf(customers);
  if (regions === null) return officialStyle;
  const counts = new Uint32Array(regions.texts.length);
  for (const code of regions.codes) counts[code] = (counts[code] ?? 0) + 1;
  return commonRegionStyle(
    regions.reads.flatMap((read, code) => {
      const region = regionIn(read);
      return region === undefined
        ? []
        : [{ text: regions.texts[code] ?? "", region, count: counts[code] ?? 0 }];
    }),
  );
});

/** A region written as the customers' own column has it. */
export function writtenRegion(customers: Table, region: Region): string {
  return writeRegion(region, regionStyleOf(customers));
}
