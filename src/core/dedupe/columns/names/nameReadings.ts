import { mix } from "../../normalise/folding/mix";
import { hashCodes } from "../../normalise/folding/wordTable";
import { emptyParts, type NameParts } from "../../normalise/names/nameParts";
import type { CodePool } from "../texts/codePool";
import { soundHash } from "../texts/pinyin";
import { markWithout, type OwnTrades } from "./ownTrades";

/** What each row's name says for itself. */
export interface NameReadings {
  /** Length of the 字号 inside the core. */
  readonly marks: Uint8Array;
  readonly regions: Int32Array;
  readonly towns: Int32Array;
  readonly forms: Uint8Array;
  /** What stands before the form and is one itself, see `NameParts`. */
  readonly innerForms: Uint8Array;
  readonly branches: Int32Array;
  /** The name with its branch in a bracket or without one, and what everybody calls that branch, see `NameParts`. */
  readonly written: Int32Array;
  readonly called: Int32Array;
  readonly ordinals: Int32Array;
  /** Which characters the core has, a bit for every 32nd code: unlike bits tell unlike names at once. */
  readonly letters: Int32Array;
  readonly coreHashes: Int32Array;
  readonly markHashes: Int32Array;
  readonly soundHashes: Int32Array;
}

export interface NameWriter {
  readonly column: NameReadings;
  readonly parts: NameParts;
}

export function nameWriter(rows: number): NameWriter {
  const ints = () => new Int32Array(rows);
  return {
    column: {
      marks: new Uint8Array(rows),
      regions: ints(),
      towns: ints(),
      forms: new Uint8Array(rows),
      innerForms: new Uint8Array(rows),
      branches: ints(),
      written: ints(),
      called: ints(),
      ordinals: ints(),
      letters: ints(),
      coreHashes: ints(),
      markHashes: ints(),
      soundHashes: ints(),
    },
    parts: emptyParts(),
  };
}

function letterBits(codes: Uint16Array, end: number): number {
  let bits = 0;
  for (let i = 0; i < end; i++) bits |= 1 << ((codes[i] ?? 0) & 31);
  return bits;
}

/** Keeps what the parts of a Chinese name say. */
export function keepParts({ column, parts }: NameWriter, row: number): void {
  const mark = parts.mark === 0 ? parts.end : parts.mark;
  column.marks[row] = mark;
  column.regions[row] = parts.region;
  column.towns[row] = parts.town;
  column.forms[row] = parts.form;
  column.innerForms[row] = parts.innerForm;
  column.branches[row] = parts.branch;
  column.written[row] = parts.written;
  column.called[row] = parts.called;
  column.ordinals[row] = parts.ordinals;
  column.letters[row] = letterBits(parts.codes, parts.end);
  column.coreHashes[row] = parts.end > 0 ? hashCodes(parts.codes, 0, parts.end) || 1 : 0;
  column.markHashes[row] = mark > 0 ? hashCodes(parts.codes, 0, mark) || 1 : 0;
  column.soundHashes[row] = mark > 0 ? soundHash(parts.codes, 0, mark) : 0;
}

/** Takes the words a list's own names end in off their 字号. */
export function cutTrades({ column }: NameWriter, cores: CodePool, trades: OwnTrades, rows: number): void {
  if (trades.size === 0) return;
  for (let row = 0; row < rows; row++) {
    const mark = column.marks[row] ?? 0;
    const shorter = markWithout(trades, cores, row, mark);
    if (shorter === mark) continue;
    const start = cores.starts[row] ?? 0;
    column.marks[row] = shorter;
    column.markHashes[row] = hashCodes(cores.codes, start, start + shorter) || 1;
    column.soundHashes[row] = soundHash(cores.codes, start, start + shorter);
  }
}

/** Core and branch together, see `NameColumn`. */
export function ownHashesOf({ coreHashes, branches }: NameReadings): Int32Array {
  if (!branches.some((branch) => branch !== 0)) return coreHashes;
  return coreHashes.map((core, row) => {
    const branch = branches[row] ?? 0;
    return branch === 0 ? core : mix(core, branch >>> 1) || 1;
  });
}
