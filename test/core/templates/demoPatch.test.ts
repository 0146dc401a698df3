import type { Change } from "../../../src/core/changes/patch";
import type { CellValue } from "../../../src/core/sheets/cell";
import { languages } from "../../../src/core/sheets/words";
import { addDemo, demoChanges, type FilledTable } from "../../../src/core/templates/demoPatch";
import { type Book, defaults, fill, installedBook, sheetNamed, tableOf } from "./installedBook";

const today = 45_500;
const ids = ["customers", "followUps", "transactions"] as const;

function tablesOf(book: Book): readonly FilledTable[] {
  return ids.map((id) => {
    const table = tableOf(book, id);
    const rows = sheetNamed(book, table.sheet).cells.slice(table.firstRow, table.firstRow + table.rows - 1);
    return { table, rows };
  });
}

/** The tables once rows were added below those they had. */
function withAdded(tables: readonly FilledTable[], changes: readonly Change[]): readonly FilledTable[] {
  return tables.map(({ table, rows }) => {
    const added = changes.flatMap((change): readonly (readonly CellValue[])[] =>
      change.kind === "add-rows" && change.table === table.table ? change.rows : [],
    );
    return { table, rows: [...rows, ...added] };
  });
}

const add = (tables: readonly FilledTable[]) => addDemo(tables, today, defaults.dictionaries);

describe("the demo", () => {
  it.each(languages)(
    "goes in under the rows that are there and comes out again to the last row (%s)",
    (language) => {
      const book = installedBook(language);
      const tables = tablesOf(book);
      const changes = add(tables);
      expect(changes.map(({ kind }) => kind)).toEqual(["add-rows", "add-rows", "add-rows"]);
      const filled = withAdded(tables, changes);
      const count = changes.reduce(
        (sum, change) => sum + (change.kind === "add-rows" ? change.rows.length : 0),
        0,
      );
      const out = demoChanges(filled);
      expect(out).toHaveLength(count);
      const left = filled.map(({ table, rows }) =>
        rows.filter(
          (_, i) =>
            !out.some(
              (change) =>
                change.kind === "remove-row" &&
                change.row.sheet === table.sheet &&
                change.row.hint === table.firstRow + 1 + i,
            ),
        ),
      );
      expect(left).toEqual(tables.map(({ rows }) => rows));
    },
  );

  it("is not put in twice", () => {
    const tables = tablesOf(installedBook());
    expect(add(withAdded(tables, add(tables)))).toEqual([]);
  });

  it("leaves rows of the user's own, also those that speak of a demo", () => {
    const book = installedBook();
    fill(book, "客户基础信息", [
      { 客户编号: "C1", 企业名称: "DEMO-科技" },
      { 客户编号: "MYDEMO-1", 企业名称: "乙" },
      { 客户编号: "demo-1", 企业名称: "丙" },
    ]);
    expect(demoChanges(tablesOf(book))).toEqual([]);
  });

  it("takes an edited row out too, and a deal the user recorded for a demo customer", () => {
    const book = installedBook();
    fill(book, "客户基础信息", [{ 客户编号: "DEMO-001", 企业名称: "我改过的名字" }]);
    fill(book, "交易记录", [
      { 订单号: "D1", 客户编号: "DEMO-001" },
      { 订单号: "D2", 客户编号: "C1" },
    ]);
    const out = demoChanges(tablesOf(book));
    expect(out).toMatchObject([
      { row: { sheet: "客户基础信息", hint: 5, key: { value: "DEMO-001" } } },
      { row: { sheet: "交易记录", hint: 5, key: { value: "D1" } } },
    ]);
  });

  it("stands in the table's own columns, with words its dropdowns offer", () => {
    const tables = tablesOf(installedBook());
    for (const change of add(tables)) {
      if (change.kind !== "add-rows") continue;
      const table = tables.find((each) => each.table.table === change.table)?.table;
      table?.columns.forEach((column, i) => {
        const list = column?.list;
        const words = list ? defaults.dictionaries[list].map(({ label }) => label["zh-CN"]) : null;
        for (const row of change.rows) {
          expect(row).toHaveLength(table.columns.length);
          if (words && words.length > 0 && row[i] !== "") expect(words).toContain(row[i]);
        }
      });
    }
  });

  it("does not go into a table that became a plain range", () => {
    const tables = tablesOf(installedBook()).map((each) => ({
      ...each,
      table: { ...each.table, table: null },
    }));
    expect(add(tables)).toEqual([]);
  });
});
