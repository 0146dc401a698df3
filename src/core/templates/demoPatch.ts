import type { Change } from "../changes/patch";
import type { CellValue } from "../sheets/cell";
import type { SheetId } from "../sheets/column";
import type { Dictionaries } from "../sheets/dictionaries";
import type { Language } from "../sheets/words";
import { type DemoRow, demoPrefix, demoRows } from "./demoRows";
import type { StructureTable } from "./own/structureTables";

/** One of our tables with the values of its body rows. */
export interface FilledTable {
  readonly table: StructureTable;
  readonly rows: readonly (readonly CellValue[])[];
}

const demoTables = ["customers", "followUps", "transactions"] as const;

/** Puts the demo under the rows that are there; nothing where it is in already. `today` is an Excel serial number. */
export function addDemo(
  tables: readonly FilledTable[],
  today: number,
  dictionaries: Dictionaries,
): readonly Change[] {
  if (demoChanges(tables).length > 0) return [];
  const language = tables.find(({ table }) => table.spec.id === "customers")?.table.language ?? "zh-CN";
  const demo = demoRows(language, today, (list, id) => labelOf(dictionaries, list, id, language));
  return demoTables.flatMap((id) => {
    const table = tables.find((each) => each.table.spec.id === id)?.table;
    return table ? addition(table, demo[id]) : [];
  });
}

function labelOf(dictionaries: Dictionaries, list: keyof Dictionaries, id: string, language: Language) {
  return dictionaries[list].find((entry) => entry.id === id)?.label[language] ?? id;
}

function addition(table: StructureTable, rows: readonly DemoRow[]): readonly Change[] {
  if (table.table === null) return [];
  const keys = table.columns.map((column) => column?.key ?? "");
  const key = keyColumns[table.spec.id]?.flatMap((each) => (keys.includes(each) ? [keys.indexOf(each)] : []));
  return [
    {
      kind: "add-rows",
      table: table.table,
      key: key ?? [0],
      rows: rows.map((row) => keys.map((each) => row[each] ?? "")),
    },
  ];
}

const keyColumns: Partial<Record<SheetId, readonly string[]>> = {
  customers: ["customerId"],
  transactions: ["orderId"],
  followUps: ["customerId", "followedUpAt"],
};

/**
 * Takes every row of the demo out again, also those that were edited while learning: its customer ids begin with
 * `DEMO-`, and so do its orders. Rows of the user's own are never touched.
 */
export function demoChanges(tables: readonly FilledTable[]): readonly Change[] {
  return tables.flatMap(({ table, rows }) => {
    const marks = ["customerId", "orderId"].map((key) =>
      table.columns.findIndex((each) => each?.key === key),
    );
    return rows.flatMap((cells, i): Change[] => {
      const demo = marks.some((at) => at >= 0 && String(cells[at] ?? "").startsWith(demoPrefix));
      return demo ? [{ kind: "remove-row", row: identity(table, cells, i) }] : [];
    });
  });
}

function identity(table: StructureTable, cells: readonly CellValue[], i: number) {
  const { sheet, firstRow, firstColumn, columns, spec } = table;
  const at = columns.findIndex((column) => column?.key === spec.key[0]);
  const unique = spec.key.length === 1 && at >= 0;
  return {
    sheet,
    hint: firstRow + 1 + i,
    key: unique ? { column: firstColumn + at, value: cells[at] ?? "" } : null,
    cells: columns.flatMap((column, position) =>
      column?.formula ? [] : [{ column: firstColumn + position, value: cells[position] ?? "" }],
    ),
  };
}
