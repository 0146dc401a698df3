import { type Column, columnOf, type Table } from "../tables/table";
import { type Read, type Unreadable, valueIn } from "../values/reading";
import { readRegion } from "../values/readRegion";
import { isCompleteRegion, isMunicipality, type Region } from "../values/region";

/** How the region of every customer was read, from 所在地区 or from 省, 市 and 区县 joined. */
export interface Regions {
  /** The column a remark stands in: the region, or the deepest of the split columns. */
  readonly column: Column;
  readonly reads: readonly Read<Region>[];
}

const kept = new WeakMap<Table, Regions | null>();

/** The regions of the customers, read once; null where no column holds them. */
export function regionsOf(customers: Table): Regions | null {
  const known = kept.get(customers);
  if (known !== undefined) return known;
  const made = readAll(customers);
  kept.set(customers, made);
  return made;
}

function readAll(customers: Table): Regions | null {
  const whole = columnOf(customers, "region");
  if (whole !== undefined) return { column: whole, reads: readEach(whole.cells.map(String)) };
  const parts = (["province", "city", "district"] as const).flatMap(
    (field) => columnOf(customers, field) ?? [],
  );
  const column = parts.at(-1);
  if (column === undefined) return null;
  const texts = column.cells.map((_cell, row) =>
    parts.map((part) => String(part.cells[row] ?? "").trim()).join(""),
  );
  return { column, reads: readEach(texts) };
}

/** Sheets repeat their regions: each distinct text is read once. */
function readEach(texts: readonly string[]): readonly Read<Region>[] {
  const seen = new Map<string, Read<Region>>();
  return texts.map((text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const read = readRegion(text);
    seen.set(text, read);
    return read;
  });
}

/** What is wrong with a row's region; null where it is blank, understood or a placeholder. */
export function regionFault(regions: Regions, row: number): Unreadable<Region> | null {
  const read = regions.reads[row];
  if (read?.reading !== "unreadable") return null;
  return read.problem === "placeholder" || read.problem === "formula-error" ? null : read;
}

/** The row's region where it was understood and lies in China. */
export function regionAt(regions: Regions | null, row: number): Region | undefined {
  const read = regions?.reads[row];
  const region = read === undefined ? undefined : valueIn(read);
  return region === undefined || region.code === "" ? undefined : region;
}

/** Which level is missing below a region that was understood: the city weighs, the district hardly. */
export function missingLevel(region: Region): "city" | "district" | null {
  if (isMunicipality(region.code) || isCompleteRegion(region)) return null;
  return region.city === undefined && region.district === undefined ? "city" : "district";
}
