import { words } from "../../../sheets/words";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { formatRegion, type Region } from "../../../values/places/region";
import { withoutRecipient } from "../../../values/places/withoutRecipient";
import { keptWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { addressesElsewhere, placeOfAddress } from "../../places/addressesElsewhere";
import { districtNamed, districtsElsewhere } from "../../places/districtsElsewhere";
import { type Regions, regionAt, regionsOf } from "../../places/regions";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const addressElsewhere: Rule = {
  id: "address-elsewhere",
  catalogue: "E44",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers"],
    fields: ["customers.address"],
    anyOf: [["customers.region", "customers.province", "customers.city", "customers.district"]],
  },
  words: {
    "zh-CN": {
      title: "地址与地区不符",
      reason: "几乎所有客户的地址都在所填的城市和区县里；个别一行在别处，地址或地区有一个填错。",
      example: "城市「南昌」，地址「广东省揭阳市榕城区……」",
      fix: "核对地址和地区。",
    },
    "en-US": {
      title: "Address outside its region",
      reason:
        "Nearly all addresses lie in the city and district given beside them; where one lies elsewhere, either is wrong.",
      example: "city 南昌, address 广东省揭阳市榕城区…",
      fix: "Check address and region.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "address").flatMap((column) => elsewhereIn(customers, column)),
  explain: (book, _context, hit, language) => {
    const regions = regionsOf(book.customers);
    const region = regionAt(regions, hit.row);
    const own = columnAt(book, hit);
    const column = own?.field === "address" ? own : addressAbout(book.customers, hit.row);
    const named = regions && column ? placeNamed(regions, column, hit.row) : "";
    const here = region ? formatRegion(region) : "";
    return explained(
      language,
      words(`地址在「${named}」，地区却是「${here}」`, `The address lies in ${named}, the region is ${here}`),
    );
  },
};

/** Of the two the slip: the address, but the region where its own town opens the address, or a district was picked wrongly. */
function elsewhereIn(customers: Table, column: Column): readonly Hits[] {
  const regions = regionsOf(customers);
  if (regions === null) return [];
  const rows = addressesElsewhere(customers, column);
  const isRegionWrong = (row: number) => opensWithTown(regionAt(regions, row), textAt(column, row));
  const districts = districtsElsewhere(customers, column);
  const wrongRegions = Int32Array.from([...keptWhere(rows, isRegionWrong), ...districts]).sort();
  const wrongAddresses = keptWhere(rows, (row) => !isRegionWrong(row));
  return [...hitsIn(customers, column, wrongAddresses), ...hitsIn(customers, regions.column, wrongRegions)];
}

/** 佛山市寮步镇 beside 寮步镇振安路507号: both name the town, so that the city before it is the slip. */
const opensWithTown = (region: Region | undefined, address: string): boolean =>
  region !== undefined && region.rest !== "" && withoutRecipient(address).startsWith(region.rest);

/** The address a remark on the region of a row is about. */
const addressAbout = (customers: Table, row: number): Column | undefined =>
  columnsOf(customers, "address").find((column) =>
    [addressesElsewhere, districtsElsewhere].some((rowsOf) => rowsOf(customers, column).includes(row)),
  );

/** Where the address lies, as far as it differs from the region: in another city, or in another district of it. */
function placeNamed(regions: Regions, column: Column, row: number): string {
  const region = regionAt(regions, row);
  if (region === undefined) return "";
  const address = textAt(column, row);
  const district = districtNamed(regions, region, address);
  const isApart = district !== undefined && district !== region.district;
  const place = isApart ? { ...region, district } : placeOfAddress(column, address, region);
  return place === undefined ? "" : formatRegion(place);
}
