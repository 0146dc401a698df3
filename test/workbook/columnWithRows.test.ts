import type { Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { openWorkbook, options } from "./openWorkbook";

const rows = [
  ["编号", "名称"],
  ["1", "甲"],
];
const sheet = { name: "表", table: "T", rows };
const column = {
  heading: "来源行",
  width: 20,
  numberFormat: "General",
  fill: "#D3E4F4",
  fontColor: "#1B3A57",
  wrap: false,
  formula: null,
  validation: null,
};
const added = [
  ["2", "乙", "旧表!5 #3fa9c07b"],
  ["3", "丙", "旧表!6 #3fa9c07c"],
];
const additions: Patch["changes"] = [{ kind: "add-rows", table: "T", key: [2], rows: added }];
const patch: Patch = {
  operation: "import",
  reason: "导入",
  changes: [{ kind: "add-part", sheet: "表", part: { kind: "column", table: "T", column } }, ...additions],
};

describe("a column that comes with rows", () => {
  it("stands beside the table with their cells, and goes with them", async () => {
    const book = openWorkbook([sheet]);
    const { operationId } = await applyPatch(patch, options);
    expect(book.values("表")).toEqual([["编号", "名称", "来源行"], ["1", "甲", ""], ...added]);
    const undone = await undoOperation(operationId ?? 0, { ...options, edited: "ask" });
    expect(undone.kind).toBe("undone");
    expect(book.values("表")).toEqual(rows);
  });

  it("stays where somebody has typed into it since, until the user says otherwise", async () => {
    const book = openWorkbook([sheet]);
    const { operationId } = await applyPatch(patch, options);
    book.type("表", 2, 2, "我的话");
    const asked = await undoOperation(operationId ?? 0, { ...options, edited: "ask" });
    expect(asked.kind).toBe("edited");
    await undoOperation(operationId ?? 0, { ...options, edited: "keep" });
    expect(book.values("表")).toEqual([
      ["编号", "名称", "来源行"],
      ["1", "甲", "我的话"],
    ]);
  });

  it("is not left out in silence where its place is taken", async () => {
    const book = openWorkbook([{ name: "表", table: "T", rows }]);
    await expect(applyPatch({ ...patch, changes: additions }, options)).rejects.toThrow();
    expect(book.values("表")).toEqual(rows);
  });
});
