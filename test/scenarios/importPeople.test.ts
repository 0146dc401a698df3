import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { openWorkbook } from "../workbook/openWorkbook";
import { everything, installStandard, openImportOfBook, writing } from "./importBook";

jest.setTimeout(60_000);

const day = "2026-11-22";

describe("importing customers with three people each", () => {
  it("writes the further ones to 联系人 under the customer's id, not twice, and undo takes all of them back", async () => {
    const rows = [
      ["公司名称", "联系人", "电话", "联系人2", "电话2", "联系人3", "电话3"],
      ["甲公司", "张三", "13800138000", "李四", "13900139000", "王五", "13700137000"],
      ["乙公司", "赵六", "13600136000", "", "", "钱七", "13500135000"],
    ];
    const book = openWorkbook([{ name: "老客户", rows }]);
    await installStandard();
    const people = () =>
      book
        .values("联系人")
        .slice(4)
        .map((row) => [row[0], row[1], row[2], row[5]])
        .filter(([, , name]) => name !== "");
    const first = await openImportOfBook(day, ["老客户"]);
    first.analysis.importPreview(everything);
    const applied = await applyPatch(first.analysis.importPatch(), writing);
    expect(applied.conflicts).toEqual([]);
    await book.model.settled();
    expect(people()).toEqual([
      ["C20261122001", "甲公司", "李四", "13900139000"],
      ["C20261122001", "甲公司", "王五", "13700137000"],
      ["C20261122002", "乙公司", "钱七", "13500135000"],
    ]);
    const again = await openImportOfBook(day, ["老客户"]);
    expect(again.analysis.importPreview(everything).targets.map(({ rows: count }) => count)).toEqual([0]);
    const undone = await undoOperation(applied.operationId ?? 0, { ...writing, edited: "ask" });
    expect(undone.kind).toBe("undone");
    expect(people()).toEqual([]);
  });
});
