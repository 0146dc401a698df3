import { isBlankCell } from "../adopt/blankCells";
import type { ColumnMapping } from "../adopt/mapping";
import type { Change, HeldCell } from "../changes/patch";
import type { CellValue } from "../sheets/cell";
import type { ColumnKey } from "../sheets/column";
import type { Dictionaries } from "../sheets/dictionaries";
import type { Field } from "../sheets/fields";
import type { Language } from "../sheets/words";
import { type AdoptedForm, adoptedForm } from "./adoptedForms";
import type { AdoptedList } from "./adoptedList";
import { specOf } from "./importTarget";
import type { RowDraft } from "./rowDraft";

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
  /** Keys the list has no column for, 备注 neither: what these rows say there stays in the file. */
  readonly left: ReadonlySet<ColumnKey>;
}

export function adoptedWriter(
  { mapping, records, role }: AdoptedList,
  dictionaries: Dictionaries,
  language: Language,
): AdoptedWriter {
  const spec = specOf[role];
  const columns = firstOfEach(mapping.columns);
  const said: ReadonlySet<ColumnKey> = new Set<ColumnKey>(
    columns.flatMap(({ field }) => (field === null ? [] : [field, ...(keysOf[field] ?? [])])),
  );
  const hasOwn = (key: ColumnKey) => columns.some(({ field }) => field === key);
  const note = columns.find(({ field }) => field === "note");
  const forms = new Map<number, AdoptedForm>(
    columns.map((column) => {
      const key = spec.columns.find(
        (one) => one.key === (keysOf[column.field ?? "text"]?.[0] ?? column.field),
      );
      const cells = records.map((record) => record.cells[column.column] ?? "");
      return [column.column, adoptedForm(column, key, cells, dictionaries)] as const;
    }),
  );
  const left = new Set<ColumnKey>();
  const [colon, between] = language === "zh-CN" ? ["：", "；"] : [": ", "; "];

  /** What no column takes is told in the notes. */
  function leftOver(values: ReadonlyMap<ColumnKey, CellValue>): string {
    const told = [...values].flatMap(([key, value]) => {
      if (said.has(key) || own.has(key) || isBlankCell(value)) return [];
      if (key === "note") return [String(value)];
      if (!note) left.add(key);
      const heading = spec.columns.find((column) => column.key === key)?.heading[language] ?? key;
      return [`${heading}${colon}${value}`];
    });
    return told.join(between);
  }

  function valueIn({ field, column }: ColumnMapping, draft: RowDraft): CellValue {
    if (field === "companyName" || field === "personName") return nameOf(draft);
    const keys = (keysOf[field ?? "text"] ?? [field ?? ""]).filter((key) => key === field || !hasOwn(key));
    const values = keys.map((key) => draft.value(key) ?? "").filter((value) => !isBlankCell(value));
    const form = forms.get(column);
    if (values.length < 2) return form?.(values[0] ?? "") ?? "";
    return values.join(field !== null && apart.has(field) ? " / " : "");
  }

  return {
    left,
    cells(draft) {
      const values = draft.finished();
      const cells = new Map(columns.map((column) => [column.column, valueIn(column, draft)] as const));
      const rest = leftOver(values);
      if (note)
        cells.set(note.column, [values.get("note") ?? "", rest].filter((part) => part !== "").join(between));
      return cells;
    },
  };
}

/** Whom a row is about: the customer it leads to, else as its source calls it. */
function nameOf(draft: RowDraft): CellValue {
  return draft.value("companyName") ?? draft.linkedTo ?? draft.named[0]?.name ?? "";
}

/** Of two columns of one meaning the more trusted one; those nobody knows stay blank. */
function firstOfEach(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const known = new Set<Field>();
  return [...columns]
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column)
    .filter(({ field }) => {
      if (field === null || known.has(field)) return false;
      known.add(field);
      return true;
    });
}

/** The rows under the last record: in its table, or right below it where it is a plain range. */
export function adoptedChanges(
  list: AdoptedList,
  rows: readonly ReadonlyMap<number, CellValue>[],
): readonly Change[] {
  if (rows.length === 0) return [];
  return list.table ? [tableRows(list, list.table, rows)] : rows.map((cells, i) => rangeRow(list, cells, i));
}

function tableRows(
  { mapping }: AdoptedList,
  { name, firstColumn, columns }: NonNullable<AdoptedList["table"]>,
  rows: readonly ReadonlyMap<number, CellValue>[],
): Change {
  const at = (field: Field) =>
    (mapping.columns.find((column) => column.field === field)?.column ?? -1) - firstColumn;
  const keys = (
    ["customerId", "orderId", "companyName", "personName", "dealtOn", "followedUpAt"] as const
  ).map(at);
  return {
    kind: "add-rows",
    table: name,
    sheet: mapping.sheet,
    key: keys.filter((position) => position >= 0 && position < columns),
    rows: rows.map((cells) => Array.from({ length: columns }, (_, c) => cells.get(firstColumn + c) ?? "")),
  };
}

function rangeRow(
  { mapping, records, role }: AdoptedList,
  cells: ReadonlyMap<number, CellValue>,
  i: number,
): Change {
  const row = (records.at(-1)?.row ?? mapping.headerRow) + 1 + i;
  const firstColumn = Math.min(...cells.keys());
  const width = Math.max(...cells.keys()) - firstColumn + 1;
  const days = new Set(
    mapping.columns.flatMap(({ field, column }) =>
      specOf[role].columns.some(({ key, kind }) => key === field && kind.startsWith("date")) ? [column] : [],
    ),
  );
  const held = Array.from({ length: width }, (_, c): HeldCell => {
    const value = cells.get(firstColumn + c) ?? "";
    const isDay = days.has(firstColumn + c) && typeof value === "number";
    return { value, ...(isDay ? { numberFormat: "yyyy-mm-dd" } : {}) };
  });
  const filled = [...cells].filter(([, value]) => value !== "");
  return {
    kind: "restore-row",
    row: {
      sheet: mapping.sheet,
      hint: row,
      key: null,
      cells: filled.map(([column, value]) => ({ column, value })),
    },
    held: { row, firstColumn, cells: held, table: null },
    added: true,
  };
}
