import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { Column } from "../../tables/table";
import { readContactMethod } from "../../values/contacts/readContactMethod";
import { readEmail } from "../../values/contacts/readEmail";
import { exactMobile } from "../../values/contacts/readPhone";
import type { Problem, Read, Unreadable } from "../../values/text/reading";
import type { FieldPath } from "../rule/rule";

/** Columns that hold telephone numbers, alone or among other ways to reach somebody. */
export const phoneFields: readonly Field[] = ["mobile", "phone", "contactMethod", "landline"];
/** The same of customers, as a rule needs one of them. */
export const phonePaths: readonly FieldPath[] = phoneFields.map((field) => `customers.${field}` as const);

/** What cannot be understood in a cell of contact details, and whether it was meant as a number or an address. */
export interface ContactFault {
  readonly about: "phone" | "email";
  readonly read: Unreadable<unknown>;
}

/** These are told by rules of their own, whatever the column. */
const toldElsewhere: ReadonlySet<Problem> = new Set<Problem>(["placeholder", "digits-lost", "formula-error"]);

/** The fault of a phone, 联系方式 or e-mail cell; null where it is blank or understood. */
export function contactFault(field: Field, cell: CellValue): ContactFault | null {
  if (field === "email") return qqIn(cell) === undefined ? faultOf("email", readEmail(cell)) : null;
  return faultRead(cell, readContactMethod(cell));
}

/** As `contactFault`, of a phone or 联系方式 cell that has been read. */
export function faultRead(cell: CellValue, read: Read<unknown>): ContactFault | null {
  if (read.reading !== "unreadable") return null;
  if (!looksLikeAddress(cell)) return faultOf("phone", read);
  const email = readEmail(cell);
  return email.reading === "unreadable" ? faultOf("email", email) : faultOf("email", read);
}

/**
 * The QQ number an e-mail column holds, bare or labelled: the column is often headed QQ/E-mail, and every QQ number has
 * its mailbox. A mobile number is none.
 */
export function qqIn(cell: CellValue): string | undefined {
  const text = String(cell).normalize("NFKC").trim();
  const found = /^(?:qq\s*号?\s*:?\s*)?([1-9]\d{4,10})$/i.exec(text)?.[1];
  return found === undefined || exactMobile.test(found) ? undefined : found;
}

function faultOf(about: ContactFault["about"], read: ReturnType<typeof readEmail> | Unreadable<unknown>) {
  if (read.reading !== "unreadable") return null;
  return read.problem !== undefined && toldElsewhere.has(read.problem) ? null : { about, read };
}

function looksLikeAddress(cell: CellValue): boolean {
  return typeof cell === "string" && /[@＠]|[a-z]\w*[.．](?:com|cn|net|org)\b/i.test(cell);
}

/** The fault of an address in an e-mail or contact cell, or null. */
export function emailFault(column: Column, row: number): ContactFault | null {
  const fault = contactFault(column.field, column.cells[row] ?? "");
  return fault?.about === "email" ? fault : null;
}
