import { isBlankCell } from "../../adopt/cells/blankCells";
import type { ColumnKey } from "../../sheets/column";
import { nameFields, placeFields, reachFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { customers } from "../../sheets/standard/customers";
import { fillRow } from "../rows/fillRow";
import { type RowDraft, writable } from "../rows/rowDraft";
import { readingOrder } from "../rows/rowReading";
import type { ReadingContext, SourceColumn } from "../source/sourceColumn";
import type { ImportedDraft, ImportedSheet } from "./importedSheet";

/** What a row of follow-ups or deals may say of the customer rather than of the event. */
const ofCustomer: ReadonlySet<Field | null> = new Set<Field | null>([
  ...nameFields,
  "jobTitle",
  ...reachFields,
  "creditCode",
  "industry",
  ...placeFields,
  "source",
  "owner",
]);
const placeKeys: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["province", "city", "district", "address"]);
/** The column of 客户基础信息 that tells whether a field without one of its own was said already. */
const standIns: ReadonlyMap<Field | null, ColumnKey> = new Map<Field | null, ColumnKey>([
  ["phone", "mobile"],
  ["contactMethod", "mobile"],
  ["region", "province"],
  ["personName", "contactName"],
  ["firstName", "contactName"],
  ["lastName", "contactName"],
]);
const dayKeys: readonly ColumnKey[] = ["dealtOn", "followedUpAt"];

/** The columns of a sheet of events that speak of the customer, as columns of 客户基础信息, in reading order. */
export function columnsOfCustomer({ columns }: ImportedSheet): readonly SourceColumn[] {
  return readingOrder(
    columns
      .filter(({ field }) => ofCustomer.has(field))
      .map((column) => ({
        ...column,
        target: column.field === null ? null : writable(customers, column.field),
      })),
  );
}

/** The row of 客户基础信息 the first row that names a customer makes. */
export function customerSaid(
  name: string,
  { source, draft: event }: ImportedDraft,
  columns: readonly SourceColumn[],
  context: ReadingContext,
): RowDraft {
  const draft = fillRow(source.cells, { role: "customers", spec: customers, columns, context });
  draft.set("companyName", name);
  draft.set("sourceRow", event.value("sourceRow") ?? "");
  registerOn(draft, event, context);
  return draft;
}

/**
 * Fills what earlier rows left blank. What this row says unclearly is not taken: it stays with the event, and a later
 * row may say it better. A place is one row's, never put together from two.
 */
export function sayMore(
  draft: RowDraft,
  { source, draft: event }: ImportedDraft,
  columns: readonly SourceColumn[],
  context: ReadingContext,
): void {
  registerOn(draft, event, context);
  const filled = columns.filter(({ column }) => !isBlankCell(source.cells[column] ?? ""));
  if (!filled.some((column) => isNews(column, draft))) return;
  // The company comes along: without it a person's name would be read as the customer's own.
  const news = filled.filter((column) => column.field === "companyName" || isNews(column, draft));
  const read = (wanted: readonly SourceColumn[]) =>
    fillRow(source.cells, { role: "customers", spec: customers, columns: wanted, context });
  const whole = read(news);
  const unclear = new Set(whole.doubts.map(({ column }) => column));
  const clear = unclear.size === 0 ? whole : read(news.filter((column) => !unclear.has(column)));
  const isPlaced = [...placeKeys].some((key) => draft.value(key) !== undefined);
  for (const { key } of customers.columns) {
    const value = clear.value(key);
    if (value === undefined || draft.value(key) !== undefined || (isPlaced && placeKeys.has(key))) continue;
    draft.set(key, value);
  }
}

function isNews({ field, target }: SourceColumn, draft: RowDraft): boolean {
  const key = target?.key ?? standIns.get(field);
  return key !== undefined && draft.value(key) === undefined;
}

/** 建档 on the earliest day the customer is heard of; a visit that is only planned was arranged by today. */
function registerOn(draft: RowDraft, event: RowDraft, { today }: ReadingContext): void {
  const day = dayKeys.map((key) => event.value(key)).find((value) => typeof value === "number");
  const before = draft.value("registeredOn");
  if (typeof day !== "number") return;
  const earliest = Math.min(Math.floor(day), today, typeof before === "number" ? before : today);
  draft.set("registeredOn", earliest);
}
