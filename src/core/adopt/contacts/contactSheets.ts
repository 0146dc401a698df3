import type { SheetHead } from "../../sheets/grid";
import type { SeenSheet } from "../columns/seenColumn";
import type { SheetMapping } from "../mapping/mapping";
import { withRecords } from "../rows/withRecords";
import { asPeople, type Listed } from "./asPeople";
import { buyThemselves } from "./buyThemselves";
import { contactColumns } from "./contactColumns";
import { contactEvidence, enoughEvidence } from "./contactEvidence";
import { firmsOf } from "./firms";
import { namesPeople } from "./namesPeople";
import { asSeen, isCalledContacts, type PeopleSeen, seenAs } from "./peopleSeen";
import { type Pointers, pointersOf } from "./pointers";

/**
 * The mappings with those lists laid out as contacts that hold people at the customers of other lists (a CRM's Contacts
 * beside its Accounts, 联系人 beside 客户): as customers they would be compared with their own firms, and get tiers. Where
 * it is the only list, and where orders point to them, people are the customers.
 */
export function withContacts(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
  seen: readonly SeenSheet[],
): readonly SheetMapping[] {
  const known = mappings.map((mapping, i): SeenSheet => ({ columns: [], ...seen[i], mapping }));
  if (!known.some(listsFirms)) return mappings;
  const sheets = known.map((sheet, i): Listed => ({ ...sheet, people: asPeople(sheet, heads[i]) }));
  const firms = sheets.filter(listsFirms);
  const first = new Set(sheets.filter((sheet) => pointersAmong(sheet, firms, sheets) !== null));
  const others = firms.filter((sheet) => !first.has(sheet));
  return sheets.map((sheet, i) => {
    const [pointers, head] = [first.has(sheet) ? pointersAmong(sheet, others, sheets) : null, heads[i]];
    const { mapping, people } = sheet;
    return pointers && people && head ? laidOut(mapping, people, pointers, head) : mapping;
  });
}

function listsFirms({ mapping, said }: SeenSheet): boolean {
  const { role, columns } = mapping;
  return role === "customers" && said !== "contacts" && columns.some(({ field }) => field === "companyName");
}

/** How the people of a sheet lead to firms on the others; null where it lists no contacts of theirs. */
function pointersAmong(sheet: Listed, firms: readonly Listed[], sheets: readonly Listed[]): Pointers | null {
  const { people, said } = sheet;
  const beside = firms.filter((firm) => firm !== sheet);
  if (people === null || beside.length === 0) return null;
  const known = firmsOf(beside);
  const name = seenAs(people, "companyName")?.column ?? null;
  const pointers = pointersOf(people.columns, name, known);
  if (said === "contacts") return pointers ?? asMapped(people, known.sheets[0] ?? "");
  if (pointers === null || !namesPeople(people, pointers)) return null;
  const listed = beside.map(asSeen);
  const isProven = pointers.proven || isCalledContacts(people);
  if (!isProven || contactEvidence(people, pointers, listed) < enoughEvidence) return null;
  return buyThemselves(people, pointers, known, sheets) ? null : pointers;
}

/** Said by hand: the columns that are read as the customer's lead to it, whatever stands in them. */
function asMapped(people: PeopleSeen, of: string): Pointers {
  const [id, name] = [seenAs(people, "customerId"), seenAs(people, "companyName")];
  return { id: id?.column ?? null, name: name?.column ?? null, of, proven: false };
}

function laidOut(
  mapping: SheetMapping,
  people: PeopleSeen,
  pointers: Pointers,
  head: SheetHead,
): SheetMapping {
  const contacts: SheetMapping = {
    ...mapping,
    role: null,
    related: true,
    contactsOf: pointers.of,
    columns: contactColumns(people, pointers),
  };
  return mapping.role === null ? withRecords(contacts, head.head, head.lastRow) : contacts;
}
