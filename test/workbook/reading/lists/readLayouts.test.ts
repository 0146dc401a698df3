import type { SheetMapping } from "../../../../src/core/adopt/mapping/mapping";
import { readHeads } from "../../../../src/workbook/reading/lists/readHeads";
import { readLayouts } from "../../../../src/workbook/reading/lists/readLayouts";
import { openWorkbook } from "../../openWorkbook";

const mapping = (sheet: string, role: SheetMapping["role"] = "customers"): SheetMapping => ({
  sheet,
  role,
  headerRow: 1,
  firstDataRow: 2,
  lastDataRow: 6,
  columns: [],
});
const rows = [["编号", "名称"], ...Array.from({ length: 5 }, (_, i) => [`C${i}`, `客户${i}`])];

async function layoutsOf(mappings: readonly SheetMapping[]) {
  return readLayouts(await readHeads(), mappings);
}

describe("readLayouts", () => {
  it("tells merged cells, hidden rows and tables of the sheets that hold records", async () => {
    const book = openWorkbook([
      { name: "客户", rows, table: "客户表" },
      { name: "旧表", rows },
      { name: "说明", rows },
    ]);
    book.model.setHidden(book.area("客户", 3, 0, 2), "rows", true);
    book.model.setHidden(book.area("客户", 6, 0), "rows", true);
    book.model.merge(book.area("旧表", 4, 1, 2), false);
    expect(await layoutsOf([mapping("客户"), mapping("旧表"), mapping("说明", null)])).toEqual([
      {
        sheet: "客户",
        lastColumn: 1,
        marks: null,
        merged: [],
        hiddenRows: [
          { row: 3, rows: 2 },
          { row: 6, rows: 1 },
        ],
        tables: [{ name: "客户表", row: 1, column: 0, rows: 6, columns: 2 }],
      },
      {
        sheet: "旧表",
        lastColumn: 1,
        marks: null,
        merged: [{ row: 4, column: 1, rows: 2, columns: 1 }],
        hiddenRows: [],
        tables: [],
      },
    ]);
  });

  it("tells a sheet all of whose rows are hidden", async () => {
    const book = openWorkbook([{ name: "客户", rows }]);
    book.model.setHidden(book.area("客户", 1, 0, 6), "rows", true);
    expect((await layoutsOf([mapping("客户")]))[0]?.hiddenRows).toEqual([{ row: 1, rows: 6 }]);
  });

  it("asks nothing of a workbook without records", async () => {
    const book = openWorkbook([{ name: "空", rows: [] }]);
    const heads = await readHeads();
    const before = book.host.counters().syncs;
    expect(await readLayouts(heads, [mapping("空")])).toEqual([]);
    expect(book.host.counters().syncs).toBe(before);
  });
});
