import { hashCodes, type WordTable, wordAt } from "../../normalise/folding/wordTable";
import {
  closingForms,
  landWords,
  latinFormKinds,
  latinFormWords,
  parentWords,
} from "../../normalise/names/nameWords";
import { ofNames, ofStreets } from "./abbreviations";
import { dropRows } from "./codePool";
import { joinLetters, spelled, wordEnd } from "./latinWords";
import { pushWord, type TokenWriter } from "./tokenWriter";

/** Words beyond the twelfth are left out: an address or name is known by then. */
const mostTokens = 12;
const prime = 0x01000193;

/** What a word is in a table (a legal form, a filler; an owner), 0 where it is none. */
function kindIn(table: WordTable, codes: Uint16Array, from: number, to: number): number {
  const slot = wordAt(table, codes, from, to);
  return slot < 0 ? 0 : (table.values[slot] ?? 0);
}

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
