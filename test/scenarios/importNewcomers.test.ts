import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { openWorkbook } from "../workbook/openWorkbook";
import { everything, installStandard, openImportOfBook, writing } from "./importBook";

jest.setTimeout(60_000);

describe("a second import whose deals name customers the list does not hold", () => {
  it("makes them when asked to, beside those of the first, and undo takes only the second back", async () => {
    const headings = ["订单号", "客户名称", "交易日期", "金额"];
    const book = openWorkbook([
      { name: "一月", rows: [headings, ["D1", "杭州青禾电子商务有限公司", "2026-01-05", 1200]] },
      {
        name: "二月",
        rows: [
          headings,
          ["D2", "杭州青禾电子商务有限公司", "2026-02-05", 300],
          ["D3", "苏州云杉机械有限公司", "2026-02-06", 400],
          ["D4", "青禾电子商务", "2026-02-07", 500],
        ],
      },
    ]);
    await installStandard();
    const column = (sheet: string, heading: string) => {
      const [head = [], ...body] = book.values(sheet).slice(3);
      return body.filter((row) => row[0] !== "").map((row) => row[head.indexOf(heading)]);
    };
    const first = await openImportOfBook("2026-11-22", ["一月"]);
    first.analysis.importPreview(everything);
    await applyPatch(first.analysis.importPatch(), writing);

    const second = await openImportOfBook("2026-11-23", ["二月"]);
    const { newcomers } = second.analysis.importPreview({ ...everything, newcomers: true });
    expect(newcomers.items.map(({ name, near, verdict }) => [name, near?.id ?? null, verdict])).toEqual([
      ["青禾电子商务", "C20261122001", "leave"],
      ["苏州云杉机械有限公司", null, "make"],
    ]);
    const [near] = newcomers.items;
    second.analysis.importPreview({ sheets: null, newcomers: true, answers: { [near?.id ?? ""]: "same" } });
    const applied = await applyPatch(second.analysis.importPatch(), writing);
    await book.model.settled();
    expect(column("客户基础信息", "客户编号")).toEqual(["C20261122001", "C20261123001"]);
    expect(column("客户基础信息", "累计净消费")).toEqual([2000, 400]);

    expect((await undoOperation(applied.operationId ?? 0, { ...writing, edited: "ask" })).kind).toBe(
      "undone",
    );
    await book.model.settled();
    expect(column("客户基础信息", "累计净消费")).toEqual([1200]);
  });
});
