import { freeMailDomains } from "../../../reference/reach/mailDomains";
import type { CellValue } from "../../../sheets/cell";
import { foldTable, spaceCode } from "../../normalise/folding/foldTable";
import { hashText } from "../../normalise/folding/wordTable";
import type { ListColumn } from "../texts/lists";
import { addValue, endRow, finishList, listWriter } from "../texts/listWriter";

/** Mailboxes of each row, whole and by domain (only domains that belong to one company). */
export interface EmailColumn {
  readonly boxes: ListColumn;
  readonly domains: ListColumn;
  /** The part before the @ when it is long enough to tell people apart. */
  readonly locals: ListColumn;
}

const free = new Set(freeMailDomains.map(hashText));
const dot = ".".charCodeAt(0);
const shortestLocal = 6;

/** Wrong domains people type, folded: only slips that cannot be another domain. */
const misspelt = new Map(
  Object.entries({
    "gmial.com": "gmail.com",
    "gmai.com": "gmail.com",
    "gamil.com": "gmail.com",
    "qq.con": "qq.com",
    "qq.cm": "qq.com",
    "163.con": "163.com",
    "163.cm": "163.com",
    "126.con": "126.com",
    "hotmial.com": "hotmail.com",
    "sina.con": "sina.com",
  }).map(([wrong, right]) => [hashText(wrong), hashText(right)]),
);

const prime = 0x01000193;
const seed = hashText("");
const mixHigh = 2 ** 21;

/** What a character may be part of: a domain (letters and digits of either width, dots, hyphens) or only the part before. */
const roles = { none: 0, domain: 1, local: 2, sign: 3 } as const;
const roleShift = 16;

/** Role of every UTF-16 unit and the code it counts as, in one number. */
const mailUnits = new Uint32Array(foldTable.codes.length);
function giveRole(units: readonly number[], role: number): void {
  for (const unit of units) mailUnits[unit] = (role << roleShift) | (mailUnits[unit] ?? 0);
}
for (let unit = 0; unit < mailUnits.length; unit++) {
  const code = foldTable.codes[unit] ?? 0;
  const isWordCode = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  mailUnits[unit] = code === spaceCode ? unit : code;
  if (isWordCode) giveRole([unit], roles.domain);
}
mailUnits[0xff0e] = dot;
giveRole([dot, 0x2d, 0xff0e], roles.domain);
giveRole([0x5f, 0x25, 0x2b], roles.local);
giveRole([0x40, 0xff20], roles.sign);

type Writers = Readonly<Record<keyof EmailColumn, ReturnType<typeof listWriter>>>;

/** Shortest domain: q.cn. */
const shortestDomain = 4;

/** Hash of the domain behind an @, blanks before it and dots behind it left out; 0 where there is none. */
function readDomain(text: string, behind: number): number {
  let from = behind;
  while (text.charCodeAt(from) === spaceCode) from++;
  let hash = seed;
  let whole = seed;
  let end = from;
  for (let i = from; i < text.length; i++) {
    const unit = mailUnits[text.charCodeAt(i)] ?? 0;
    if (unit >>> roleShift !== roles.domain) break;
    hash = Math.imul(hash ^ (unit & 0xffff), prime);
    if ((unit & 0xffff) === dot) continue;
    whole = hash;
    end = i + 1;
  }
  return end - from < shortestDomain ? 0 : whole;
}

/** Finds every address of a text in one pass: the part before an @ is hashed on the way there. */
function readAddresses(text: string, writers: Writers): void {
  let hash = seed;
  let length = 0;
  let isBehindBlank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = mailUnits[code] ?? 0;
    const role = unit >>> roleShift;
    if (role === roles.domain || role === roles.local) {
      if (isBehindBlank) length = 0;
      hash = Math.imul((length === 0 ? seed : hash) ^ (unit & 0xffff), prime);
      length += 1;
      isBehindBlank = false;
      continue;
    }
    // Blanks before an @ are forgiven.
    if (code === spaceCode) {
      isBehindBlank = true;
      continue;
    }
    if (role === roles.sign && length > 0) {
      const domain = readDomain(text, i + 1);
      if (domain !== 0) keepAddress(hash, length, domain, writers);
    }
    length = 0;
    isBehindBlank = false;
  }
}

function keepAddress(local: number, localLength: number, written: number, writers: Writers): void {
  const domain = misspelt.get(written) ?? written;
  addValue(writers.boxes, (local >>> 0) * mixHigh + ((domain >>> 0) % mixHigh));
  if (!free.has(domain)) addValue(writers.domains, domain >>> 0);
  if (localLength >= shortestLocal) addValue(writers.locals, local >>> 0);
}

/** Mail addresses found in several columns together. */
export function emailColumn(columns: readonly (readonly CellValue[])[], rows: number): EmailColumn {
  const writers = { boxes: listWriter(rows), domains: listWriter(rows), locals: listWriter(rows) };
  for (let row = 0; row < rows; row++) {
    for (const cells of columns) {
      const cell = cells[row];
      if (typeof cell !== "string" || cell.length <= 5) continue;
      readAddresses(cell, writers);
    }
    endRow(writers.boxes);
    endRow(writers.domains);
    endRow(writers.locals);
  }
  return {
    boxes: finishList(writers.boxes),
    domains: finishList(writers.domains),
    locals: finishList(writers.locals),
  };
}
