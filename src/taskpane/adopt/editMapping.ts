import type { ColumnMapping, SheetMapping } from "../../core/adopt/mapping/mapping";
import type { Field } from "../../core/sheets/fields";
import type { DateOrder } from "../../core/values/dates/dateOptions";

/** The mapping with a column's meaning set by the user. */
export function withField(mapping: SheetMapping, column: number, field: Field | null): SheetMapping {
  const columns = mapping.columns.map((each) => (each.column === column ? set(each, field) : each));
  return { ...mapping, columns };
}

/** The mapping with what "2/3/2024" means in a column, as the user said. */
export function withDateOrder(mapping: SheetMapping, column: number, dateOrder: DateOrder): SheetMapping {
  const columns = mapping.columns.map((each) => (each.column === column ? { ...each, dateOrder } : each));
  return { ...mapping, columns };
}

/** The mapping with which place a name means in a column, as the user said; "": it differs from row to row. */
export function withPlace(mapping: SheetMapping, column: number, text: string, code: string): SheetMapping {
  const answered = ({ places = [], ...each }: ColumnMapping) => ({
    ...each,
    places: places.map((place) => (place.text === text ? { ...place, code } : place)),
  });
  const columns = mapping.columns.map((each) => (each.column === column ? answered(each) : each));
  return { ...mapping, columns };
}

function set(column: ColumnMapping, field: Field | null): ColumnMapping {
  return { ...column, field, confidence: 1, reason: { kind: "user" } };
}

/** A sheet recognised anew, with what the user had set of columns that still have their headings. */
export function keepUserFields(before: SheetMapping, again: SheetMapping): SheetMapping {
  const columns = again.columns.map((column) => {
    const old = before.columns.find((each) => each.column === column.column);
    return old?.reason.kind === "user" && old.heading === column.heading ? set(column, old.field) : column;
  });
  return { ...again, columns };
}

/** Columns (and the facts of a sheet, counted as one) that differ between two states of the mappings. */
export function changedColumns(before: readonly SheetMapping[], after: readonly SheetMapping[]): number {
  let count = 0;
  for (const mapping of after) {
    const old = before.find(({ sheet }) => sheet === mapping.sheet);
    if (!old) continue;
    if (isUsedOtherwise(old, mapping)) count += 1;
    count += mapping.columns.filter((column) => isChanged(column, old)).length;
  }
  return count;
}

function isUsedOtherwise(before: SheetMapping, after: SheetMapping): boolean {
  return (
    before.role !== after.role ||
    before.related !== after.related ||
    (before.contactsOf === undefined) !== (after.contactsOf === undefined) ||
    before.headerRow !== after.headerRow
  );
}

function isChanged({ column, field, dateOrder, places }: ColumnMapping, before: SheetMapping): boolean {
  const old = before.columns.find((each) => each.column === column);
  const saidOf = (text: string) => old?.places?.find((place) => place.text === text)?.code ?? null;
  if (places?.some(({ text, code }) => code !== saidOf(text))) return true;
  return field !== (old?.field ?? null) || (dateOrder ?? null) !== (old?.dateOrder ?? null);
}
