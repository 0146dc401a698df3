import { nameAbbreviations, streetAbbreviations } from "../../lexicon/latinAbbreviations";
import { closeCode, openCode, spaceCode } from "../../normalise/fold";
import {
  closingForms,
  landWords,
  latinFormKinds,
  latinFormWords,
  parentWords,
} from "../../normalise/nameWords";
import { hashCodes, hashText, type WordTable, wordAt } from "../../normalise/wordTable";
import { type CodePool, dropRows, finishPool, type PoolWriter, poolWriter, writeCodes } from "./codePool";
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

/** Words beyond the twelfth are left out: an address or name is known by then. */
const mostTokens = 12;
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

/** Written-out forms by the hash of the short one, as codes. */
type Abbreviations = ReadonlyMap<number, Uint16Array>;

function abbreviations(list: string): Abbreviations {
  const words = list.split(/\s+/).filter((word) => word !== "");
  const pairs = words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? word] as const] : []));
  return new Map(
    pairs.map(([short, long]) => [
      hashText(short),
      Uint16Array.from(long, (character) => character.charCodeAt(0)),
    ]),
  );
}

const ofNames = abbreviations(nameAbbreviations);
const ofStreets = abbreviations(streetAbbreviations);

function pushWord(
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

/** As long as the longest cell that is read, with room for a space. */
const longestText = 128;
const firstLetter = 0x61;

const isGap = (code: number): boolean => code === spaceCode || code === openCode || code === closeCode;
const prime = 0x01000193;

/**
 * Adds the next row's words, those cut short (Mfg, Svcs; Ave, Rd) written out; forms of companies (Inc, Ltd …) are left
 * out when `names` is set, and who owns the firm (Moore Holdings LLC dba Wright Motors).
 */
export function addTokens(writer: TokenWriter, written: Uint16Array, given: number, names: boolean): void {
  const first = writer.letters.rows;
  const codes = names ? spelled : written;
  const length = names ? joinLetters(written, given) : given;
  let whole = 0;
  let registered = 0;
  let parents = 0;
  let land = 0;
  let closed = 0;
  let joined = false;
  for (let from = 0; from < length; ) {
    const to = wordEnd(codes, from, length);
    const form = names && to > from ? kindIn(latinFormWords, codes, from, to) : 0;
    if (form === latinFormKinds.trading && to < length) {
      dropRows(writer.letters, first);
      whole = registered = parents = land = 0;
      joined = false;
    }
    if (form === latinFormKinds.legal && closingForms.has(hashCodes(codes, from, to))) {
      joined ||= closed > 0 && writer.letters.rows - first > closed;
      closed = writer.letters.rows - first;
    }
    if (form === latinFormKinds.legal && registered === 0) registered = writer.letters.rows - first;
    if (form === latinFormKinds.legal) land ||= kindIn(landWords, codes, from, to);
    if (to > from && writer.letters.rows - first < mostTokens && form === 0) {
      pushWord(writer, codes, from, to, names ? ofNames : ofStreets);
      if (names) parents |= kindIn(parentWords, codes, from, to);
      for (let i = from; i < to; i++) whole = Math.imul(whole ^ (codes[i] ?? 0), prime) + 1;
    }
    from = to + 1;
  }
  if (whole !== 0) {
    writer.wholes[writer.row] = whole;
    writer.registered[writer.row] = registered;
    writer.joined[writer.row] = joined ? 1 : 0;
    writer.parents[writer.row] = parents;
    writer.lands[writer.row] = land;
  }
  writer.row += 1;
  if (writer.starts.length > 0) writer.starts[writer.row] = writer.letters.rows;
}

function wordEnd(codes: Uint16Array, from: number, length: number): number {
  let to = from;
  while (to < length && !isGap(codes[to] ?? 0)) to++;
  return to;
}

const spelled = new Uint16Array(longestText);

/** S.A. de C.V. is SA de CV, J & J is JJ: letters that stand alone side by side are one word. */
function joinLetters(codes: Uint16Array, length: number): number {
  let end = 0;
  let wasLetter = false;
  for (let from = 0; from < length; ) {
    const to = wordEnd(codes, from, length);
    if (to > from) {
      const isLetter = to - from === 1 && (codes[from] ?? 0) >= firstLetter;
      if (end > 0 && !(wasLetter && isLetter)) spelled[end++] = spaceCode;
      spelled.set(codes.subarray(from, to), end);
      end += to - from;
      wasLetter = isLetter;
    }
    from = to + 1;
  }
  return end;
}

/** What a word is in a table (a legal form, a filler; an owner), 0 where it is none. */
function kindIn(table: WordTable, codes: Uint16Array, from: number, to: number): number {
  const slot = wordAt(table, codes, from, to);
  return slot < 0 ? 0 : (table.values[slot] ?? 0);
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
