import type { CellValue } from "../../src/core/sheets/cell";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, type OpenWorkbook, openModel, options } from "./openWorkbook";

export const calm = { ...options, limits: { soft: 60_000, hard: 120_000, cellEdit: 0, backOff: 1 } };

export const customers = [
  ["客户编号", "企业名称"],
  ["C1", "甲公司"],
];

/** A book of 客户 and some blank sheets. */
export function openWith(names: readonly string[]): OpenWorkbook {
  const book = openModel(memoryModel(blankMemoryBook(["客户", ...names])));
  fillBook(book, [{ name: "客户", rows: customers }]);
  return book;
}

/** A table from the first row down to `to`, with rows at its top and at its end; between them its rows are blank. */
export function longTable(
  { model, area }: OpenWorkbook,
  [sheet, table]: readonly [string, string],
  to: number,
  [top, end]: readonly (readonly (readonly CellValue[])[])[],
): void {
  const columns = top?.[0]?.length ?? 1;
  const put = (row: number, rows: readonly (readonly CellValue[])[]) =>
    model.writeCells(
      area(sheet, row, 0, rows.length, columns),
      rows.map((cells) => cells.map((value) => ({ kind: "value" as const, value }))),
    );
  put(1, top ?? []);
  if (end && end.length > 0) put(to - end.length + 1, end);
  model.addTable(area(sheet, 1, 0, to, columns), table);
}
