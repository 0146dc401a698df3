import { isCalledPeople } from "../../adopt/contacts/calledContacts";
import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { CellValue } from "../../sheets/cell";
import { reachFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import type { SourceSheet } from "../source/sourceSheet";
import { customerLinks, type LinkedCustomer } from "./customerLinks";

/** What a list says of a person and of whom the person belongs to; anything else is said of the customer. */
const ofPeople: ReadonlySet<Field | null> = new Set<Field | null>([
  null,
  "customerId",
  "companyName",
  "personName",
  "contactName",
  "firstName",
  "lastName",
  "jobTitle",
  ...reachFields,
  "note",
  "date",
  "identifier",
  "text",
]);
/** What CRMs export beside: whose contact it is, since when, from where. Of a sheet that is called contacts only. */
const besidePeople: ReadonlySet<Field | null> = new Set<Field | null>([
  "owner",
  "status",
  "source",
  "tags",
  "registeredOn",
  "updatedOn",
  "region",
  "province",
  "city",
  "address",
  "postcode",
  "consent",
  "number",
]);
/** Share of the rows whose customer is known from another list. */
const mostlyKnown = 0.8;

/**
 * Lists of people at customers that stand in other lists (or in the standard sheet already): they go to 联系人, for as
 * customers they would all be there twice.
 */
export function contactSheets(
  sources: readonly SourceSheet[],
  there: readonly LinkedCustomer[],
): ReadonlySet<SourceSheet> {
  const lists = sources.filter(({ mapping }) => mapping.role === "customers");
  const people = new Set(lists.filter(({ mapping }) => speaksOfPeople(mapping)));
  const customers = lists.filter((list) => !people.has(list)).flatMap(customersOf);
  const links = customerLinks([...there, ...customers]);
  const known = ({ id, names }: LinkedCustomer) =>
    links.byId(id) !== null || names.some((name) => links.byName(name).length > 0);
  return new Set(
    [...people].filter((list) => {
      const named = customersOf(list);
      return named.length > 0 && named.filter(known).length >= named.length * mostlyKnown;
    }),
  );
}

function speaksOfPeople({ sheet, columns, contactsOf }: SheetMapping): boolean {
  if (contactsOf !== undefined) return true;
  const isCalled = isCalledPeople(sheet);
  const has = (...wanted: readonly Field[]) =>
    columns.some(({ field }) => field !== null && wanted.includes(field));
  return (
    has("contactName", "personName", "firstName", "lastName") &&
    has("customerId", "companyName") &&
    columns.every(({ field }) => ofPeople.has(field) || (isCalled && besidePeople.has(field)))
  );
}

function customersOf({ mapping, records }: SourceSheet): readonly LinkedCustomer[] {
  const at = (field: Field) => mapping.columns.find((column) => column.field === field)?.column ?? -1;
  const [id, name] = [at("customerId"), at("companyName")];
  const text = (cells: readonly CellValue[], column: number) => String(cells[column] ?? "");
  return records.map(({ cells }) => ({ id: text(cells, id), names: [text(cells, name)] }));
}
