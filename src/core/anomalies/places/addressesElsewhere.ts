import { remember } from "../../tables/kept/remember";
import type { Column, Table } from "../../tables/table";
import { groupedBy } from "../../values/groups/groupedBy";
import { readAddress } from "../../values/places/readRegion";
import type { Region } from "../../values/places/region";
import { withoutRecipient } from "../../values/places/withoutRecipient";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../cells/textAt";
import { areSlips, comparedAddresses } from "./comparedAddresses";
import { regionIn } from "./regions";

/** By judgement: where addresses mostly begin with the street, one in two hundred that names another city is pasted from elsewhere. */
const fewestBoth = 200;
const silentShare = 0.005;

/** Rows whose address lies in another city than the customer, where nearly all lie in the same. */
export const addressesElsewhere = remember((customers: Table, column: Column): Int32Array => {
  const compared = comparedAddresses(customers, column, (address, region) => {
    const named = placeOfAddress(column, address, region);
    return named === undefined ? null : named !== region && areApart(named, region);
  });
  if (compared === null) return new Int32Array(0);
  const { both, told, differing } = compared;
  const own = withoutForwarders(differing, column);
  const isSlip = areSlips(own.length, told) || (both >= fewestBoth && own.length <= both * silentShare);
  return Int32Array.from(isSlip ? own : []);
});

/** By judgement: where three customers of other cities have their goods sent somebody forwards them. */
const forwardsFor = 3;
/** 集货仓（转日本）: what a bracket says is for the forwarder. */
const bracket = /[（(].*$/;

/** The rows but those whose address is that of a forwarder: several customers of other cities have it. */
function withoutForwarders(rows: readonly number[], column: Column): readonly number[] {
  const byPlace = groupedBy(rows, (row) =>
    wordKey(withoutRecipient(textAt(column, row)).replace(bracket, "")),
  );
  return rows.length < forwardsFor
    ? rows
    : [...byPlace.values()].filter(({ length }) => length < forwardsFor).flat();
}

/**
 * Where an address lies, as far as it says so; the customer's own place without reading it closely where both are named in
 * it, or it opens with that place's name: 新北 beside 新北区薛家镇 is the same, whichever of the two it was read as.
 */
export function placeOfAddress(column: Column, address: string, region: Region): Region | undefined {
  const [own, province] = [bare(region.city ?? region.province), bare(region.province)];
  if (address.includes(own) && address.includes(province)) return region;
  const place = withoutRecipient(address);
  return place.startsWith(own) ? region : regionIn(openingRead(column, opening.exec(place)?.[0] ?? ""));
}

/** Province, city and district stand before any figure, in so many characters; many addresses share them: each is read once. */
const opening = /^[^\d]{0,12}/;
const openingRead = remember((_addresses: Column, text: string) => readAddress(text));

/** 昆明市 and 云南省 are written 昆明 and 云南 as often. */
export function bare(name: string): string {
  return name.length > 2 ? name.replace(/[省市]$/, "") : name;
}

/** Two provinces, or two cities of one. */
function areApart({ code: a }: Region, { code: b }: Region): boolean {
  const known = Math.min(a.length, b.length, cityDigits);
  return a.slice(0, known) !== b.slice(0, known);
}

const cityDigits = 4;
