import type { SheetCells } from "../../../core/changes/rows/rowLookUp";
import type { CellValue } from "../../../core/sheets/cell";
import type { Running } from "../../excel/running";
import { readColumns } from "../cells/readColumns";
import type { SheetFacts } from "./sheetFacts";

/** Columns of a sheet held in memory while a patch is planned. */
export interface SheetColumns extends SheetCells {
  readonly columns: ReadonlyMap<number, readonly CellValue[]>;
}

/** Reads columns of a sheet over its used rows, besides those already read. */
export async function readSheetColumns(
  sheet: SheetFacts,
  columns: readonly number[],
  known: SheetColumns | null,
  running: Running,
): Promise<SheetColumns> {
  const firstRow = sheet.used?.row ?? 1;
  const lastRow = sheet.used ? firstRow + sheet.used.rows - 1 : 0;
  const store = new Map<number, CellValue[]>();
  const wanted = [...new Set(columns)].filter((column) => !known?.columns.has(column));
  for (const column of wanted) store.set(column, []);
  await readColumns(
    { sheet: sheet.name, columns: wanted, firstRow, lastRow },
    (chunk) => {
      chunk.runs.forEach((run, r) => {
        for (let column = run.from; column <= run.to; column++) {
          const cells = store.get(column);
          if (!cells) continue;
          for (const row of chunk.cells[r] ?? []) cells.push(row[column - run.from] ?? "");
        }
      });
    },
    running,
  );
  const all: ReadonlyMap<number, readonly CellValue[]> = new Map([...(known?.columns ?? []), ...store]);
  return {
    firstRow,
    lastRow,
    columns: all,
    value: (row, column) => all.get(column)?.[row - firstRow] ?? "",
  };
}
