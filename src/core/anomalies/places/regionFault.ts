import { beginsAbroad } from "../../reference/places/countries";
import { memoised } from "../../tables/kept/memoised";
import type { Column, Table } from "../../tables/table";
import type { Region } from "../../values/places/region";
import { blank, type Read, type Unreadable } from "../../values/text/reading";
import { keptWhere, rowsWhere } from "../cells/rowsWhere";
import type { Hits, Severity } from "../rule/hit";
import { hitsIn } from "../rule/hits";
import { holdFor, type Regions, regionIn, regionReadAt, regionsOf } from "./regions";

/** Customers whose region is one of those asked for; the question is put once a distinct text. */
export function regionHits(
  customers: Table,
  holds: (read: Read<Region>, text: string) => boolean,
  severity?: Severity,
): readonly Hits[] {
  const regions = regionsOf(customers);
  if (regions === null) return [];
  const asked = regions.reads.map((read, code) => holds(read, regions.texts[code] ?? ""));
  const rows = rowsWhere(customers.rowCount, (row) => asked[regions.codes[row] ?? -1] === true);
  const parts = [...new Set([...regions.parts, regions.column])];
  return parts.flatMap((part) =>
    hitsIn(
      customers,
      part,
      keptWhere(rows, (row) => partAt(regions, row) === part),
      severity,
    ),
  );
}

/** Of split columns the one whose word is no place; else the deepest, where a remark on the whole stands. */
function partAt(regions: Regions, row: number): Column {
  const fault = regionFault(regionReadAt(regions, row));
  const from = fault === null ? "" : String(fault.detail ?? "");
  if (from === "") return regions.column;
  const wrong = regions.parts.find((part) => {
    const word = String(part.cells[row] ?? "").trim();
    return word !== "" && from.startsWith(word);
  });
  return wrong ?? regions.column;
}

/** Leeds, Fremont, EC2, 日本东京: a place abroad, of which we know nothing. */
function isAbroad(place: string): boolean {
  return latin.test(place) || beginsAbroad(place);
}

const latin = /^\p{Script=Latin}[\p{Script=Latin}\d\s.,'’()/&-]+$/u;

/** The customers whose region lies in another country, of those asked for. */
export function rowsAbroad(customers: Table, rows: Int32Array): ReadonlySet<number> {
  const regions = regionsOf(customers);
  if (regions === null) return new Set();
  const abroad = areAbroad(regions);
  return new Set(rows.filter((row) => abroad[regions.codes[row] ?? -1] === true));
}

/** Of each distinct text whether it is a place abroad, and none of ours. */
const areAbroad = memoised(({ texts, reads }: Regions): readonly boolean[] =>
  texts.map((text, code) => {
    const place = text.trim();
    return place !== "" && isAbroad(place) && regionIn(reads[code] ?? blank) === undefined;
  }),
);

/** By judgement: with one customer in twenty abroad a list is of customers in several countries. */
const abroadShare = 0.05;

/** Whether the customers are of several countries: then a country says as much as people want to know. */
export const sellsAbroad: (customers: Table) => boolean = memoised((customers: Table) => {
  const regions = regionsOf(customers);
  if (regions === null) return false;
  const abroad = areAbroad(regions);
  return holdFor(regions, (_read, _text, code) => abroad[code] === true, abroadShare);
});

/** What is wrong with a region; null where it is blank, understood, a placeholder or a place abroad. */
export function regionFault(read: Read<Region>): Unreadable<Region> | null {
  if (read.reading !== "unreadable" || isAbroad(String(read.detail ?? ""))) return null;
  return read.problem === "placeholder" || read.problem === "formula-error" ? null : read;
}
