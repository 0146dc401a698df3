import type { Field } from "../../sheets/fields";
import type { SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";
import type { ColumnMapping } from "../mapping/mapping";

/** A list as one of customers is read: perhaps of people at the customers of others. */
export interface PeopleSeen {
  readonly sheet: string;
  readonly mapped: readonly ColumnMapping[];
  readonly columns: readonly SeenColumn[];
}

/** How contacts are called on sheets: in Chinese, English, the languages of Europe whose headings are known, Japanese, Korean. */
const called =
  /(?<!\p{L})(?:contacts?|people|persons?|kontakte?|kontaktpersone[nr]?|ansprechpartner(?:innen)?|contactos?|contatos?|contatti|personas?|persone|pessoas|interlocuteurs?|contactpersone?n)(?!\p{L})|联系人|联络人|聯絡人|聯繫人|对接人|担当者|連絡先|담당자|연락처/iu;
const ownNumber =
  /^(?:联系人|联络人|聯絡人|contact|person|people)(?:的|唯一)?(?:编号|号码?|编码|id|no|number|ref)$/;

/** Whether the sheet, or its own numbers, are called those of contacts. */
export function isCalledContacts({ sheet, columns }: Pick<PeopleSeen, "sheet" | "columns">): boolean {
  return called.test(sheet) || columns.some(({ heading }) => ownNumber.test(foldHeading(heading).full));
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
