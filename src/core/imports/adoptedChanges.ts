import type { Change, HeldCell } from "../changes/patch";
import type { CellValue } from "../sheets/cell";
import type { Field } from "../sheets/fields";
import type { AdoptedList } from "./adoptedList";
import { specOf } from "./importTarget";

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
