import { freeMailDomains } from "../../reference/mailDomains";
import type { CellValue } from "../../sheets/cell";
import { foldTable, spaceCode } from "../normalise/fold";
import { hashText } from "../normalise/wordTable";
import { addValue, endRow, finishList, type ListColumn, listWriter } from "./lists";

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

/** What a character may be part of: 1 a domain (letters and digits of either width, dots, hyphens), 2 only the part before. */
const mailRoles = new Uint8Array(foldTable.codes.length);
for (let unit = 0; unit < mailRoles.length; unit++) {
  const code = foldTable.codes[unit] ?? 0;
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) mailRoles[unit] = 1;
}
for (const unit of [dot, 0x2d, 0xff0e]) mailRoles[unit] = 1;
for (const unit of [0x5f, 0x25, 0x2b]) mailRoles[unit] = 2;

const isLocal = (unit: number): boolean => mailRoles[unit] !== 0;
const isDomain = (unit: number): boolean => mailRoles[unit] === 1;

function unitOf(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit === 0xff0e) return dot;
  const code = foldTable.codes[unit] ?? 0;
  return code === 0x20 ? unit : code;
}

function hashPart(text: string, from: number, to: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ unitOf(text, i), prime);
  return hash;
}

type Writers = Readonly<Record<keyof EmailColumn, ReturnType<typeof listWriter>>>;

/** The address round the @ at `position`, with blanks beside the @ forgiven. */
function readAddress(text: string, position: number, writers: Writers): void {
  let end = position;
  while (end > 0 && text.charCodeAt(end - 1) === spaceCode) end--;
  let start = end;
  while (start > 0 && isLocal(text.charCodeAt(start - 1))) start--;
  let from = position + 1;
  while (text.charCodeAt(from) === spaceCode) from++;
  let to = from;
  while (to < text.length && isDomain(text.charCodeAt(to))) to++;
  while (to > from && text.charCodeAt(to - 1) === dot) to--;
  if (start < end && to - from >= 4)
    keepAddress(hashPart(text, start, end), end - start, hashPart(text, from, to), writers);
}

function keepAddress(local: number, localLength: number, written: number, writers: Writers): void {
  const domain = misspelt.get(written) ?? written;
  addValue(writers.boxes, (local >>> 0) * mixHigh + ((domain >>> 0) % mixHigh));
  if (!free.has(domain)) addValue(writers.domains, domain >>> 0);
  if (localLength >= shortestLocal) addValue(writers.locals, local >>> 0);
}

function readAddresses(text: string, sign: string, writers: Writers): void {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) readAddress(text, at, writers);
}

/** Mail addresses found in several columns together. */
export function emailColumn(columns: readonly (readonly CellValue[])[], rows: number): EmailColumn {
  const writers = { boxes: listWriter(rows), domains: listWriter(rows), locals: listWriter(rows) };
  for (let row = 0; row < rows; row++) {
    for (const cells of columns) {
      const cell = cells[row];
      if (typeof cell !== "string" || cell.length <= 5) continue;
      readAddresses(cell, "@", writers);
      readAddresses(cell, "＠", writers);
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
