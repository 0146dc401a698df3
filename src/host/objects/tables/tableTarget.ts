import { existing, itemNotFound } from "../../engine/types/hostError";
import type { Area } from "../../model/parts/cells";
import type { TableInfo } from "../../model/parts/tables";
import type { Book } from "../book/book";
import { bodyArea } from "../places/tableReference";

/** A table, by its id: name and place may change while a proxy lives. */
export interface TableTarget {
  readonly book: Book;
  readonly tableId: string;
}

/** The table as it is now; refused where it is gone. */
export function tableOf({ book, tableId }: TableTarget): TableInfo {
  return existing(book.model.tables().find((table) => table.id === tableId));
}

/** The parts of a table (or, with a column's offset, of that column). */
export const tableParts = {
  all: (table: TableInfo): Area => table.area,
  body: bodyArea,
  header(table: TableInfo): Area {
    if (!table.showHeaders) throw itemNotFound();
    return { ...table.area, rows: 1 };
  },
  totals(table: TableInfo): Area {
    if (!table.showTotals) throw itemNotFound();
    return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
  },
} as const;
