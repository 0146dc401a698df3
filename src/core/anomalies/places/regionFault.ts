import { beginsAbroad } from "../../reference/countries";
import { memoised } from "../../tables/memoised";
import { type Column, columnOf, type Table } from "../../tables/table";
import { asMeant, type PlaceMeant } from "../../values/places/placeMeant";
import { readRegion } from "../../values/places/readRegion";
import { isCompleteRegion, isMunicipality, type Region } from "../../values/places/region";
import { blank, type Read, type Unreadable, valueIn } from "../../values/text/reading";
import type { Hits, Severity } from "../rule/hit";
import { hitsIn, keptWhere, rowsWhere } from "../rule/hits";

/** How the region of every customer was read, from 所在地区 or from 省, 市 and 区县 joined; each distinct text once. */
export interface Regions {
  /** The column a remark stands in: the region, or the deepest of the split columns. */
  readonly column: Column;
  /** 省, 市 and 区县 where they stand in columns of their own. */
  readonly parts: readonly Column[];
  /** One code a row into `texts` and `reads`. */
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly reads: readonly Read<Region>[];
}

/** The regions of the customers, read once; null where no column holds them. */
export const regionsOf: (customers: Table) => Regions | null = memoised(readAll);

function readAll(customers: Table): Regions | null {
  const whole = columnOf(customers, "region");
  if (whole !== undefined)
    return { column: whole, parts: [], ...readEach(whole, (row) => String(whole.cells[row])) };
  const parts = (["province", "city", "district"] as const).flatMap(
    (field) => columnOf(customers, field) ?? [],
  );
  const column = parts.at(-1);
  if (column === undefined) return null;
  const joined = (row: number) => parts.map((part) => String(part.cells[row] ?? "").trim()).join("");
  return { column, parts, ...readEach(column, joined) };
}

/** Sheets repeat their regions: each distinct text is read once. */
function readEach(
  { cells: { length: count }, places = [] }: Column,
  textOf: (row: number) => string,
): Pick<Regions, "codes" | "texts" | "reads"> {
  const known = new Map<string, number>();
  const codes = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const text = textOf(row);
    const code = known.get(text) ?? known.size;
    if (code === known.size) known.set(text, code);
    codes[row] = code;
  }
  const texts = [...known.keys()];
  return { codes, texts, reads: texts.map((text) => readAs(text, places)) };
}

function readAs(text: string, said: readonly PlaceMeant[]): Read<Region> {
  return asMeant(readRegion(text), text, said);
}

/** How a row's region was read. */
export function regionReadAt(regions: Regions | null, row: number): Read<Region> {
  return regions?.reads[regions.codes[row] ?? -1] ?? blank;
}

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

/**
 * Whether the column holds sales areas, 华东, 华南 …: then it divides the sales, not the country, and they are what it
 * is for, and no fault.
 */
export function holdsSalesAreas(customers: Table): boolean {
  const regions = regionsOf(customers);
  if (regions === null) return false;
  return isMostly(regions, (read) => read.reading === "unreadable" && read.problem === "vague-region");
}

/** By judgement: what more than half of the filled rows show is what the column is for. */
const mostly = 0.5;

/** Whether the answer is yes for more than half of the filled rows; the question is put once a distinct text. */
export function isMostly(regions: Regions, holds: (read: Read<Region>, text: string) => boolean): boolean {
  const asked = regions.reads.map((read, code) => holds(read, regions.texts[code] ?? ""));
  const filled = regions.reads.map((read) => read.reading !== "blank");
  const count = (marks: readonly boolean[]) =>
    regions.codes.reduce((sum, code) => (marks[code] ? sum + 1 : sum), 0);
  return count(asked) > mostly * count(filled);
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

/** What is wrong with a region; null where it is blank, understood, a placeholder or a place abroad. */
export function regionFault(read: Read<Region>): Unreadable<Region> | null {
  if (read.reading !== "unreadable" || isAbroad(String(read.detail ?? ""))) return null;
  return read.problem === "placeholder" || read.problem === "formula-error" ? null : read;
}

/** The region where it was understood and lies in China. */
export function regionIn(read: Read<Region>): Region | undefined {
  const region = valueIn(read);
  return region === undefined || region.code === "" ? undefined : region;
}

/** The row's region where it was understood and lies in China. */
export function regionAt(regions: Regions | null, row: number): Region | undefined {
  return regionIn(regionReadAt(regions, row));
}

/** Which level is missing below a region that was understood: the city weighs, the district hardly. */
export function missingLevel(read: Read<Region>): "city" | "district" | null {
  const region = regionIn(read);
  if (region === undefined || isWholeProvince(region.code) || isCompleteRegion(region)) return null;
  return region.city === undefined && region.district === undefined ? "city" : "district";
}

/** 北京 and 香港 are as good as a city; nobody asks for the district of Hong Kong. */
function isWholeProvince(code: string): boolean {
  return isMunicipality(code) || code.startsWith("81") || code.startsWith("82");
}
