import { type Field, reachFields } from "../../sheets/fields";
import type { SheetHead } from "../../sheets/grid";
import type { SeenSheet } from "../columns/seenColumn";
import { isOwnSheet } from "../headings/ownSheets";
import type { ColumnMapping, SheetMapping } from "../mapping/mapping";
import { withRecords } from "../rows/withRecords";
import { mapColumns } from "../settle/mapColumns";
import { copyName } from "../sheets/drops/dropCopies";
import { buyThemselves } from "./buyThemselves";
import { contactColumns } from "./contactColumns";
import { contactEvidence, enoughEvidence } from "./contactEvidence";
import { firmsOf } from "./firms";
import { namesPeople } from "./namesPeople";
import { asSeen, isCalledContacts, type PeopleSeen, seenAs } from "./peopleSeen";
import { type Pointers, pointersOf } from "./pointers";

/** A sheet with what it would say as a list of contacts; null where it can be none. */
interface Listed extends SeenSheet {
  readonly people: PeopleSeen | null;
}

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

/** A list of customers that nobody called so; by its name also one that is none, or whose firms repeat as those of orders do. */
function asPeople({ mapping, columns, said }: SeenSheet, head: SheetHead | undefined): PeopleSeen | null {
  const { sheet, role } = mapping;
  if (said !== undefined && said !== "contacts") return null;
  if (role === "customers") return asSeen({ mapping, columns });
  if (mapping.headerRow === 0 || head?.visible !== true || copyName.test(sheet)) return null;
  const isCalled = isCalledContacts({ sheet, columns });
  if ((role !== null && !isCalled) || mapping.columns.some(tellsEvents) || isOurs(mapping, columns, head))
    return null;
  const seen = { sheet, mapped: mapColumns(columns, "customers"), columns };
  return isCalled || tellsPersons(seen) ? seen : null;
}

/** The standard sheet has its headings under a title, in a table of ours; a plain list may have the same few columns. */
function isOurs(
  { sheet, headerRow }: SheetMapping,
  columns: SeenSheet["columns"],
  { tables }: SheetHead,
): boolean {
  const headings = columns.map(({ heading }) => heading);
  return (tables.length > 0 || headerRow > lastPlainRow) && isOwnSheet(sheet, headings);
}

/** A plain list has its headings in the first row, or under one title. */
const lastPlainRow = 2;

/** What somebody is there, or both his names, and how to reach him: a list of devices names who reported them, and no more. */
function tellsPersons(seen: PeopleSeen): boolean {
  const has = (field: Field) => seenAs(seen, field) !== undefined;
  return reachFields.some(has) && (has("jobTitle") || (has("firstName") && has("lastName")));
}

const ofEvents: ReadonlySet<Field | null> = new Set<Field | null>([
  "amount",
  "product",
  "detail",
  "invoiceNo",
  "contractNo",
  "paymentMethod",
  "content",
  "channel",
  "feedback",
  "nextStep",
]);

/** Under a heading that says so something was sold or spoken of; 创建时间 and 联系人编号 are of any list. */
function tellsEvents({ field, reason }: ColumnMapping): boolean {
  return ofEvents.has(field) && reason.kind !== "content";
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
