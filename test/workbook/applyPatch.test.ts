import type { CellChange, Patch } from "../../src/core/changes/patch";
import type { CellValue } from "../../src/core/sheets/cell";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal";
import { undoOperation } from "../../src/workbook/undoOperation";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

const customers = [
  ["客户编号", "企业名称", "手机", "备注"],
  ["C1", "北京甲公司", "13800000001", "老客户"],
  ["C2", "上海乙公司", "13800000002", ""],
  ["C3", "广州丙公司", "13800000003", "勿扰"],
  ["C4", "深圳丁公司", "13800000004", ""],
];

const open = (rows = customers) =>
  openWorkbook([
    { name: "客户", rows },
    { name: "历史", rows: [["编号", "等级"]] },
  ]);

function change(book: OpenWorkbook, row: number, column: number, after: CellValue): CellChange {
  const heading = String(book.cell("客户", 1, column));
  const before = book.cell("客户", row, column);
  return {
    kind: "set-cell",
    row: identityOf(book, "客户", row),
    column,
    heading,
    field: null,
    before,
    after,
  };
}

const patch = (...changes: Patch["changes"]): Patch => ({ operation: "correct", reason: "更正", changes });

describe("applyPatch", () => {
  it("writes cells, tells how many, and files the operation in 变更日志", async () => {
    const book = open();
    const applied = await applyPatch(
      patch(change(book, 2, 1, "北京甲有限公司"), change(book, 4, 3, "")),
      options,
    );
    expect(applied).toMatchObject({ operationId: 1, written: { cells: 2 }, conflicts: [], done: 0 });
    expect(book.cell("客户", 2, 1)).toBe("北京甲有限公司");
    expect(book.cell("客户", 4, 3)).toBe("");
    expect(await listOperations()).toMatchObject([
      {
        id: 1,
        operation: "correct",
        reason: "更正",
        author: "王小明",
        at: "2026-11-21 08:05:09",
        state: "done",
      },
    ]);
    expect(book.model.sheets().map((sheet) => sheet.name)).toEqual(["客户", "历史", "设置", "变更日志"]);
  });

  it("undoes it cell for cell", async () => {
    const book = open();
    const before = book.values("客户");
    await applyPatch(patch(change(book, 2, 1, "北京甲有限公司"), change(book, 4, 3, "")), options);
    const undone = await undoOperation(1, { ...options, edited: "ask" });
    expect(undone).toMatchObject({ kind: "undone", applied: { written: { cells: 2 } } });
    expect(book.values("客户")).toEqual(before);
    expect((await listOperations()).map((operation) => operation.state)).toEqual(["undone", "done"]);
  });
});
