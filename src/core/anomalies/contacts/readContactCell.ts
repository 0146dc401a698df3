import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { breaksPlan, foreignExtension, foreignNumber } from "../../values/contacts/foreignNumber";
import type { NumberPlan } from "../../values/contacts/numberPlan";
import type { Phone } from "../../values/contacts/phone";
import { type ContactMethod, readContactMethod } from "../../values/contacts/readContactMethod";
import { readEmail } from "../../values/contacts/readEmail";
import { exact, mapRead, type Read, unreadable } from "../../values/text/reading";
import { qqIn } from "./contactFault";

/** A cell of a phone, e-mail or 联系方式 column; `plan` is where the numbers of its column are, null for China. */
export function readContactCell(field: Field, cell: CellValue, plan: NumberPlan | null): Read<ContactMethod> {
  if (field === "email") return addressOnly(cell);
  if (plan === null) return readContactMethod(cell);
  const number = foreignNumber(cell, plan);
  if (number !== null) return exact({ ...noContact, phones: [foreignPhone(number, foreignExtension(cell))] });
  return breaksPlan(cell, plan) ? unreadable("no-such-word") : readContactMethod(cell);
}

function foreignPhone(digits: string, extension: string): Phone {
  return extension === "" ? { kind: "foreign", digits } : { kind: "foreign", digits, extension };
}

function addressOnly(cell: CellValue): Read<ContactMethod> {
  const qq = qqIn(cell);
  if (qq !== undefined) return exact({ ...noContact, qqs: [qq] });
  return mapRead(readEmail(cell), (email) => ({ ...noContact, emails: [email] }));
}

const noContact: ContactMethod = { phones: [], emails: [], wechats: [], qqs: [] };
