import type { CellValue } from "../../../sheets/cell";
import { fold, hasHan } from "../../normalise/folding/fold";
import { readCompanyName } from "../../normalise/names/companyName";
import { isPlaceholder } from "../texts/blank";
import { type CodePool, finishPool, poolWriter, writeCodes } from "../texts/codePool";
import { type CountBits, countBits } from "../texts/frequency";
import { addTokens } from "../texts/tokens";
import { finishTokens, type TokenColumn, tokenWriter } from "../texts/tokenWriter";
import { latinAside } from "./latinAsides";
import { latinOrdinals } from "./latinOrdinals";
import { cutTrades, keepParts, type NameReadings, nameWriter, ownHashesOf } from "./nameReadings";
import { type Openings, openingsOf } from "./openings";
import { learnTrades, type OwnTrades } from "./ownTrades";

/** Company names, taken apart once. Rows without a Chinese name have an empty core; Latin names are tokens. */
export interface NameColumn extends NameReadings {
  readonly cores: CodePool;
  /** What brackets say beside the name, as if it were a branch; null where none says anything. */
  readonly asides: Int32Array | null;
  /** The brackets are places, or whatever else tells one customer of the list from the next, see `areOwn`. */
  readonly ownAsides: boolean;
  /** What brackets say beside a Latin name, see `latinAside`; null where none says anything. */
  readonly latinAsides: Int32Array | null;
  /** Length of the group's name that opens a core; null where no name has one. */
  readonly groups: Uint8Array | null;
  readonly coreCounts: CountBits;
  /** Core and branch together, as a branch that is a customer of its own is known by both; the cores where none has one. */
  readonly ownHashes: Int32Array;
  readonly ownCounts: CountBits;
  readonly markCounts: CountBits;
  readonly latin: TokenColumn;
  readonly openings: Openings;
  readonly trades: OwnTrades;
}

const longestCell = 96;
const averageCore = 8;

/** By judgement: so many rows with a bracket make it a way to write, and so many different ones no notes, which repeat. */
const fewestAsides = 20;
const differingShare = 0.7;

/** Whether nearly every bracket of a list says something else: 老张农资店（王楼）, 老张农资店（后李庄）. */
function areOwn(asides: Int32Array): boolean {
  const said = asides.filter((aside) => aside !== 0);
  return said.length >= fewestAsides && new Set(said).size >= said.length * differingShare;
}

/** One pass over the cells: folding, grammar, hashes. `known` where they were learned from the whole list. */
export function nameColumn(cells: readonly CellValue[], rows: number, known?: OwnTrades): NameColumn {
  const writer = nameWriter(rows);
  const cores = poolWriter(rows, averageCore);
  const latin = tokenWriter(rows);
  const buffer = new Uint16Array(longestCell);
  const { parts } = writer;
  let asides: Int32Array | null = null;
  let latinAsides: Int32Array | null = null;
  let groups: Uint8Array | null = null;
  for (let row = 0; row < rows; row++) {
    const cell = cells[row];
    const folded = typeof cell === "string" ? fold(cell, buffer) : 0;
    const length = isPlaceholder(buffer, 0, folded) ? 0 : folded;
    const han = hasHan(buffer, length);
    if (han) {
      readCompanyName(buffer, length, parts);
      keepParts(writer, row);
      if (parts.aside !== 0) {
        asides ??= new Int32Array(rows);
        asides[row] = parts.aside;
      }
      if (parts.group !== 0) {
        groups ??= new Uint8Array(rows);
        groups[row] = parts.group;
      }
    } else if (length > 0) {
      writer.column.ordinals[row] = latinOrdinals(buffer, length);
      const aside = latinAside(buffer, length);
      if (aside !== 0) {
        latinAsides ??= new Int32Array(rows);
        latinAsides[row] = aside;
      }
    }
    writeCodes(cores, parts.codes, 0, han ? parts.end : 0);
    addTokens(latin, buffer, han ? 0 : length, true);
  }
  const pool = finishPool(cores);
  const trades = known ?? learnTrades({ ...writer.column, cores: pool }, rows);
  cutTrades(writer, pool, trades, rows);
  const coreCounts = countBits(writer.column.coreHashes);
  const ownHashes = ownHashesOf(writer.column);
  const words = finishTokens(latin);
  return {
    ...writer.column,
    asides,
    ownAsides: asides !== null && areOwn(asides),
    latinAsides,
    groups,
    cores: pool,
    trades,
    coreCounts,
    ownHashes,
    ownCounts: ownHashes === writer.column.coreHashes ? coreCounts : countBits(ownHashes),
    markCounts: countBits(writer.column.markHashes),
    latin: words,
    openings: openingsOf(words),
  };
}
