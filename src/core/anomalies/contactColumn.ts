import { areaCodeOf, provinceOfAreaCode } from "../reference/areaCodes";
import { isAllottedSegment, isResaleSegment } from "../reference/mobileSegments";
import type { CellValue } from "../sheets/cell";
import { remember } from "../tables/remember";
import type { Column } from "../tables/table";
import { foreignNumber, holdsForeignNumbers } from "../values/foreignNumber";
import type { Phone } from "../values/phone";
import { type ContactMethod, readContactMethod } from "../values/readContactMethod";
import { readEmail } from "../values/readEmail";
import { exact, mapRead, type Read, readings, valueIn } from "../values/reading";
import { isPlainMobile } from "../values/readPhones";
import { contactFault } from "./contactFault";

/** What the rules of contact details ask about a cell; bits. */
export const traits = {
  phoneFault: 1,
  emailFault: 2,
  providerTypo: 4,
  masked: 8,
  severalNumbers: 16,
  unlistedSegment: 32,
  resaleSegment: 64,
  landlineLength: 128,
} as const;

/** A value that may be shared between customers, with the row it stands in. */
interface Shareable {
  readonly texts: readonly string[];
  readonly rows: readonly number[];
}

/** A phone, e-mail or 联系方式 column as its rules see it: every cell is read once for all of them. */
interface ContactColumn {
  /** Numbers of other countries: of these only the length is judged. */
  readonly abroad: boolean;
  readonly readings: Uint8Array;
  readonly traits: Uint8Array;
  /** First two digits of the division code of the province the row's first landline is in, 0 without one. */
  readonly provinces: Uint8Array;
  readonly phones: Shareable;
  readonly emails: Shareable;
}

const survey = remember((column: Column, _key: null): ContactColumn => {
  const count = column.cells.length;
  const found = {
    abroad: column.field !== "email" && holdsForeignNumbers(column.cells),
    readings: new Uint8Array(count),
    traits: new Uint8Array(count),
    provinces: new Uint8Array(count),
    phones: { texts: [], rows: [] },
    emails: { texts: [], rows: [] },
  };
  for (let row = 0; row < count; row++) {
    const cell = column.cells[row] ?? "";
    if (cell !== "") note(found, column, row, cell);
  }
  return found;
});

/** The contact details of a column, surveyed once. */
export function contactColumn(column: Column): ContactColumn {
  return survey(column, null);
}

interface Survey extends ContactColumn {
  readonly phones: { readonly texts: string[]; readonly rows: number[] };
  readonly emails: { readonly texts: string[]; readonly rows: number[] };
}

function note(found: Survey, column: Column, row: number, cell: CellValue): void {
  if (typeof cell === "string" && column.field !== "email" && isPlainMobile(cell)) {
    found.readings[row] = readings.exact;
    found.traits[row] = segmentTraits(cell);
    found.phones.texts.push(cell);
    found.phones.rows.push(row);
    return;
  }
  const read = readIn(found, column, cell);
  found.readings[row] = readings[read.reading];
  const contact = valueIn(read);
  if (contact === undefined) {
    found.traits[row] = faultTraits(column, cell);
    return;
  }
  found.traits[row] = phoneTraits(contact.phones);
  found.provinces[row] = provinceOf(contact.phones);
  for (const phone of contact.phones) {
    if (phone.kind === "service" || phone.masked === true) continue;
    found.phones.texts.push(
      phone.extension === undefined ? phone.digits : `${phone.digits}-${phone.extension}`,
    );
    found.phones.rows.push(row);
  }
  for (const email of contact.emails) {
    found.emails.texts.push(email);
    found.emails.rows.push(row);
  }
}

function readIn({ abroad }: Survey, { field }: Column, cell: CellValue): Read<ContactMethod> {
  if (field === "email") return addressOnly(cell);
  const number = abroad ? foreignNumber(cell) : null;
  return number === null
    ? readContactMethod(cell)
    : exact({ ...noContact, phones: [{ kind: "foreign", digits: number }] });
}

function addressOnly(cell: CellValue): Read<ContactMethod> {
  return mapRead(readEmail(cell), (email) => ({ ...noContact, emails: [email] }));
}

const noContact: ContactMethod = { phones: [], emails: [], wechats: [], qqs: [] };

function faultTraits(column: Column, cell: CellValue): number {
  const fault = contactFault(column.field, cell);
  if (fault === null) return 0;
  if (fault.about === "phone") return isOddLandline(cell) ? traits.landlineLength : traits.phoneFault;
  return fault.read.problem === "typo-domain" ? traits.providerTypo : traits.emailFault;
}

/** An area code with seven or eight digits behind it, only not as many as are usual there. */
function isOddLandline(cell: CellValue): boolean {
  const digits = String(cell)
    .normalize("NFKC")
    .replace(/[\s\-()]/g, "");
  const areaCode = /^0\d{9,11}$/.test(digits) ? areaCodeOf(digits) : undefined;
  const count = areaCode === undefined ? 0 : digits.length - areaCode.length;
  return count === 7 || count === 8;
}

function phoneTraits(phones: readonly Phone[]): number {
  let bits = phones.length > 1 ? traits.severalNumbers : 0;
  if (phones.length > 0 && phones.every((phone) => phone.masked === true)) bits |= traits.masked;
  for (const phone of phones) {
    if (phone.kind === "mobile" && phone.masked !== true) bits |= segmentTraits(phone.digits);
  }
  return bits;
}

const bySegment = new Map<string, number>();

/** What the first four digits of a mobile tell. */
function segmentTraits(digits: string): number {
  const segment = digits.slice(0, 4);
  const known = bySegment.get(segment);
  if (known !== undefined) return known;
  const bits =
    (isAllottedSegment(segment) ? 0 : traits.unlistedSegment) |
    (isResaleSegment(segment) ? traits.resaleSegment : 0);
  bySegment.set(segment, bits);
  return bits;
}

function provinceOf(phones: readonly Phone[]): number {
  for (const { areaCode } of phones) {
    const province = areaCode === undefined ? undefined : provinceOfAreaCode(areaCode);
    if (province !== undefined) return Number(province);
  }
  return 0;
}
