import { createTableBuilder, emptyTable } from "../../../../src/core/tables/building/buildTable";
import { columnOf, columnsOf, placeOf } from "../../../../src/core/tables/table";
import { fc } from "../../../property";
import { mappingOf } from "../tableOf";

describe("building a table", () => {
  it("stacks the sheets of one role and remembers where each row came from", () => {
    const builder = createTableBuilder("customers", [
      mappingOf("甲", "customers", ["customerId", "companyName"]),
      mappingOf("乙", "customers", ["companyName", null, "customerId", "phone"], { firstDataRow: 4 }),
      mappingOf("丙", "transactions", ["orderId"]),
    ]);
    builder.add({
      sheet: "甲",
      firstRow: 1,
      firstColumn: 0,
      rows: [
        ["编号", "名称"],
        ["C1", "云帆"],
        ["C2", "海蓝"],
      ],
    });
    builder.add({ sheet: "乙", firstRow: 4, firstColumn: 0, rows: [["大成", "x", "C3", 13800001111]] });
    builder.add({ sheet: "丙", firstRow: 2, firstColumn: 0, rows: [["D1"]] });
    builder.add({ sheet: "别的", firstRow: 1, firstColumn: 0, rows: [["C9", "没有"]] });
    const table = builder.finish();
    expect(table.rowCount).toBe(3);
    expect(columnOf(table, "companyName")?.cells).toEqual(["云帆", "海蓝", "大成"]);
    expect(columnOf(table, "phone")?.cells).toEqual(["", "", 13800001111]);
    expect(columnOf(table, "phone")?.columnOnSheet).toEqual([-1, 3]);
    expect([0, 1, 2].map((row) => placeOf(table, row))).toEqual([
      { sheet: "甲", row: 2 },
      { sheet: "甲", row: 3 },
      { sheet: "乙", row: 4 },
    ]);
  });

  it("leaves out blank, total, note and repeated heading rows and finds the exact last record", () => {
    const builder = createTableBuilder("transactions", [
      mappingOf("表", "transactions", [null, "orderId", "companyName", "amount"]),
    ]);
    builder.add({
      sheet: "表",
      firstRow: 2,
      firstColumn: 0,
      rows: [
        [1, "D1", "云帆", 100],
        ["", "", "", ""],
        ["", "orderId", "companyName", "amount"],
        [2, "D2", "海蓝", 200],
        ["小计", "", "", 300],
        [3, "D3", "", 50],
        [4, "", "", ""],
        ["合  计：", "", "", 350],
        ["制表人：赵敏", "", "", ""],
      ],
    });
    expect(columnOf(builder.finish(), "orderId")?.cells).toEqual(["D1", "D2", "D3"]);
    expect(builder.mappings()[0]).toMatchObject({ firstDataRow: 2, lastDataRow: 7 });
    expect(builder.rowsSeen()[0]?.counts).toEqual({ record: 3, blank: 2, total: 2, note: 1, heading: 1 });
  });

  it("keeps the most trusted of two columns of a field in front and pairs equal headings across sheets", () => {
    const one = mappingOf("甲", "customers", ["companyName", "phone", "phone", "text"]);
    const columns = one.columns.map((column, i) => ({
      ...column,
      heading: ["名称", "备用电话", "电话", "等级说明"][i] ?? "",
      confidence: [1, 0.7, 0.95, 0.7][i] ?? 0,
    }));
    const two = {
      ...one,
      sheet: "乙",
      columns: columns.map((column, i) => ({
        ...column,
        column: 3 - i,
        heading: i === 3 ? "别的说明" : column.heading,
      })),
    };
    const builder = createTableBuilder("customers", [{ ...one, columns }, two]);
    const table = builder.finish();
    expect(columnsOf(table, "phone").map((column) => [column.heading, column.columnOnSheet])).toEqual([
      ["电话", [2, 1]],
      ["备用电话", [1, 2]],
    ]);
    expect(columnsOf(table, "text").map((column) => column.heading)).toEqual(["等级说明", "别的说明"]);
  });

  it("adds every row once however the slices are cut and overlap", () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`C${i}`, `公司${i}`]);
    const cuts = fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (slices) => {
        const builder = createTableBuilder("customers", [
          mappingOf("表", "customers", ["customerId", "companyName"]),
        ]);
        const ordered = [...slices].sort((a, b) => a[0] - b[0]);
        const expected = new Set<number>();
        let next = 0;
        for (const [from, length] of ordered) {
          builder.add({
            sheet: "表",
            firstRow: from + 2,
            firstColumn: 0,
            rows: rows.slice(from, from + length),
          });
          for (let i = Math.max(next, from); i < Math.min(from + length, rows.length); i++) expected.add(i);
          next = Math.max(next, Math.min(from + length, rows.length));
        }
        const table = builder.finish();
        expect([...table.sheetRow]).toEqual([...expected].map((i) => i + 2));
        expect(columnOf(table, "customerId")?.cells).toEqual([...expected].map((i) => `C${i}`));
      }),
    );
  });

  it("looks cells up from the slice's own first column", () => {
    const mapping = mappingOf("表", "customers", [null, null, "companyName", "phone"]);
    const builder = createTableBuilder("customers", [mapping]);
    builder.add({ sheet: "表", firstRow: 2, firstColumn: 2, rows: [["云帆", "0512-66001122"], ["海蓝"]] });
    expect(columnOf(builder.finish(), "phone")?.cells).toEqual(["0512-66001122", ""]);
  });

  it("makes an empty table of a role the workbook does not hold", () => {
    expect(emptyTable("followUps")).toMatchObject({
      role: "followUps",
      rowCount: 0,
      columns: [],
      sheets: [],
    });
  });
});
