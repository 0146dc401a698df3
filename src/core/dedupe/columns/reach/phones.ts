import type { CellValue } from "../../../sheets/cell";
import { foldTable, kinds } from "../../normalise/fold";
import { cellText } from "../texts/cellText";
import { addValue, endRow, finishList, type ListColumn, type ListWriter, listWriter } from "../texts/lists";

/** What a character is to a phone number: 0 to 9 are its digits. */
const roles = { separator: 10, extension: 11, letterE: 12, other: 13 } as const;

/** What separates two numbers in one cell; "/" only when both sides are long enough to be numbers. */
const separators = "/／、，,；;|｜\n";
const extensionMarks = "转轉xX*＊#分";

function rolesOfUnits(): Uint8Array {
  const table = new Uint8Array(foldTable.kinds.length).fill(roles.other);
  const fillAll = (text: string, role: number) => {
    for (let i = 0; i < text.length; i++) table[text.charCodeAt(i)] = role;
  };
  fillAll(separators, roles.separator);
  fillAll(extensionMarks, roles.extension);
  fillAll("eE", roles.letterE);
  for (let unit = 0; unit < table.length; unit++) {
    if (foldTable.kinds[unit] === kinds.digit) table[unit] = (foldTable.codes[unit] ?? 0) - digitZero;
  }
  return table;
}

const digitZero = 0x30;
const unitRoles = rolesOfUnits();
const fewestDigits = 7;
const mobileDigits = 11;
const firstMobile = 13e9;
const behindMobiles = 20e9;
const localModulus = 1e7;

/** Digits of one number being read: as many as a double holds exactly. */
interface Scan {
  value: number;
  digits: number;
  leadingZeros: number;
  closed: boolean;
  valid: boolean;
  /** The number opens with a 1 that stands alone: +1 (734) 582-5758, the country code of North America. */
  american: boolean;
}

/** One is reused for every number. */
const scan: Scan = { value: 0, digits: 0, leadingZeros: 0, closed: false, valid: true, american: false };

function restart(): void {
  scan.value = 0;
  scan.digits = 0;
  scan.leadingZeros = 0;
  scan.closed = false;
  scan.valid = true;
  scan.american = false;
}

/** Powers of ten: engines work them out anew each time they are asked for one. */
const tens = Float64Array.from({ length: 16 }, (_, power) => 10 ** power);
const ten = (power: number): number => tens[power] ?? 0;

/** Ten figures from a 1 on are no number anywhere, but a mobile that lost one. */
export const isCutMobile = (number: number): boolean => number >= 1e9 && number < 2e9;

/** Mobiles and service numbers whole; landlines by their last seven digits, area codes come and go. */
function canonical(value: number, digits: number, leadingZeros: number): number {
  let rest = value;
  let length = digits;
  if (length >= mobileDigits + 2 && Math.floor(rest / ten(length - 2)) === 86) {
    length -= 2;
    rest %= ten(length);
  }
  if (length < fewestDigits || length > mobileDigits + 1) return -1;
  const lead = Math.floor(rest / ten(length - 2));
  if (length === mobileDigits && lead >= 13 && lead <= 19) return rest;
  if (length === 10 && leadingZeros === 0 && (lead === 40 || lead === 80 || isCutMobile(rest))) return rest;
  return rest % localModulus;
}

const exampleNumber = 13_800_138_000;

/** 1111111, 1234567 and the example number of every form say nothing. */
function isExample(value: number): boolean {
  if (value === exampleNumber) return true;
  let rest = Math.floor(value / 10);
  let digit = value - rest * 10;
  let step = 0;
  // Remainders of numbers beyond 2^31 are slow: they are taken by what is left over.
  for (let i = 1; i < fewestDigits; i++) {
    const next = Math.floor(rest / 10);
    const before = rest - next * 10;
    if (i === 1) step = digit - before;
    if (digit - before !== step || step < 0 || step > 1) return false;
    digit = before;
    rest = next;
  }
  return true;
}

/** Ends the number being read. */
function keep(writer: ListWriter): void {
  if (scan.valid && scan.digits > 0) {
    if (scan.american && scan.digits === mobileDigits) keepNumber(scan.value % 1e10, 10, 0, writer);
    else keepNumber(scan.value, scan.digits, scan.leadingZeros, writer);
  }
  restart();
}

function keepNumber(value: number, digits: number, zeros: number, writer: ListWriter): void {
  const number = canonical(value, digits, zeros);
  if (number > 0 && !isExample(number)) addValue(writer, number);
}

function readDigit(digit: number): void {
  if (scan.closed) return;
  if (digit === 0 && scan.digits === 0) {
    scan.leadingZeros += 1;
    return;
  }
  scan.value = scan.value * 10 + digit;
  scan.digits += 1;
}

/** 8613800138000 without separators, two mobiles one after the other: cut as soon as one is complete. */
function isCompleteMobile(): boolean {
  return (
    scan.digits === mobileDigits && !scan.american && scan.value >= firstMobile && scan.value < behindMobiles
  );
}

/** What no digit does to the number before it. */
function readMark(role: number, text: string, at: number, writer: ListWriter): void {
  if (scan.digits === 1 && scan.value === 1) scan.american = true;
  if (role === roles.letterE && scan.digits > 0 && scan.digits < 4) scan.valid = false;
  else if (role === roles.extension) endAtMark(text, at);
  else if (role === roles.separator && scan.digits >= fewestDigits) keep(writer);
  else if (isCompleteMobile()) keep(writer);
}

/** Reads every phone number of a text that holds no e-mail address. */
function readPhones(text: string, writer: ListWriter): void {
  for (let i = 0; i < text.length; i++) {
    const role = unitRoles[text.charCodeAt(i)] ?? roles.other;
    if (role < roles.separator) readDigit(role);
    else readMark(role, text, i, writer);
  }
  keep(writer);
}

/** "0755-26001234*12" ends a number, "138****8000" hides it. */
function endAtMark(text: string, at: number): void {
  if (text.charCodeAt(at + 1) === text.charCodeAt(at) && text[at] === "*") scan.valid = false;
  if (scan.digits >= fewestDigits) scan.closed = true;
}

/** A cell that holds nothing but a number has its digits at hand. */
function readNumber(value: number, writer: ListWriter): void {
  if (value >= firstMobile && value < behindMobiles) {
    if (!isExample(value)) addValue(writer, value);
    return;
  }
  let digits = fewestDigits;
  for (let next = ten(fewestDigits); value >= next; next *= 10) digits += 1;
  keepNumber(value, digits, 0, writer);
}

const leastNumber = ten(fewestDigits - 1);
const isPlainNumber = (cell: CellValue | undefined): cell is number =>
  typeof cell === "number" && cell >= leastNumber && Number.isSafeInteger(cell);

const mailbox = /[\w.+-]+@[\w.-]+/g;

function readText(text: string, writer: ListWriter): void {
  if (text.length < fewestDigits) return;
  readPhones(text.includes("@") ? text.replace(mailbox, ";") : text, writer);
}

/** Phone numbers of several columns together. */
export function phoneColumn(columns: readonly (readonly CellValue[])[], rows: number): ListColumn {
  const writer = listWriter(rows);
  for (let row = 0; row < rows; row++) {
    for (const cells of columns) {
      const cell = cells[row];
      if (isPlainNumber(cell)) readNumber(cell, writer);
      else readText(cellText(cell), writer);
    }
    endRow(writer);
  }
  return finishList(writer);
}
