import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { Patch } from "../../src/core/changes/patch";
import type { Language } from "../../src/core/sheets/words";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook } from "../workbook/openWorkbook";

const asOf = "2024-09-30";
const options = { author: "test", language: "zh-CN" } as const;
const rows = [
  ["客户编号", "企业名称", "手机", "邮箱"],
  ["C20240101001", "杭州云杉科技有限公司", "13857121234", "li@yunshan.example.cn"],
  ["C20240101002", "宁波远帆食品有限公司", "1395712123", "zhang.example.cn"],
  ["C20240101003", "温州明衡贸易有限公司", "13957121239", "wang@mingheng.example.cn"],
];

async function inspected(language: Language = "zh-CN") {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  const summary = analysis.inspect({ language, asOf }, () => undefined);
  return { analysis, summary };
}

/** The column 异常标注 as people see it, from its heading down. */
function marks(book: OpenWorkbook): readonly unknown[] {
  const values = book.values("客户");
  const at = values[0]?.indexOf("异常标注") ?? -1;
  return at < 0 ? [] : values.map((row) => row[at] ?? "");
}

async function apply(patch: Patch) {
  const applied = await applyPatch(patch, options);
  expect(applied.conflicts).toEqual([]);
  return applied.operationId ?? 0;
}

describe.each([
  ["a plain list", undefined],
  ["a table", "客户表"],
])("findings marked beside %s", (_, table) => {
  it("name the rules of each row, are written once, cleared by one patch and undone like any other", async () => {
    const book = openWorkbook([{ name: "客户", rows, ...(table ? { table } : {}) }]);
    const before = book.values("客户");
    const first = await inspected();
    expect(first.summary.marked).toBe(false);
    const marked = await apply(first.analysis.markPatch(false));
    expect(marks(book)).toEqual(["异常标注", "", expect.stringMatching(/^错误：.*；/), ""]);
    const ruled = book.model.conditionalFormats(book.area("客户", 1, 0).sheetId);
    expect(ruled.length).toBe(2);
    const width = () => book.model.columnWidth(book.area("客户", 1, 4));
    const wide = width() ?? 0;
    expect(wide).toBeGreaterThan(book.model.columnWidth(book.area("客户", 1, 5)) ?? 0);

    const again = await inspected();
    expect(again.summary.counts).toEqual(first.summary.counts);
    expect(again.summary.marked).toBe(true);
    expect(again.analysis.markPatch(false).changes).toEqual([]);

    const clearing = await apply(again.analysis.markPatch(true));
    expect(book.values("客户")).toEqual(before);
    expect(width()).toBe(book.model.columnWidth(book.area("客户", 1, 5)));
    expect(book.model.conditionalFormats(book.area("客户", 1, 0).sheetId)).toEqual([]);
    await undoOperation(clearing, { ...options, edited: "ask" });
    expect(book.model.conditionalFormats(book.area("客户", 1, 0).sheetId).length).toBe(2);
    expect(marks(book)[2]).toMatch(/^错误/);
    expect(width()).toBe(wide);
    const undone = await undoOperation(marked, { ...options, edited: "ask" });
    expect(undone.kind).toBe("undone");
    expect(book.values("客户")).toEqual(before);
    expect(book.model.conditionalFormats(book.area("客户", 1, 0).sheetId)).toEqual([]);
  });

  it("are cleared in the other language too, with their column", async () => {
    const book = openWorkbook([{ name: "客户", rows, ...(table ? { table } : {}) }]);
    const before = book.values("客户");
    await apply((await inspected()).analysis.markPatch(false));
    await apply((await inspected("en-US")).analysis.markPatch(true));
    expect(book.values("客户")).toEqual(before);
  });

  it("are not written over what stands at their place", async () => {
    const book = openWorkbook([{ name: "客户", rows, ...(table ? { table } : {}) }]);
    const { analysis } = await inspected();
    const patch = analysis.markPatch(false);
    book.type("客户", 3, 4, "老板的批注");
    const applied = await applyPatch(patch, options);
    expect(applied.conflicts.length).toBeGreaterThan(0);
    expect(book.cell("客户", 3, 4)).toBe("老板的批注");
  });
});
