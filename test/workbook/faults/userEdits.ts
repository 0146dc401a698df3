import type { OpenWorkbook } from "../openWorkbook";

/** What a person does while the add-in works. `gone` and `changed` tell what of it must be found in the end. */
export interface UserEdit {
  readonly name: string;
  readonly act: (book: OpenWorkbook) => void;
  /** Sheet, key and cell value the person typed; it must survive. */
  readonly typed?: { readonly record: string; readonly text: string };
  /** Record the person deleted. */
  readonly deleted?: string;
  /** Brings names back, so that rows can be compared and operations undone. */
  readonly after?: (book: OpenWorkbook) => void;
}

const wide = 16_384;

/** Where a record stands now; 1-based, 0 where nowhere. */
function rowOf(book: OpenWorkbook, key: string, sheet = "客户"): number {
  return book.values(sheet).findIndex((row) => row[0] === key) + 1;
}

function lastRow(book: OpenWorkbook): number {
  return book.values("客户").findLastIndex((row) => row[0] !== "" && row[0] !== undefined) + 1;
}

function typing(key: string, column: number, value: string, sheet = "客户"): UserEdit {
  return {
    name: `types into ${key}`,
    act: (book) => {
      const row = rowOf(book, key, sheet);
      if (row > 0) book.type(sheet, row, column, value);
    },
    typed: { record: `${sheet}:${key}`, text: value },
  };
}

function deleting(key: string): UserEdit {
  return {
    name: `deletes ${key}`,
    act: (book) => {
      const row = rowOf(book, key);
      if (row > 0) book.model.deleteCells(book.area("客户", row, 0, 1, wide), "Up");
    },
    deleted: `客户:${key}`,
  };
}

function renaming(book: OpenWorkbook, from: string, to: string): void {
  const sheet = book.model.sheets().find(({ name }) => name === from);
  if (sheet) book.model.renameSheet(sheet.id, to);
}

export const userEdits: readonly UserEdit[] = [
  {
    name: "sorts",
    act: (book) => {
      const rows = lastRow(book) - 1;
      book.model.sort(book.area("客户", 2, 0, rows, 7), [{ column: 0, ascending: false }], false);
    },
  },
  { name: "inserts a row", act: (book) => book.model.insertCells(book.area("客户", 3, 0, 1, wide), "Down") },
  deleting("C5"),
  deleting("C3"),
  {
    name: "filters",
    act: (book) => {
      const sheetId = book.area("客户", 1, 0).sheetId;
      const area = book.area("客户", 1, 0, lastRow(book), 7);
      book.model.setFilter(sheetId, area, null, { 2: { filterOn: "Values", values: ["北京"] } });
    },
  },
  {
    name: "renames the sheet",
    act: (book) => renaming(book, "客户", "客户名单"),
    after: (book) => renaming(book, "客户名单", "客户"),
  },
  {
    name: "renames a heading",
    act: (book) => book.type("客户", 1, 1, "名称"),
  },
  typing("C1", 1, "甲厂（用户）"),
  typing("C4", 2, "天津"),
  // Rows that a merge removes: one of a plain sheet, one of a table.
  typing("C2", 2, "天津"),
  typing("R3", 1, "C9", "交易"),
  {
    name: "turns the table into a range",
    act: (book) => {
      const table = book.model.tables().find(({ name }) => name === "交易表");
      if (table) book.model.removeTable(table.id, false);
    },
  },
];
