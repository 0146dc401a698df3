import { reachFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import type { SheetHead } from "../../sheets/grid";
import type { SeenSheet } from "../columns/seenColumn";
import { isOwnSheet } from "../headings/ownSheets";
import type { ColumnMapping, SheetMapping } from "../mapping/mapping";
import { mapColumns } from "../settle/mapColumns";
import { copyName } from "../sheets/drops/dropCopies";
import { asSeen, isCalledContacts, type PeopleSeen, seenAs } from "./peopleSeen";

/** A sheet with what it would say as a list of contacts; null where it can be none. */
export interface Listed extends SeenSheet {
  readonly people: PeopleSeen | null;
}

/** A list of customers that nobody called so; by its name also one that is none, or whose firms repeat as those of orders do. */
export function asPeople(
  { mapping, columns, said }: SeenSheet,
  head: SheetHead | undefined,
): PeopleSeen | null {
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
