import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { CellChange, RowIdentity } from "../../changes/patch";
import type { CellValue } from "../../sheets/cell";
import type { DictionaryId } from "../../sheets/dictionaries";
import type { Field } from "../../sheets/fields";
import type { StructureTable } from "../own/structureTables";
import type { ChoiceList } from "./choiceLists";

/** A column whose cells are choices of a list, ours or one of a sheet in use where it is. */
export interface ChoiceColumn {
  readonly sheet: string;
  readonly heading: string;
  readonly field: Field | null;
  /** 0-based. */
  readonly column: number;
  /** 1-based; `lastRow` below `firstRow` where there are no records. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** A cell may hold several choices (标签). */
  readonly several: boolean;
  /** What finds a row again: its key, and the columns that identify it. */
  readonly key: number | null;
  readonly identity: readonly number[];
}

/** How often one choice stands in one column. */
export interface ChoiceUse {
  readonly sheet: string;
  readonly heading: string;
  readonly choice: string;
  readonly count: number;
  /** The first row that has it, 1-based, and its column, 0-based. */
  readonly row: number;
  readonly column: number;
}

type ListOf = (field: Field) => DictionaryId | undefined;

/** The columns that take their values from a list; `listOf` tells the list of a field. */
export function choiceColumns(
  { id, heading }: ChoiceList,
  tables: readonly StructureTable[],
  mappings: readonly SheetMapping[],
  listOf: ListOf,
): readonly ChoiceColumn[] {
  const ours = tables.flatMap((table) =>
    table.columns.flatMap((column, at) => {
      const same =
        id === null
          ? column === null && table.headings[at] === heading
          : (column?.list ?? column?.key) === id;
      return same ? [ofTable(table, at)] : [];
    }),
  );
  const known = new Set(tables.map(({ sheet }) => sheet));
  const adopted = mappings.filter(({ sheet, role }) => role !== null && !known.has(sheet));
  return [
    ...ours,
    ...adopted.flatMap((mapping) =>
      mapping.columns.flatMap((column) => {
        const same =
          id === null
            ? column.heading === heading
            : ((column.field && listOf(column.field)) ?? column.field) === id;
        return same ? [ofMapping(mapping, column.column)] : [];
      }),
    ),
  ];
}

function ofTable(table: StructureTable, at: number): ChoiceColumn {
  const { sheet, spec, columns, firstColumn, firstRow, rows } = table;
  const [key] = spec.key;
  const keyAt = spec.key.length === 1 ? columns.findIndex((column) => column?.key === key) : -1;
  return {
    sheet,
    heading: table.headings[at] ?? "",
    field: null,
    column: firstColumn + at,
    firstRow: firstRow + 1,
    lastRow: firstRow + rows - 1,
    several: columns[at]?.key === "tags",
    key: keyAt < 0 ? null : firstColumn + keyAt,
    identity: columns.flatMap((column, i) => (column?.formula ? [] : [firstColumn + i])),
  };
}

function ofMapping({ sheet, columns, firstDataRow, lastDataRow }: SheetMapping, at: number): ChoiceColumn {
  const own = columns.find(({ column }) => column === at);
  const key = columns.find(({ field }) => field === "customerId" || field === "orderId");
  return {
    sheet,
    heading: own?.heading ?? "",
    field: own?.field ?? null,
    column: at,
    firstRow: firstDataRow,
    lastRow: lastDataRow,
    several: own?.field === "tags",
    key: key?.column ?? null,
    identity: columns.flatMap(({ column, field }) => (field === null ? [] : [column])),
  };
}

const separators = /([,，、;；|/\n\r]+)/;

/** The choices one cell names. */
function namedIn(cell: CellValue, several: boolean): readonly string[] {
  const text = String(cell).trim();
  if (text === "") return [];
  // Every other part is what stands between two choices.
  return several ? text.split(separators).flatMap((part, i) => (i % 2 === 0 ? [part.trim()] : [])) : [text];
}

/** Which choices the cells of a column (from `firstRow` down) hold, how often, and where first. */
export function countChoices(column: ChoiceColumn, cells: readonly CellValue[]): readonly ChoiceUse[] {
  const { sheet, heading, firstRow, several } = column;
  const uses = new Map<string, ChoiceUse>();
  cells.forEach((cell, i) => {
    for (const choice of new Set(namedIn(cell, several))) {
      const known = uses.get(choice);
      const first = { sheet, heading, choice, count: 0, row: firstRow + i, column: column.column };
      uses.set(choice, { ...(known ?? first), count: (known?.count ?? 0) + 1 });
    }
  });
  return [...uses.values()];
}

/** The cells of a column that name renamed choices, brought to the new words. `rowAt` gives a row by its position. */
export function renamedCells(
  column: ChoiceColumn,
  renamed: ReadonlyMap<string, string>,
  rows: readonly (readonly CellValue[])[],
  firstColumn: number,
): readonly CellChange[] {
  const at = column.column - firstColumn;
  return rows.flatMap((cells, i): readonly CellChange[] => {
    const before = cells[at] ?? "";
    const after = withNewWords(before, column.several, renamed);
    if (after === null) return [];
    const { heading, field } = column;
    const row = identityOf(column, cells, column.firstRow + i, firstColumn);
    return [{ kind: "set-cell", row, column: column.column, heading, field, before, after }];
  });
}

function withNewWords(
  cell: CellValue,
  several: boolean,
  renamed: ReadonlyMap<string, string>,
): string | null {
  const parts = several ? String(cell).split(separators) : [String(cell)];
  const after = parts.map((part) => renamed.get(part.trim()) ?? part).join("");
  return after === String(cell) ? null : after;
}

function identityOf(
  { sheet, key, identity }: ChoiceColumn,
  cells: readonly CellValue[],
  hint: number,
  firstColumn: number,
): RowIdentity {
  const value = (column: number) => cells[column - firstColumn] ?? "";
  return {
    sheet,
    hint,
    key: key === null || value(key) === "" ? null : { column: key, value: value(key) },
    cells: identity.map((column) => ({ column, value: value(column) })),
  };
}
