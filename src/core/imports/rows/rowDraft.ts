import type { CellValue } from "../../sheets/cell";
import type { ColumnKey, ColumnSpec, SheetSpec } from "../../sheets/column";
import type { Language } from "../../sheets/words";
import type { Problem } from "../../values/text/reading";
import type { DoubtKind, Outcome } from "../source/outcome";
import type { SourceColumn } from "../source/sourceColumn";

/** A source cell that was not taken over as a value. */
export interface CellDoubt {
  /** Null: the row as a whole. */
  readonly column: SourceColumn | null;
  readonly value: CellValue;
  readonly kind: DoubtKind;
  readonly problem?: Problem;
  readonly detail?: string | number;
  readonly asked?: string;
  /** Column of the standard sheet that keeps the text; null: nowhere but on its own sheet. */
  readonly kept: ColumnKey | null;
}

/** Who a follow-up or a deal says it is about. */
export interface NamedCustomer {
  readonly column: SourceColumn;
  readonly name: string;
}

/** A row of a standard sheet while it is put together. */
export interface RowDraft {
  put(column: SourceColumn, cell: CellValue, outcome: Outcome): void;
  /** Sets a value nothing may argue with (a link, an issued id). */
  set(key: ColumnKey, value: CellValue): void;
  value(key: ColumnKey): CellValue | undefined;
  /** Adds to 备注. */
  note(label: string, text: CellValue): void;
  doubt(doubt: CellDoubt): void;
  /** The customer this row says it is about. */
  name(column: SourceColumn, text: string): void;
  /** The customer this row was tied to, by its name. */
  linkTo(name: string): void;
  readonly linkedTo: string | null;
  readonly named: readonly NamedCustomer[];
  readonly doubts: readonly CellDoubt[];
  /** Columns without a place of their own whose value went to 备注, by 0-based column. */
  readonly carried: ReadonlySet<number>;
  /** All values, 备注 among them. */
  finished(): ReadonlyMap<ColumnKey, CellValue>;
}

/** Excel takes 32,767 characters in a cell; half of them leave room for a note of the source itself. */
const longestNotes = 16_000;
/** Between the parts of 备注, and behind the label of each. */
export const noteMarks = {
  "zh-CN": { colon: "：", between: "；" },
  "en-US": { colon: ": ", between: "; " },
} as const;

/** Whether the standard sheet has a column of this key that takes values. */
export function writable(spec: SheetSpec, key: ColumnKey): ColumnSpec | null {
  return spec.columns.find((column) => column.key === key && column.formula === undefined) ?? null;
}

export function createRowDraft(spec: SheetSpec, language: Language): RowDraft {
  const values = new Map<ColumnKey, CellValue>();
  const notes: string[] = [];
  const doubts: CellDoubt[] = [];
  const named: NamedCustomer[] = [];
  const carried = new Set<number>();
  const { colon, between } = noteMarks[language];
  let length = 0;
  let linkedTo: string | null = null;

  function note(label: string, value: CellValue): void {
    const text = `${label}${colon}${String(value).trim()}`;
    length += text.length + between.length;
    if (length <= longestNotes) notes.push(text);
    else doubts.push({ column: null, value: text, kind: "outside", kept: null });
  }

  /** Where a value came to stand: its column, 备注 where that is taken. */
  function place(column: SourceColumn, key: ColumnKey, value: CellValue): ColumnKey {
    const target = writable(spec, key);
    const there = values.get(key);
    if (target && (there === undefined || String(there) === String(value))) values.set(key, value);
    else if (target && joins(target)) values.set(key, `${there}${between}${value}`);
    else {
      note(column.label, value);
      return "note";
    }
    return key;
  }

  function put(column: SourceColumn, cell: CellValue, { values: found, rest, doubt }: Outcome): void {
    const places = found.map(([key, value]) => place(column, key, value));
    for (const text of rest) note(column.label, text);
    if (found.length === 0 && rest.length > 0 && doubt === null) carried.add(column.column);
    if (doubt) doubts.push({ column, value: cell, ...doubt, kept: places[0] ?? "note" });
  }

  function finished(): ReadonlyMap<ColumnKey, CellValue> {
    const own = values.get("note");
    const text = [...(own === undefined ? [] : [String(own)]), ...notes].join(between);
    return text === "" ? values : new Map([...values, ["note", text]]);
  }

  return {
    put,
    set: (key, value) => void values.set(key, value),
    value: (key) => values.get(key),
    note,
    doubt: (doubt) => void doubts.push(doubt),
    name: (column, name) => void named.push({ column, name }),
    linkTo(name) {
      linkedTo = name === "" ? null : name;
    },
    get linkedTo() {
      return linkedTo;
    },
    named,
    doubts,
    carried,
    finished,
  };
}

/** Texts of two columns of one meaning stand one behind the other. */
function joins({ kind, key }: ColumnSpec): boolean {
  return kind === "longText" || key === "tags" || key === "product" || key === "competitors";
}
