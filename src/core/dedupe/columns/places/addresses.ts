import type { CellValue } from "../../../sheets/cell";
import { fold, hasHan, isDigit, squeeze } from "../../normalise/folding/fold";
import { hashCodes } from "../../normalise/folding/wordTable";
import { isPlaceholder } from "../texts/blank";
import { type CountBits, countBits } from "../texts/frequency";
import { addTokens } from "../texts/tokens";
import { finishTokens, type TokenColumn, tokenWriter } from "../texts/tokenWriter";
import { emptyLocality, type Locality, readLocality } from "./localities";
import { digitsEnd, doorHash, dropBlocks, placeHash, roadEnd } from "./roads";

/** Chinese addresses by road and number; what else they say differs from writer to writer. Others by words. */
export interface AddressColumn {
  /** Hash of the last characters of the road and its number, 0 where there is none. */
  readonly roads: Int32Array;
  /** Hash of the last figure behind the road and its number, the door where one is told; 0 where there is none. */
  readonly doors: Int32Array;
  /** The county an address opens with, and the town; 0 where it names none. */
  readonly counties: Int32Array;
  readonly towns: Int32Array;
  /** Hash of everything behind the region. */
  readonly wholes: Int32Array;
  /** 1 for a Chinese address without a figure: an estate or a building, not a door. */
  readonly vague: Uint8Array;
  readonly roadCounts: CountBits;
  readonly wholeCounts: CountBits;
  readonly latin: TokenColumn;
}

const longestAddress = 80;
const shortestWhole = 5;

/** Where the first figures end: of 中海万松3栋1单元1004 behind 3, which tells the building as the number of a road does. */
function firstFigureEnd(codes: Uint16Array, start: number, length: number): number {
  let from = start;
  while (from < length && !isDigit(codes[from])) from++;
  return digitsEnd(codes, from, length);
}

interface AddressWriter {
  readonly counties: Int32Array;
  readonly towns: Int32Array;
  readonly vague: Uint8Array;
  readonly roads: Int32Array;
  readonly doors: Int32Array;
  readonly wholes: Int32Array;
}

const locality: Locality = emptyLocality();

function readHan(column: AddressWriter, row: number, codes: Uint16Array, folded: number): void {
  const length = dropBlocks(codes, squeeze(codes, folded));
  readLocality(codes, length, locality);
  const { start } = locality;
  column.counties[row] = locality.county;
  column.towns[row] = locality.town;
  const whole = hashCodes(codes, start, length);
  if (length - start >= shortestWhole && !isPlaceholder(codes, start, length))
    column.wholes[row] = whole || 1;
  const road = roadEnd(codes, start, length);
  if (road > 0) column.roads[row] = placeHash(codes, { start, end: road, length });
  column.doors[row] = doorHash(codes, road || firstFigureEnd(codes, start, length), length);
  column.vague[row] = 1;
  for (let i = start; i < length; i++) if (isDigit(codes[i])) column.vague[row] = 0;
}

export function addressColumn(cells: readonly CellValue[], rows: number): AddressColumn {
  const buffer = new Uint16Array(longestAddress);
  const column = {
    roads: new Int32Array(rows),
    doors: new Int32Array(rows),
    counties: new Int32Array(rows),
    towns: new Int32Array(rows),
    wholes: new Int32Array(rows),
    vague: new Uint8Array(rows),
  };
  const latin = tokenWriter(rows);
  for (let row = 0; row < rows; row++) {
    const cell = cells[row];
    const length = typeof cell === "string" ? fold(cell, buffer) : 0;
    const han = length > 0 && hasHan(buffer, length);
    if (han) readHan(column, row, buffer, length);
    addTokens(latin, buffer, han ? 0 : length, false);
  }
  return {
    ...column,
    roadCounts: countBits(column.roads),
    wholeCounts: countBits(column.wholes),
    latin: finishTokens(latin),
  };
}
