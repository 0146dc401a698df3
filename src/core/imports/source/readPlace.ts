import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import { divisionFields } from "../../sheets/fieldGroups";
import { readAddress, readRegion } from "../../values/places/readRegion";
import type { Region } from "../../values/places/region";
import { type Read, valueIn } from "../../values/text/reading";
import { askedPlace, carried, doubtful, type Outcome, understood } from "./outcome";
import type { ReadingContext, SourceColumn } from "./sourceColumn";

/** What the row says of its place so far. */
export type KnownPlace = (key: (typeof divisionFields)[number]) => CellValue | undefined;

/** 省, 市 and 区县 in columns of their own are read together: 广东 + 深圳 + 南山. Null: not one place. */
export function placeOfParts(texts: readonly string[]): Read<Region> {
  const parts = texts.filter(
    (text, i) => text !== "" && !texts.some((later, j) => j > i && later.startsWith(text)),
  );
  const read = readRegion(parts.join(""));
  const region = valueIn(read);
  return region && region.rest !== "" ? { reading: "unreadable", problem: "unknown-region" } : read;
}

/** A region in one cell; what stands behind it goes to the address. */
export function readRegionCell(
  cell: CellValue,
  column: SourceColumn,
  context: ReadingContext,
  known: KnownPlace,
): Outcome {
  const text = String(cell).trim();
  const read = readRegion(cell);
  const region = settled(read, known) ?? context.placeMeant(column, text);
  if (region) return agrees(region, known) ? understood(...valuesOf(region)) : carried(text);
  if (read.reading === "ambiguous") return askedPlace(null, cell, text);
  return doubtful(null, cell, read);
}

/** A street address: 省市区 where it begins with them, the rest as 详细地址; else as it is. */
export function readAddressCell(
  cell: CellValue,
  column: SourceColumn,
  context: ReadingContext,
  known: KnownPlace,
): Outcome {
  const text = String(cell).trim();
  const read = readAddress(text);
  const region = settled(read, known) ?? context.placeMeant(column, text);
  if (region && agrees(region, known)) return understood(...valuesOf(region));
  const open = read.reading === "ambiguous" && known("province") === undefined;
  return open ? askedPlace("address", text, text) : understood(["address", text]);
}

/** The place that was read; of several the only one that agrees with what the row says already. */
function settled(read: Read<Region>, known: KnownPlace): Region | null {
  if (read.reading !== "ambiguous") return valueIn(read) ?? null;
  if (known("province") === undefined) return null;
  const fitting = read.candidates.filter((candidate) => agrees(candidate, known));
  const [only] = fitting;
  return fitting.length === 1 && only ? only : null;
}

function agrees(region: Region, known: KnownPlace): boolean {
  return divisionFields.every((level) => {
    const [said, there] = [region[level], known(level)];
    return said === undefined || there === undefined || said === there;
  });
}

export function valuesOf(region: Region): readonly (readonly [ColumnKey, CellValue])[] {
  const parts = divisionFields.flatMap((level) => {
    const name = region[level];
    return name === undefined ? [] : [[level, name] as const];
  });
  return region.rest === "" ? parts : [...parts, ["address", region.rest] as const];
}
