import type { SheetMapping } from "../../adopt/mapping/mapping";
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
