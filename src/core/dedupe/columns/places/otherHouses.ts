import { sayOthers } from "../texts/sayOthers";
import type { AddressColumn } from "./addresses";
import { areOtherHouses } from "./houseNumbers";

/** Does each of two addresses say which county it is in, or else which town, and not the same? */
export function areOtherTowns({ counties, towns }: AddressColumn, a: number, b: number): boolean {
  const isTold = counties[a] !== 0 && counties[b] !== 0;
  return isTold ? counties[a] !== counties[b] : sayOthers(towns, a, b);
}

/** Do both rows say where they stand, and at other houses? */
export const standElsewhere = (addresses: AddressColumn, a: number, b: number): boolean =>
  sayOthers(addresses.roads, a, b) || areOtherTowns(addresses, a, b) || areOtherHouses(addresses.latin, a, b);
