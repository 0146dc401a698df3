import { hashCodes } from "../../normalise/folding/wordTable";
import type { Abbreviations } from "./abbreviations";
import { type CodePool, finishPool, type PoolWriter, poolWriter, writeCodes } from "./codePool";
import { type CountBits, countBits } from "./frequency";

/**
 * Texts as words: tokens of row r are `starts[r] .. starts[r+1]`, each with its letters, hash and frequency. Most columns are
 * Chinese and have no words at all: of those all lists are empty.
 */
export interface TokenColumn {
  readonly starts: Int32Array;
  readonly letters: CodePool;
  readonly hashes: Int32Array;
  readonly counts: CountBits;
  /** Hash of the whole text without spaces, 0 where there is none. */
  readonly wholes: Int32Array;
  readonly wholeCounts: CountBits;
  /** `parentKinds` of the words that say that a firm owns or serves another (Holdings, Realty), a bit each. */
  readonly parents: Uint8Array;
  /** Number of the country whose law knows the legal form (Pte, Sdn Bhd, GmbH); 0 where none or several do. */
  readonly lands: Uint8Array;
  /** Words before the first legal form (Inc, Ltd, GmbH), which are the registered name; 0 where there is no form. */
  readonly registered: Uint8Array;
  /** 1 for a name that holds two registered ones: Rowe Foods Ltd / Ashby Travel LLC. */
  readonly joined: Uint8Array;
}

export interface TokenWriter {
  readonly rows: number;
  starts: Int32Array;
  wholes: Int32Array;
  parents: Uint8Array;
  lands: Uint8Array;
  registered: Uint8Array;
  joined: Uint8Array;
  hashes: Int32Array;
  letters: PoolWriter;
  row: number;
}

const none = new Int32Array(0);
const nobody = new Uint8Array(0);

/** Letters of the longest word in the lists of abbreviations that stands for another. */
const longestShort = 14;

export function tokenWriter(rows: number): TokenWriter {
  return {
    rows,
    starts: none,
    wholes: none,
    parents: nobody,
    lands: nobody,
    registered: nobody,
    joined: nobody,
    hashes: none,
    letters: poolWriter(0, 0),
    row: 0,
  };
}

/** Room for the words of all rows, made when the first of them comes. */
function makeRoom(writer: TokenWriter): void {
  writer.starts = new Int32Array(writer.rows + 1);
  writer.wholes = new Int32Array(writer.rows);
  writer.parents = new Uint8Array(writer.rows);
  writer.lands = new Uint8Array(writer.rows);
  writer.registered = new Uint8Array(writer.rows);
  writer.joined = new Uint8Array(writer.rows);
  writer.hashes = new Int32Array(256);
  writer.letters = poolWriter(writer.rows, 1);
}

/** Adds a word to the row that is written, written out where it is cut `short`. */
export function pushWord(
  writer: TokenWriter,
  codes: Uint16Array,
  from: number,
  to: number,
  short: Abbreviations,
): void {
  const long = to - from <= longestShort ? short.get(hashCodes(codes, from, to)) : undefined;
  if (long === undefined) pushToken(writer, codes, from, to);
  else pushToken(writer, long, 0, long.length);
}

function pushToken(writer: TokenWriter, codes: Uint16Array, from: number, to: number): void {
  if (writer.starts.length === 0) makeRoom(writer);
  const index = writer.letters.rows;
  if (index >= writer.hashes.length) {
    const larger = new Int32Array(writer.hashes.length * 2);
    larger.set(writer.hashes);
    writer.hashes = larger;
  }
  writer.hashes[index] = hashCodes(codes, from, to) || 1;
  writeCodes(writer.letters, codes, from, to);
}

export function finishTokens(writer: TokenWriter): TokenColumn {
  const hashes = writer.hashes.subarray(0, writer.letters.rows);
  return {
    starts: writer.starts,
    letters: finishPool(writer.letters),
    hashes,
    counts: countBits(hashes),
    wholes: writer.wholes,
    parents: writer.parents,
    lands: writer.lands,
    registered: writer.registered,
    joined: writer.joined,
    wholeCounts: countBits(writer.wholes),
  };
}
