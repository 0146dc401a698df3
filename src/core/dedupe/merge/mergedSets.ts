import type { CellValue } from "../../sheets/cell";
import type { Column, Table } from "../../tables/table";
import { personNameOf } from "../../values/names/personName";
import { cellText } from "../columns/texts/cellText";
import { type ColumnSet, columnSets, isAccount } from "./columnSets";
import { saysNothing } from "./saysNothing";
import { fits, type SetCells } from "./setFit";

/** What a merge keeps in columns that belong together, and the row each set was begun with. */
export interface MergedSets {
  readonly values: ReadonlyMap<Column, CellValue>;
  readonly rowOf: ReadonlyMap<Column, number>;
}

function cellsOf({ columns }: ColumnSet, row: number): SetCells {
  return new Map(
    columns.flatMap((column) => {
      const cell = column.cells[row] ?? "";
      return saysNothing(cell, column.field) ? [] : [[column, cell] as const];
    }),
  );
}

const bare = (cell: CellValue): string => cellText(cell).replace(/\s+/g, "");

/** Letters a place is told by, those of the region once: many addresses begin with it. */
function placeLength(cells: SetCells): number {
  const parts = [...cells].flatMap(([{ field }, cell]) =>
    field === "postcode" ? [] : [[field, bare(cell)] as const],
  );
  return parts.reduce((sum, [field, text]) => {
    const others = field === "address" ? parts.filter(([other]) => other !== "address") : [];
    return sum + others.reduce((rest, [, part]) => rest.replace(part, ""), text).length;
  }, 0);
}

/** More letters than a place has without its street. */
const street = 10_000;

/** How much a row says in a set: of equal names, and of accounts, the row that stays keeps its own. */
function rankOf(kind: ColumnSet["kind"], cells: SetCells): number {
  const has = (test: (column: Column) => boolean) => [...cells.keys()].some(test);
  if (kind === "place") return (has(({ field }) => field === "address") ? street : 0) + placeLength(cells);
  if (kind === "bank") return has(isAccount) ? 1 : 0;
  const name = [...cells].find(([{ field }]) => field === "contactName")?.[1];
  if (name === undefined) return 0;
  return personNameOf(cellText(name))?.title === undefined ? 2 : 1;
}

/** Places alone grow: 科技园路1号 becomes 科技园路1号A座 of a row of the same place. */
function isFuller({ field }: Column, cell: CellValue, own: CellValue): boolean {
  const [text, less] = [bare(cell), bare(own)];
  return field !== "postcode" && text.length > less.length && text.includes(less);
}

function grown(kind: ColumnSet["kind"], cells: SetCells, other: SetCells): SetCells {
  if (cells === other || !fits(kind, cells, other)) return cells;
  const next = new Map(cells);
  for (const [column, cell] of other) {
    const own = cells.get(column);
    if (own === undefined || (kind === "place" && isFuller(column, cell, own))) next.set(column, cell);
  }
  return next;
}

/**
 * The cells of each set from the row that says most in it, with what other rows of the same place, person or account
 * add: the region of one row and the street of another would be a place where nobody is.
 */
export function mergedSets(table: Table, order: readonly number[]): MergedSets {
  const values = new Map<Column, CellValue>();
  const rowOf = new Map<Column, number>();
  for (const set of columnSets(table)) {
    const rows = order.map((row) => ({ row, cells: cellsOf(set, row) }));
    const ranks = rows.map(({ cells }) => rankOf(set.kind, cells));
    const lead = rows[ranks.indexOf(Math.max(...ranks))];
    if (lead === undefined || rows.every(({ cells }) => cells.size === 0)) continue;
    const merged = rows.reduce((all, { cells }) => grown(set.kind, all, cells), lead.cells);
    for (const column of set.columns) {
      const isTold = rows.some(({ cells }) => cells.has(column));
      if (isTold) values.set(column, merged.get(column) ?? "");
      rowOf.set(column, lead.row);
    }
  }
  return { values, rowOf };
}
