import type { CellValue } from "../../sheets/cell";
import { foldTable, kinds } from "../normalise/fold";
import { cellText } from "./cellText";
import { addValue, endRow, finishList, type ListColumn, type ListWriter, listWriter } from "./lists";

/** What separates two numbers in one cell; "/" only when both sides are long enough to be numbers. */
const separators = new Set([..."/／、，,；;|｜\n"].map((text) => text.charCodeAt(0)));
const extensionMarks = new Set([..."转轉xX*＊#分"].map((text) => text.charCodeAt(0)));
const letterE = new Set([..."eE"].map((text) => text.charCodeAt(0)));
const digitZero = 0x30;
const fewestDigits = 7;
const mobileDigits = 11;
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

const freshScan = (): Scan => ({
  value: 0,
  digits: 0,
  leadingZeros: 0,
  closed: false,
  valid: true,
  american: false,
});

function restart(scan: Scan): void {
  Object.assign(scan, freshScan());
}

/** Mobiles and service numbers whole; landlines by their last seven digits, area codes come and go. */
function canonical(value: number, digits: number, leadingZeros: number): number {
  let rest = value;
  let length = digits;
  if (length >= mobileDigits + 2 && Math.floor(rest / 10 ** (length - 2)) === 86) {
    length -= 2;
    rest %= 10 ** length;
  }
  if (length < fewestDigits || length > mobileDigits + 1) return -1;
  const lead = Math.floor(rest / 10 ** (length - 2));
  if (length === mobileDigits && lead >= 13 && lead <= 19) return rest;
  if (length === 10 && leadingZeros === 0 && (lead === 40 || lead === 80)) return rest;
  return rest % localModulus;
}

const exampleNumber = 13_800_138_000;

/** 1111111, 1234567 and the example number of every form say nothing. */
function isExample(value: number): boolean {
  if (value === exampleNumber) return true;
  let rest = value;
  const step = (rest % 10) - (Math.floor(rest / 10) % 10);
  if (step !== 0 && step !== 1) return false;
  for (let i = 1; i < fewestDigits; i++) {
    const next = Math.floor(rest / 10);
    if ((rest % 10) - (next % 10) !== step) return false;
    rest = next;
  }
  return true;
}

function keep(scan: Scan, writer: ListWriter): void {
  if (!scan.valid || scan.digits === 0) return;
  if (scan.american && scan.digits === mobileDigits) keepNumber(scan.value % 1e10, 10, 0, writer);
  else keepNumber(scan.value, scan.digits, scan.leadingZeros, writer);
}

function keepNumber(value: number, digits: number, zeros: number, writer: ListWriter): void {
  const number = canonical(value, digits, zeros);
  if (number > 0 && !isExample(number)) addValue(writer, number);
}

function readDigit(scan: Scan, digit: number): void {
  if (scan.closed) return;
  if (digit === 0 && scan.digits === 0) {
    scan.leadingZeros += 1;
    return;
  }
  scan.value = scan.value * 10 + digit;
  scan.digits += 1;
}

/** 8613800138000 without separators, two mobiles one after the other: cut as soon as one is complete. */
function isCompleteMobile(scan: Scan): boolean {
  return scan.digits === mobileDigits && !scan.american && scan.value >= 13e9 && scan.value < 20e9;
}

/** Reads every phone number of a text that holds no e-mail address. */
function readPhones(text: string, writer: ListWriter): void {
  const scan = freshScan();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (scan.digits === 1 && scan.value === 1 && foldTable.kinds[unit] !== kinds.digit) scan.american = true;
    if (foldTable.kinds[unit] === kinds.digit) readDigit(scan, (foldTable.codes[unit] ?? 0) - digitZero);
    else if (letterE.has(unit) && scan.digits > 0 && scan.digits < 4) scan.valid = false;
    else if (extensionMarks.has(unit)) endAtMark(scan, text, i);
    else if (separators.has(unit) && scan.digits >= fewestDigits) {
      keep(scan, writer);
      restart(scan);
    } else if (isCompleteMobile(scan)) {
      keep(scan, writer);
      restart(scan);
    }
  }
  keep(scan, writer);
}

/** "0755-26001234*12" ends a number, "138****8000" hides it. */
function endAtMark(scan: Scan, text: string, at: number): void {
  if (text.charCodeAt(at + 1) === text.charCodeAt(at) && text[at] === "*") scan.valid = false;
  if (scan.digits >= fewestDigits) scan.closed = true;
}

const mailbox = /[\w.+-]+@[\w.-]+/g;

/** Phone numbers of several columns together. */
export function phoneColumn(columns: readonly (readonly CellValue[])[], rows: number): ListColumn {
  const writer = listWriter(rows);
  for (let row = 0; row < rows; row++) {
    for (const cells of columns) {
      const text = cellText(cells[row]);
      if (text.length < fewestDigits) continue;
      readPhones(text.includes("@") ? text.replace(mailbox, ";") : text, writer);
    }
    endRow(writer);
  }
  return finishList(writer);
}
