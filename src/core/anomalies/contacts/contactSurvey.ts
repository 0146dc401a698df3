import { provinceOfAreaCode } from "../../reference/places/areaCodes";
import type { CellValue } from "../../sheets/cell";
import type { Column } from "../../tables/table";
import type { NumberPlan } from "../../values/contacts/numberPlan";
import type { Phone } from "../../values/contacts/phone";
import { groupedMobile, isPlainMobile, isPlainMobileFigure } from "../../values/contacts/plainMobile";
import { isPlainEmail } from "../../values/contacts/readEmail";
import { readings, valueIn } from "../../values/text/reading";
import type { KeyList, PhoneKeys } from "../cells/keyList";
import { type ContactFault, contactFault, faultRead } from "./contactFault";
import { phoneTraits, segmentTraits, traits } from "./contactTraits";
import { oddLandline } from "./oddLandline";
import { readContactCell } from "./readContactCell";

/** Addresses that may be shared between customers, with the row each stands in. */
interface Addresses {
  readonly texts: readonly string[];
  readonly rows: readonly number[];
}

/** A phone, e-mail or 联系方式 column as its rules see it: every cell is read once for all of them. */
export interface ContactColumn {
  /** Numbers of other countries, of which only the length is judged; null for Chinese ones. */
  readonly plan: NumberPlan | null;
  readonly readings: Uint8Array;
  readonly traits: Uint8Array;
  /** First two digits of the division code of the province the row's first landline is in, 0 without one. */
  readonly provinces: Uint8Array;
  /** Numbers that may be shared between customers. */
  readonly phones: KeyList;
  readonly emails: Addresses;
}

interface Survey extends Omit<ContactColumn, "phones"> {
  readonly phones: PhoneKeys;
  readonly emails: { readonly texts: string[]; readonly rows: number[] };
}

/** Notes what a filled cell holds. */
export function noteCell(found: Survey, column: Column, row: number, cell: CellValue): void {
  if (!notePlain(found, column, row, cell)) noteClosely(found, column, row, cell);
}

/** What nine cells in ten hold, one mobile or one address without any fault: noted without reading it closely. */
function notePlain(found: Survey, { field }: Column, row: number, cell: CellValue): boolean {
  if (field === "email") {
    if (typeof cell !== "string" || !isPlainEmail(cell)) return false;
    found.emails.texts.push(cell);
    found.emails.rows.push(row);
  } else {
    const mobile = plainMobileIn(cell);
    if (mobile === 0) return noteGrouped(found, row, cell);
    noteMobile(found, row, mobile);
  }
  found.readings[row] = readings.exact;
  return true;
}

/** "+86 138-0013-8000" and the like, unless the column is one of another country. */
function noteGrouped(found: Survey, row: number, cell: CellValue): boolean {
  const digits = typeof cell === "string" && found.plan === null ? groupedMobile(cell) : null;
  if (digits === null) return false;
  noteMobile(found, row, Number(digits));
  found.readings[row] = readings.tidied;
  return true;
}

function noteMobile(found: Survey, row: number, mobile: number): void {
  found.traits[row] = segmentTraits(Math.floor(mobile / behindSegment));
  found.phones.addMobile(row, mobile);
}

/** A mobile written in its eleven digits alone, as text or as a figure; 0 for any other cell. */
function plainMobileIn(cell: CellValue): number {
  if (typeof cell === "number") return isPlainMobileFigure(cell) ? cell : 0;
  return typeof cell === "string" && isPlainMobile(cell) ? Number(cell) : 0;
}

/** A mobile's first four digits stand before seven others. */
const behindSegment = 1e7;

function noteClosely(found: Survey, column: Column, row: number, cell: CellValue): void {
  const read = readContactCell(column.field, cell, found.plan);
  found.readings[row] = readings[read.reading];
  const contact = valueIn(read);
  if (contact === undefined) {
    const fault = column.field === "email" ? contactFault(column.field, cell) : faultRead(cell, read);
    found.traits[row] = fault === null ? 0 : faultTraits(fault, cell);
    return;
  }
  found.traits[row] = phoneTraits(contact.phones);
  found.provinces[row] = provinceOf(contact.phones);
  for (const phone of contact.phones) {
    if (phone.kind === "service" || phone.masked === true) continue;
    found.phones.addText(
      row,
      phone.extension === undefined ? phone.digits : `${phone.digits}-${phone.extension}`,
    );
  }
  for (const email of contact.emails) {
    found.emails.texts.push(email);
    found.emails.rows.push(row);
  }
}

function faultTraits(fault: ContactFault, cell: CellValue): number {
  if (fault.about === "phone") return oddLandline(cell) !== null ? traits.landlineLength : traits.phoneFault;
  return fault.read.problem === "typo-domain" ? traits.providerTypo : traits.emailFault;
}

/** A landline beside a mobile may be that of the head office, or of a home: it says nothing of where the customer is. */
function provinceOf(phones: readonly Phone[]): number {
  if (phones.some(({ kind }) => kind === "mobile")) return 0;
  for (const { areaCode } of phones) {
    const province = areaCode === undefined ? undefined : provinceOfAreaCode(areaCode);
    if (province !== undefined) return Number(province);
  }
  return 0;
}
