import type { CellValue } from "../../../sheets/cell";
import { cellText } from "../texts/cellText";
import type { ListColumn } from "../texts/lists";
import { endRow, finishList, type ListWriter, listWriter } from "../texts/listWriter";
import { roles, unitRoles } from "./phoneMarks";
import { fewestDigits, isMobile, isPlainNumber, keepNumber, mobileDigits, readNumber } from "./phoneNumbers";

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

/** Ends the number being read. */
function keep(writer: ListWriter): void {
  if (scan.valid && scan.digits > 0) {
    if (scan.american && scan.digits === mobileDigits) keepNumber(scan.value % 1e10, 10, 0, writer);
    else keepNumber(scan.value, scan.digits, scan.leadingZeros, writer);
  }
  restart();
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
  return scan.digits === mobileDigits && !scan.american && isMobile(scan.value);
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
