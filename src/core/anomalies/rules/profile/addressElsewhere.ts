import { words } from "../../../sheets/words";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { formatRegion, type Region } from "../../../values/places/region";
import { withoutRecipient } from "../../../values/places/withoutRecipient";
import { keptWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { addressesElsewhere, placeOfAddress } from "../../places/addressesElsewhere";
import { regionAt, regionsOf } from "../../places/regions";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
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
    anyOf: [["customers.region", "customers.province", "customers.city"]],
  },
  words: {
    "zh-CN": {
      title: "地址与地区不符",
      reason: "几乎所有客户的地址都在所填的城市里；个别一行在别处，地址或地区有一个填错。",
      example: "城市「南昌」，地址「广东省揭阳市榕城区……」",
      fix: "核对地址和地区。",
    },
    "en-US": {
      title: "Address in another city",
      reason:
        "Nearly all addresses lie in the city given beside them; where one lies elsewhere, either is wrong.",
      example: "city 南昌, address 广东省揭阳市榕城区…",
      fix: "Check address and region.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "address").flatMap((column) => {
      const rows = addressesElsewhere(customers, column);
      const regions = regionsOf(customers);
      const inRegion = (row: number) => isRegionWrong(regionAt(regions, row), textAt(column, row));
      return [
        ...hitsIn(
          customers,
          column,
          keptWhere(rows, (row) => !inRegion(row)),
        ),
        ...(regions === null ? [] : hitsIn(customers, regions.column, keptWhere(rows, inRegion))),
      ];
    }),
  explain: (book, _context, hit, language) => {
    const region = regionAt(regionsOf(book.customers), hit.row);
    const own = columnAt(book, hit);
    const column = own?.field === "address" ? own : addressAbout(book.customers, hit.row);
    const named = region && column && placeOfAddress(column, textAt(column, hit.row), region);
    const [there, here] = [named ? formatRegion(named) : "", region ? formatRegion(region) : ""];
    return explained(
      language,
      words(`地址在「${there}」，地区却是「${here}」`, `The address lies in ${there}, the region is ${here}`),
    );
  },
};

/** 佛山市寮步镇 beside 寮步镇振安路507号: both name the town, so that the city before it is the slip. */
const isRegionWrong = (region: Region | undefined, address: string): boolean =>
  region !== undefined && region.rest !== "" && withoutRecipient(address).startsWith(region.rest);

/** The address a remark on the region of a row is about. */
const addressAbout = (customers: Table, row: number): Column | undefined =>
  columnsOf(customers, "address").find((column) => addressesElsewhere(customers, column).includes(row));
