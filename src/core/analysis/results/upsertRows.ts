import type { RowIdentity } from "../../changes/heldRow";
import type { CellChange, Change } from "../../changes/patch";
import type { CellValue } from "../../sheets/cell";
import type { OwnTable } from "../../templates/own/ownSheets";

/** A row by column key; keys a table lacks are left out when it is written. */
export type TableRow = Readonly<Record<string, CellValue>>;

/**
 * Brings a table of ours up to date: rows found by their key change cell by cell, the others are added below. A row in
 * which nothing but `stamps` differs stays as it is.
 */
export function upsertRows(
  table: OwnTable,
  key: readonly string[],
  rows: readonly TableRow[],
  stamps: readonly string[],
): readonly Change[] {
  const stamped = new Set(stamps.map((stamp) => table.columnOf(stamp)));
  const known = new Map(table.rows.map((row) => [keyOf(key, (part) => table.value(row.cells, part)), row]));
  const changes: Change[] = [];
  const added: (readonly CellValue[])[] = [];
  for (const row of rows) {
    const there = known.get(keyOf(key, (part) => row[part] ?? ""));
    if (there) {
      const cells = cellChanges(table, key, there, row);
      if (cells.some(({ column }) => !stamped.has(column))) changes.push(...cells);
    } else added.push(table.keys.map((column) => (column === null ? "" : (row[column] ?? ""))));
  }
  if (added.length > 0) {
    const positions = key.map((part) => table.keys.indexOf(part)).filter((position) => position >= 0);
    changes.push({ kind: "add-rows", table: table.table, sheet: table.sheet, key: positions, rows: added });
  }
  return changes;
}

function keyOf(key: readonly string[], value: (part: string) => CellValue): string {
  return key.map((part) => String(value(part)).trim()).join("\n");
}

function cellChanges(
  table: OwnTable,
  key: readonly string[],
  there: OwnTable["rows"][number],
  row: TableRow,
): readonly CellChange[] {
  const identity = identityOf(table, key, there);
  return table.keys.flatMap((column, position): readonly CellChange[] => {
    if (column === null || !(column in row)) return [];
    const before = there.cells[position] ?? "";
    const after = row[column] ?? "";
    if (before === after) return [];
    const heading = table.headingOf(column);
    return [
      {
        kind: "set-cell",
        row: identity,
        column: table.firstColumn + position,
        heading,
        field: table.isDay(column) ? "date" : null,
        before,
        after,
      },
    ];
  });
}

/** Names a row of a table of ours by its key. */
export function identityOf(
  table: OwnTable,
  key: readonly string[],
  { row, cells }: OwnTable["rows"][number],
): RowIdentity {
  const parts = key.map((part) => ({ column: table.columnOf(part), value: table.value(cells, part) }));
  const [first] = parts;
  return { sheet: table.sheet, hint: row, key: parts.length === 1 && first ? first : null, cells: parts };
}
