import { sameValue } from "../../core/changes/cells/compareCell";
import type { RowsAddition, RowsRemoval } from "../../core/changes/patch";
import type { CellValue } from "../../core/sheets/cell";
import { groupedBy } from "../../core/values/groups/groupedBy";
import type { Running } from "../excel/running";
import { readSheetColumns, type SheetColumns } from "../reading/sheets/sheetColumns";
import type { SheetFacts, TableFacts } from "../reading/sheets/sheetFacts";

/** Where an added row stands now: `same` as it was added, `edited`, or `gone`. Row 1-based, of the sheet. */
export type AddedRow =
  | { readonly state: "same" | "edited"; readonly row: number }
  | { readonly state: "gone" };

/** Finds rows that were added to a table: by their key, else by all cells that were filled. Equal rows are told apart. */
export async function findAddedRows(
  change: RowsAddition | RowsRemoval,
  table: TableFacts,
  sheet: SheetFacts,
  running: Running,
): Promise<readonly AddedRow[]> {
  const filled = new Set(change.rows.flatMap((row) => row.flatMap((value, c) => (value === "" ? [] : [c]))));
  const columns = [...filled].map((column) => table.place.column + column);
  const cells = await readSheetColumns(sheet, columns, null, running);
  const index = indexRows(change, table, cells);
  const taken = new Set<number>();
  return change.rows.map((row): AddedRow => {
    const candidates = (index.get(keyOf(change, (c) => row[c] ?? "")) ?? []).filter((at) => !taken.has(at));
    const same = candidates.find((at) =>
      row.every((value, c) => value === "" || sameValue(cells.value(at, table.place.column + c), value)),
    );
    const at = same ?? (change.key.length > 0 ? candidates[0] : undefined);
    if (at === undefined) return { state: "gone" };
    taken.add(at);
    return { state: same === undefined ? "edited" : "same", row: at };
  });
}

function indexRows(
  change: RowsAddition | RowsRemoval,
  { place, showHeaders, showTotals }: TableFacts,
  cells: SheetColumns,
): ReadonlyMap<string, readonly number[]> {
  const first = place.row + (showHeaders ? 1 : 0);
  const last = place.row + place.rows - 1 - (showTotals ? 1 : 0);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return groupedBy(rows, (at) => keyOf(change, (c) => cells.value(at, place.column + c)));
}

/** The key's text, or the text of the first filled columns where a table has no key. */
function keyOf(change: RowsAddition | RowsRemoval, value: (column: number) => CellValue): string {
  const columns = change.key.length > 0 ? change.key : [0];
  return JSON.stringify(
    columns.map((column) => {
      const cell = value(column);
      return typeof cell === "number" ? Number(cell.toPrecision(15)) : cell;
    }),
  );
}
