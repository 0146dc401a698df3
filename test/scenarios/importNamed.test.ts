import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { openWorkbook } from "../workbook/openWorkbook";
import { everything, installStandard, openImportOfBook, writing } from "./importBook";

jest.setTimeout(60_000);

const day = "2026-11-22";

describe("importing deals that carry their customers", () => {
  it("writes each customer once with the deals under its id, not twice, and undo takes both back", async () => {
    const rows = [
      ["订单号", "客户名称", "联系电话", "交易日期", "金额"],
      ["D1", "甲公司", "13800138000", "2026-03-05", 1200],
      ["D2", "乙公司", "", "2026-04-01", 800],
      ["D3", "甲公司", "13800138000", "2025-03-06", 1100],
      ["D4", "散客", "", "2026-05-01", 90],
      ["D5", "乙公司", "13700137000", "2026-05-02", 700],
    ];
    const book = openWorkbook([{ name: "流水", rows }]);
    await installStandard();
    const column = (sheet: string, heading: string) => {
      const [headings = [], ...body] = book.values(sheet).slice(3);
      return body.map((row) => row[headings.indexOf(heading)]).filter((cell) => cell !== "");
    };
    const first = await openImportOfBook(day, ["流水"]);
    const preview = first.analysis.importPreview(everything);
    expect(preview.targets.map(({ rows: count, named }) => [count, named])).toEqual([
      [2, 2],
      [5, 0],
    ]);
    const applied = await applyPatch(first.analysis.importPatch(), writing);
    expect(applied.conflicts).toEqual([]);
    expect(applied.written.rowsAdded).toBe(7);
    await book.model.settled();
    const [one, two] = ["C20261122001", "C20261122002"];
    expect(column("客户基础信息", "客户编号")).toEqual([one, two]);
    expect(column("客户基础信息", "手机")).toEqual(["13800138000", "13700137000"]);
    expect(column("客户基础信息", "累计净消费")).toEqual([2300, 1500]);
    expect(column("交易记录", "客户编号")).toEqual([one, two, one, two]);

    const again = await openImportOfBook(day, ["流水"]);
    const repeated = again.analysis.importPreview(everything);
    expect(repeated.targets.map(({ rows: count, named }) => [count, named])).toEqual([[0, 0]]);

    const undone = await undoOperation(applied.operationId ?? 0, { ...writing, edited: "ask" });
    expect(undone.kind).toBe("undone");
    expect(column("客户基础信息", "客户编号")).toEqual([]);
    expect(column("交易记录", "订单号")).toEqual([]);
  });
});
