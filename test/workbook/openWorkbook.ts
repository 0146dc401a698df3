import type { CellValue } from "../../src/core/sheets/cell";
import { emptySheet } from "../../src/host/model/emptySheet";
import type { Area, Scalar } from "../../src/host/model/parts/cells";
import { plainWorkbook } from "../../src/host/model/plainWorkbook";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import type { WorkbookSnapshot } from "../../src/host/model/workbookSnapshot";
import { attachInProcess, type InProcessHost } from "../../src/host/transports/inProcess";
import type { ApplyOptions } from "../../src/workbook/applyOptions";

export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly (Scalar | null)[])[];
  /** Name of a table over all rows. */
  readonly table?: string;
  readonly formats?: readonly { readonly column: number; readonly format: string }[];
}

/** A workbook behind the real office.js, and short ways to look at it and to play the user. */
export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly host: InProcessHost;
  area(sheet: string, row: number, column: number, rows?: number, columns?: number): Area;
  values(sheet: string): readonly (readonly Scalar[])[];
  cell(sheet: string, row: number, column: number): Scalar;
  /** A user's typing, without the add-in. Rows are 1-based, columns 0-based. */
  type(sheet: string, row: number, column: number, value: Scalar): void;
  close(): void;
}

let opened: OpenWorkbook | null = null;

afterAll(() => opened?.close());

export function openWorkbook(sheets: readonly SheetContent[]): OpenWorkbook {
  const book = openModel(createHeadlessModel(blankBook(sheets.map((sheet) => sheet.name))));
  fillBook(book, sheets);
  return book;
}

export function fillBook({ model, area }: OpenWorkbook, sheets: readonly SheetContent[]): void {
  for (const sheet of sheets) fill(model, sheet, area);
}

/** Puts the add-in's library over a workbook; the one opened before is closed. */
export function openModel(model: WorkbookModel): OpenWorkbook {
  opened?.close();
  const idOf = (name: string) => model.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  const area = (sheet: string, row: number, column: number, rows = 1, columns = 1): Area => ({
    sheetId: idOf(sheet),
    row: row - 1,
    column,
    rows,
    columns,
  });
  const host = attachInProcess(model);
  opened = {
    model,
    host,
    area,
    values: (sheet) => {
      const used = model.usedArea(idOf(sheet), true);
      if (!used) return [];
      return model.values({
        ...used,
        row: 0,
        column: 0,
        rows: used.row + used.rows,
        columns: used.column + used.columns,
      });
    },
    cell: (sheet, row, column) => model.values(area(sheet, row, column))[0]?.[0] ?? "",
    type: (sheet, row, column, value) => {
      const write = value === "" ? ({ kind: "clear" } as const) : ({ kind: "value", value } as const);
      model.writeCells(area(sheet, row, column), [[write]], "user");
    },
    close: () => {
      opened = null;
      host.detach();
      model.dispose();
    },
  };
  return opened;
}

function blankBook(names: readonly string[]): WorkbookSnapshot {
  return plainWorkbook(
    "test.xlsx",
    names.map((name, index) => emptySheet(`s${index}`, name)),
  );
}

type AreaOf = OpenWorkbook["area"];

function fill(model: WorkbookModel, sheet: SheetContent, area: AreaOf): void {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  if (sheet.rows.length === 0) return;
  const whole = area(sheet.name, 1, 0, sheet.rows.length, columns);
  for (const { column, format } of sheet.formats ?? []) {
    model.setNumberFormats({ ...whole, column, columns: 1 }, format);
  }
  const writes = sheet.rows.map((row) =>
    Array.from({ length: columns }, (_, c) => {
      const value = row[c] ?? null;
      if (value === null || value === "") return null;
      if (typeof value === "string" && value.startsWith("="))
        return { kind: "formula" as const, formula: value };
      return { kind: "value" as const, value };
    }),
  );
  model.writeCells(whole, writes);
  if (sheet.table !== undefined) model.addTable(whole, sheet.table);
}

/** A fixed clock and a name. */
export const options: ApplyOptions = {
  author: "王小明",
  language: "zh-CN",
  now: () => new Date(2026, 10, 21, 8, 5, 9),
  limits: { soft: 200, hard: 3_000, cellEdit: 1_000, backOff: 1 },
};

/** Identity of a row as a reader would give it: key in column 0 where asked, and all its cells. */
export function identityOf(book: OpenWorkbook, sheet: string, row: number, keyed = true) {
  const cells = (book.values(sheet)[row - 1] ?? []).map((value: CellValue, column) => ({ column, value }));
  return { sheet, hint: row, key: keyed ? (cells[0] ?? null) : null, cells };
}
