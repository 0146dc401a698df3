import { divisionFields } from "../../sheets/fieldGroups";
import { memoised } from "../../tables/kept/memoised";
import { type Column, columnOf, type Table } from "../../tables/table";
import { asMeant, type PlaceMeant } from "../../values/places/placeMeant";
import { readRegion } from "../../values/places/readRegion";
import { isCompleteRegion, isMunicipality, type Region } from "../../values/places/region";
import { isPlaceholder } from "../../values/text/placeholders";
import { blank, isUnderstood, type Read, valueIn } from "../../values/text/reading";

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
  const parts = divisionFields.flatMap((field) => columnOf(customers, field) ?? []);
  const column = parts.at(-1);
  if (column === undefined) return null;
  const regions = { column, parts, ...readEach(column, (row) => joined(parts, row)) };
  return parts.length > 1 || column.field !== "district" || holdFor(regions, isUnderstood, districtShare)
    ? regions
    : null;
}

/** By judgement: of districts alone so many are known ones; 东区 and 西区 part a market or the sales team. */
const districtShare = 0.9;

/** The levels as one text; ??? beside a state says nothing of it, and is told as what it is. */
function joined(parts: readonly Column[], row: number): string {
  return parts
    .map(({ cells }) => String(cells[row] ?? "").trim())
    .filter((text) => !isPlaceholder(text))
    .join("");
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

/** A question of a region's text, put once for each distinct one. */
type Asked = (read: Read<Region>, text: string, code: number) => boolean;

/** Whether the answer is yes for more than half of the filled rows. */
export function isMostly(regions: Regions, holds: Asked): boolean {
  return holdFor(regions, holds, mostly);
}

/** Whether the answer is yes for more than such a share of the filled rows. */
export function holdFor(regions: Regions, holds: Asked, share: number): boolean {
  const asked = regions.reads.map((read, code) => holds(read, regions.texts[code] ?? "", code));
  const filled = regions.reads.map((read) => read.reading !== "blank");
  const count = (marks: readonly boolean[]) =>
    regions.codes.reduce((sum, code) => (marks[code] ? sum + 1 : sum), 0);
  return count(asked) > share * count(filled);
}
