import type { Field } from "../../sheets/fields";
import type { SeenColumn, SeenSheet } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";
import type { ColumnMapping } from "../mapping/mapping";
import { isCalledPeople } from "./calledContacts";

/** A list as one of customers is read: perhaps of people at the customers of others. */
export interface PeopleSeen {
  readonly sheet: string;
  readonly mapped: readonly ColumnMapping[];
  readonly columns: readonly SeenColumn[];
}

/** By judgement: of the names and numbers that are a list's own hardly any comes twice. */
export const mostlyDifferent = 0.8;

/** 联系人编号, Contact ID: numbers of the people themselves. */
const contactNumber =
  /^(?:联系人|联络人|聯絡人|contact|person|people)(?:的|唯一)?(?:编号|号码?|编码|id|no|number|ref)$/;

/** Whether the sheet, or its own numbers, are called those of contacts. */
export function isCalledContacts({ sheet, columns }: Pick<PeopleSeen, "sheet" | "columns">): boolean {
  return (
    isCalledPeople(sheet) || columns.some(({ heading }) => contactNumber.test(foldHeading(heading).full))
  );
}

/** A sheet as it was mapped. */
export function asSeen({ mapping, columns }: SeenSheet): PeopleSeen {
  return { sheet: mapping.sheet, mapped: mapping.columns, columns };
}

/** The column of a field, undefined where there is none. */
export function seenAs({ mapped, columns }: PeopleSeen, field: Field): SeenColumn | undefined {
  const at = mapped.find((column) => column.field === field)?.column;
  return columns.find(({ column }) => column === at);
}

const people: ReadonlySet<ColumnMapping["field"]> = new Set<ColumnMapping["field"]>([
  "contactName",
  "personName",
  "firstName",
  "lastName",
]);

/** A column that names a person, or half of one. */
export function isPerson({ field }: ColumnMapping): boolean {
  return people.has(field);
}

/** The person of each sampled row, "" where none is named. */
export function personsOf(seen: PeopleSeen): readonly string[] {
  const whole = seenAs(seen, "contactName") ?? seenAs(seen, "personName");
  const parts = whole ? [whole] : [seenAs(seen, "firstName"), seenAs(seen, "lastName")];
  const cells = parts.map((column) => column?.profile.cells ?? []);
  const rows = Math.max(...cells.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) =>
    cells
      .map((column) => String(column[row] ?? "").trim())
      .join(" ")
      .trim(),
  );
}
