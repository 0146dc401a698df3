import type { CellValue } from "../../sheets/cell";
import { divisionWords } from "../normalise/divisionWords";
import { fold, hasHan, kindOf, kinds, squeeze } from "../normalise/fold";
import { hashCodes, longestPrefix } from "../normalise/wordTable";
import { isPlaceholder } from "./blank";
import { type CountBits, countBits } from "./frequency";
import { addTokens, finishTokens, type TokenColumn, tokenWriter } from "./tokens";

/** Chinese addresses by road and number; what else they say differs from writer to writer. Others by words. */
export interface AddressColumn {
  /** Hash of the last characters of the road and its number, 0 where there is none. */
  readonly roads: Int32Array;
  /** Hash of the last figure behind the road and its number, the door where one is told; 0 where there is none. */
  readonly doors: Int32Array;
  /** Hash of everything behind the region. */
  readonly wholes: Int32Array;
  /** 1 for a Chinese address without a figure: an estate or a building, not a door. */
  readonly vague: Uint8Array;
  readonly roadCounts: CountBits;
  readonly wholeCounts: CountBits;
  readonly latin: TokenColumn;
}

const longestAddress = 80;
const roadCharacters = 4;
const shortestWhole = 5;
const roadEnds = new Set([..."路街道巷弄村园里区镇城座场大厦"].map((text) => text.charCodeAt(0)));

/** Behind the regions that open the address; spaces are taken out on the way. */
function skipRegions(codes: Uint16Array, length: number): number {
  let start = 0;
  for (let round = 0; round < 4; round++) {
    const slot = longestPrefix(divisionWords.heads, codes, start, length);
    if (slot < 0) return start;
    start += divisionWords.heads.lengths[slot] ?? 0;
  }
  return start;
}

const isDigit = (code: number | undefined): boolean => kindOf(code ?? 0) === kinds.digit;

/** Where the number of a road ends, 0 where there is none. */
function roadEnd(codes: Uint16Array, start: number, length: number): number {
  for (let i = start + 2; i < length; i++) {
    if (!isDigit(codes[i]) || !roadEnds.has(codes[i - 1] ?? 0)) continue;
    let end = i + 1;
    while (end < length && isDigit(codes[end])) end++;
    return end;
  }
  return 0;
}

/** Hash of up to four characters of road and the number behind them: 科技大道30. */
function roadHash(codes: Uint16Array, start: number, end: number): number {
  let from = end;
  while (from > start && isDigit(codes[from - 1])) from--;
  return hashCodes(codes, Math.max(start, from - roadCharacters), end) || 1;
}

/** Hash of the last figure behind the road: 502 of 建设路12号3栋502室 and of 建设路12号3-502. */
function doorHash(codes: Uint16Array, road: number, length: number): number {
  let end = length;
  while (end > road && !isDigit(codes[end - 1])) end--;
  let from = end;
  while (from > road && isDigit(codes[from - 1])) from--;
  return from === end ? 0 : hashCodes(codes, from, end) || 1;
}

interface AddressWriter {
  readonly vague: Uint8Array;
  readonly roads: Int32Array;
  readonly doors: Int32Array;
  readonly wholes: Int32Array;
}

function readHan(column: AddressWriter, row: number, codes: Uint16Array, folded: number): void {
  const length = squeeze(codes, folded);
  const start = skipRegions(codes, length);
  const whole = hashCodes(codes, start, length);
  if (length - start >= shortestWhole && !isPlaceholder(codes, start, length))
    column.wholes[row] = whole || 1;
  const road = roadEnd(codes, start, length);
  if (road > 0) {
    column.roads[row] = roadHash(codes, start, road);
    column.doors[row] = doorHash(codes, road, length);
  }
  column.vague[row] = 1;
  for (let i = start; i < length; i++) if (isDigit(codes[i])) column.vague[row] = 0;
}

export function addressColumn(cells: readonly CellValue[], rows: number): AddressColumn {
  const buffer = new Uint16Array(longestAddress);
  const column = {
    roads: new Int32Array(rows),
    doors: new Int32Array(rows),
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
