import type { Column, Table } from "../../tables/table";
import type { Region } from "../../values/places/region";
import { textAt } from "../cells/textAt";
import { type Regions, regionAt, regionsOf } from "./regions";

/** What a column of addresses says beside the regions of the customers. */
interface ComparedAddresses {
  /** Rows that have both. */
  readonly both: number;
  /** Those whose address says what is compared. */
  readonly told: number;
  /** Those where it says something else; ascending. */
  readonly differing: readonly number[];
}

/** Null where an address does not say it. */
type Differs = (address: string, region: Region, regions: Regions) => boolean | null;

/** Null where there is nothing to compare. */
export function comparedAddresses(
  customers: Table,
  column: Column,
  differs: Differs,
): ComparedAddresses | null {
  const regions = regionsOf(customers);
  if (column.field !== "address" || regions === null) return null;
  const differing: number[] = [];
  let [told, both] = [0, 0];
  for (let row = 0; row < customers.rowCount; row++) {
    const region = regionAt(regions, row);
    const address = region === undefined ? "" : textAt(column, row);
    if (region === undefined || address === "") continue;
    both++;
    const isOther = differs(address, region, regions);
    if (isOther === null) continue;
    told++;
    if (isOther) differing.push(row);
  }
  return { both, told, differing };
}

/** Fewer rows that tell both show no habit. */
const fewestRows = 40;
/** By judgement, as for days out of order: where more addresses lie elsewhere they are where goods go, or where firms are registered. */
const keptShare = 0.975;

/** Whether so many of the addresses that tell are slips. */
export function areSlips(differing: number, told: number): boolean {
  return told >= fewestRows && differing <= told * (1 - keptShare);
}
