import { isBlankCell } from "../../adopt/cells/blankCells";
import type { ColumnMapping } from "../../adopt/mapping/mapping";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import type { Dictionaries } from "../../sheets/dictionaries";
import type { Field } from "../../sheets/fields";
import type { Language } from "../../sheets/words";
import { specOf } from "../rows/importTarget";
import { noteMarks, type RowDraft } from "../rows/rowDraft";
import { type AdoptedForm, adoptedForm } from "./adoptedForms";
import type { AdoptedList } from "./adoptedList";

/** The standard columns whose value goes into a column of the team's own, joined where it takes several. */
const keysOf: Readonly<Partial<Record<Field, readonly ColumnKey[]>>> = {
  personName: ["companyName"],
  phone: ["mobile", "landline"],
  contactMethod: ["mobile", "landline", "email", "wechat"],
  region: ["province", "city", "district"],
  address: ["province", "city", "district", "address"],
};
/** Say where the row comes from, and nothing of it. */
const own: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["sourceRow"]);
const apart: ReadonlySet<Field> = new Set<Field>(["phone", "contactMethod"]);

/** Writes rows of an import as the team's list writes them. */
export interface AdoptedWriter {
  /** By 0-based column of the sheet. */
  cells(draft: RowDraft): ReadonlyMap<number, CellValue>;
  /** Keys the list has no column for, 备注 neither: what the row says there stays in the file. */
  left(draft: RowDraft): readonly ColumnKey[];
  /** The heading under which a standard column's value is written; null = it stays in the file. */
  headingOf(key: ColumnKey): string | null;
  /** Where notes go (0-based column), and whether that column comes with the rows; null = nowhere. */
  readonly notes: { readonly column: number; readonly comes: boolean } | null;
}

/** A column of the list that rows are written to. */
interface WrittenColumn {
  readonly column: number;
  readonly field: Field;
  /** The standard columns whose values go there. */
  readonly keys: readonly ColumnKey[];
  readonly form: AdoptedForm;
}

/** Learns from the list's cells how its columns write what a row says; `addNotes`: it gets a column for notes where it has none. */
export function adoptedWriter(
  list: AdoptedList,
  dictionaries: Dictionaries,
  language: Language,
  addNotes: boolean,
): AdoptedWriter {
  const columns = writtenColumns(list, dictionaries);
  const notes = noteColumn(list, columns, addNotes);
  const said: ReadonlySet<ColumnKey> = new Set(
    columns.flatMap(({ field }): readonly ColumnKey[] => [field, ...(keysOf[field] ?? [])]),
  );
  const { colon, between } = noteMarks[language];
  const heading = (key: ColumnKey) =>
    specOf[list.role].columns.find((column) => column.key === key)?.heading[language] ?? key;
  /** What no column takes is told in the notes. */
  const leftOver = (values: ReadonlyMap<ColumnKey, CellValue>) =>
    [...values].filter(([key, value]) => !said.has(key) && !own.has(key) && !isBlankCell(value));
  const headingAt = (position: number) =>
    list.mapping.columns.find(({ column }) => column === position)?.heading;
  return {
    notes,
    headingOf(key) {
      const at = columns.find(({ field, keys }) => field === key || keys.includes(key))?.column;
      if (at !== undefined) return headingAt(at) ?? heading(key);
      return notes && (headingAt(notes.column) ?? heading("note"));
    },
    left: (draft) => (notes ? [] : leftOver(draft.finished()).map(([key]) => key)),
    cells(draft) {
      const cells = new Map(columns.map((column) => [column.column, valueIn(column, draft)] as const));
      if (!notes) return cells;
      const values = draft.finished();
      const told = leftOver(values).flatMap(([key, value]) =>
        key === "note" ? [] : [`${heading(key)}${colon}${value}`],
      );
      const parts = [values.get("note") ?? "", ...told].filter((part) => part !== "");
      return cells.set(notes.column, parts.join(between));
    },
  };
}

function noteColumn(
  { rightEdge }: AdoptedList,
  columns: readonly WrittenColumn[],
  addNotes: boolean,
): AdoptedWriter["notes"] {
  const own = columns.find(({ field }) => field === "note");
  if (own) return { column: own.column, comes: false };
  return addNotes ? { column: rightEdge, comes: true } : null;
}

/** Of two columns of one meaning the more trusted one; those nobody knows stay blank. */
function writtenColumns(
  { mapping, records, role }: AdoptedList,
  dictionaries: Dictionaries,
): readonly WrittenColumn[] {
  const trusted = new Map<Field, ColumnMapping>();
  for (const column of mapping.columns.toSorted((a, b) => b.confidence - a.confidence || a.column - b.column))
    if (column.field !== null && !trusted.has(column.field)) trusted.set(column.field, column);
  const hasOwn: ReadonlySet<ColumnKey> = new Set<ColumnKey>(trusted.keys());
  return [...trusted].map(([field, mapped]) => {
    const { column } = mapped;
    const keys = keysOf[field] ?? [field];
    const spec = specOf[role].columns.find(({ key }) => key === keys[0]);
    const cells = records.map((record) => record.cells[column] ?? "");
    return {
      column,
      field,
      keys: keys.filter((key) => key === field || !hasOwn.has(key)),
      form: adoptedForm(mapped, spec, cells, dictionaries),
    };
  });
}

function valueIn({ field, keys, form }: WrittenColumn, draft: RowDraft): CellValue {
  if (field === "companyName" || field === "personName") return nameOf(draft);
  const values = keys.map((key) => draft.value(key) ?? "").filter((value) => !isBlankCell(value));
  return values.length < 2 ? form(values[0] ?? "") : values.join(apart.has(field) ? " / " : "");
}

/** Whom a row is about: the customer it leads to, else as its source calls it. */
function nameOf(draft: RowDraft): CellValue {
  return draft.value("companyName") ?? draft.linkedTo ?? draft.named[0]?.name ?? "";
}
