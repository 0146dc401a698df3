import { type Field, totalFields } from "../../sheets/fields";
import { isBlankCell } from "../cells/blankCells";
import { foldHeading } from "../headings/foldHeading";
import { traitScore } from "../sheets/role/personalTraits";
import {
  isCalledContacts,
  isPerson,
  mostlyDifferent,
  type PeopleSeen,
  personsOf,
  seenAs,
} from "./peopleSeen";
import type { Pointers } from "./pointers";

/** By judgement: something that says so plainly, and something else beside. */
export const enoughEvidence = 3;
const plainly = 2;

/** What is said of firms and of customers, not of somebody there. */
const ofFirms: ReadonlySet<Field | null> = new Set<Field | null>([
  "creditCode",
  "industry",
  "companySize",
  "foundedOn",
  "mainBusiness",
  "tier",
  "keyAccount",
  ...totalFields,
]);
const department = /^(?:所属|所在)?部门$|^(?:department|dept)$/;
/** Whoever is called a customer is one, wherever he works; 客户联系人 are not. */
const asCustomers =
  /^(?!.*(?:联系人|联络人|聯絡人|contact|person)).*(?:客户|顾客|会员|买家|患者|病人|学员|customer|client|member|guest|patient|buyer|subscriber|student)/i;
/** Share of the rows whose firm has others of its people here, from which there are several a firm. */
const someShareFirm = 0.15;
/** Share of their columns that lists of one kind have in common. */
const mostlySame = 0.6;

/** How much says that a list is one of people at the firms of others, and neither of firms nor of persons who buy. */
export function contactEvidence(seen: PeopleSeen, pointers: Pointers, firms: readonly PeopleSeen[]): number {
  const isCalled = isCalledContacts(seen);
  const count = (...said: readonly boolean[]) => said.filter(Boolean).length;
  const ofFirm = seen.mapped.filter(({ field }) => ofFirms.has(field)).length;
  return (
    plainly * count(isCalled, severalAFirm(seen, pointers)) +
    Math.min(plainly, count(...personal(seen))) +
    count(firms.every(({ mapped }) => !mapped.some(isPerson))) -
    plainly * ofFirm -
    (plainly + 1) * count(callsThemCustomers(seen, pointers)) -
    count(!isCalled && asCustomers.test(seen.sheet)) -
    plainly * count(firms.some((firm) => areAlike(seen, firm, pointers)))
  );
}

/** What lists of firms seldom say of the one person they name. */
function personal(seen: PeopleSeen): readonly boolean[] {
  const headings = seen.columns.map(({ heading }) => foldHeading(heading).bare);
  const has = (field: Field) => seenAs(seen, field) !== undefined;
  return [
    has("jobTitle"),
    has("firstName") && has("lastName"),
    traitScore(headings) > 0,
    headings.some((heading) => department.test(heading)),
  ];
}

/** Different people under one firm, again and again. */
function severalAFirm(seen: PeopleSeen, { id, name }: Pointers): boolean {
  const firms = seen.columns.find(({ column }) => column === (id ?? name))?.profile.cells ?? [];
  const persons = personsOf(seen);
  const ofFirm = new Map<string, string[]>();
  firms.forEach((cell, row) => {
    const person = persons[row] ?? "";
    if (isBlankCell(cell) || person === "") return;
    const key = String(cell).trim();
    const known = ofFirm.get(key);
    if (known) known.push(person);
    else ofFirm.set(key, [person]);
  });
  const groups = [...ofFirm.values()];
  const rows = (of: readonly (readonly string[])[]) => of.reduce((sum, { length }) => sum + length, 0);
  const shared = rows(groups.filter((group) => new Set(group).size > 1));
  return shared > 0 && shared >= rows(groups) * someShareFirm;
}

/** A 会员号, 客户编号 or 客户姓名 of each person. */
function callsThemCustomers({ mapped, columns }: PeopleSeen, { id, name }: Pointers): boolean {
  return mapped.some((own) => {
    if (own.column === id || own.column === name || !asCustomers.test(own.heading)) return false;
    const profile = columns.find(({ column }) => column === own.column)?.profile;
    const isNumber = own.field === "customerId" || own.field === "identifier";
    return (isNumber || isPerson(own)) && profile !== undefined && profile.distinct >= mostlyDifferent;
  });
}

/** Lists of one kind, old and new or of two regions, have their columns in common. */
function areAlike({ columns }: PeopleSeen, firm: PeopleSeen, { id, name }: Pointers): boolean {
  const theirs = new Set(firm.columns.map(({ heading }) => foldHeading(heading).bare));
  const own = columns.filter(
    ({ column, heading }) => column !== id && column !== name && heading.trim() !== "",
  );
  const same = own.filter(({ heading }) => theirs.has(foldHeading(heading).bare));
  return own.length > 0 && same.length >= own.length * mostlySame;
}
