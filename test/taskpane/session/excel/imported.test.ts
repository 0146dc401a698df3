import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import type { OperationRecord } from "../../../../src/core/changes/operation";
import type { Patch } from "../../../../src/core/changes/patch";
import { importedSheets } from "../../../../src/core/imports/lists/importedSheets";
import { readImported, stillImported } from "../../../../src/taskpane/session/excel/imported";

const operation = (id: number, state: OperationRecord["state"]): OperationRecord => ({
  id,
  state,
  operation: "import",
  reason: "导入",
  author: "林晚",
  at: "2026-11-21 08:00:00",
  undoes: null,
  lines: 1,
  contents: {},
});

describe("lists that were copied into the standard sheets", () => {
  it("are named by the links their rows carry, once each", () => {
    const rows = [
      ["甲公司", "老客户!5 #3fa9c07b"],
      ["乙公司", "老客户!6 #00a9c07b"],
      ["丙公司", "手工填写"],
    ];
    const patch: Patch = {
      operation: "import",
      reason: "导入",
      changes: [{ kind: "add-rows", table: "客户", key: [1], rows }],
    };
    expect(importedSheets(patch)).toEqual(["老客户"]);
    expect(importedSheets({ ...patch, operation: "correct" })).toEqual([]);
  });

  it("count again as lists of their own once the import was taken back", () => {
    const imported = readImported([
      { sheet: "老客户", operation: 3 },
      { sheet: "订单", operation: 5 },
    ]);
    expect(stillImported(imported, [operation(3, "undone"), operation(5, "done")])).toEqual(["订单"]);
    expect(readImported("nonsense")).toEqual([]);
  });

  it("are not read a second time, unless the user says so", () => {
    const rows = [
      ["公司名称", "联系人", "手机"],
      ["甲公司", "张三", "13800138000"],
      ["乙公司", "李四", "13900139000"],
    ];
    const grid = { sheet: "老客户", firstRow: 1, firstColumn: 0, rows };
    const head = { sheet: "老客户", visible: true, head: grid, lastRow: 3, lastColumn: 2, tables: [] };
    const roleOf = (options: Parameters<typeof recogniseSheets>[1]) =>
      recogniseSheets([head], options)[0]?.role;
    expect(roleOf({})).toBe("customers");
    expect(roleOf({ imported: ["老客户"] })).toBeNull();
    expect(roleOf({ imported: ["老客户"], chosen: [{ sheet: "老客户", role: "customers" }] })).toBe(
      "customers",
    );
  });
});
