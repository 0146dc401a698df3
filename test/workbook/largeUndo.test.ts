import type { Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, identityOf, openModel, options } from "./openWorkbook";

jest.setTimeout(120_000);

const calm = { ...options, limits: { soft: 60_000, hard: 120_000, cellEdit: 0, backOff: 1 } };
const count = 5_000;

describe(`an import of ${count} rows`, () => {
  it("is taken back and brought again in few round trips and small requests", async () => {
    const rows = [
      ["订单号", "客户编号", "金额"],
      ["R", "C1", 1],
    ];
    const book = openModel(memoryModel(blankMemoryBook(["交易"])));
    fillBook(book, [{ name: "交易", rows, table: "交易表" }]);
    const added = Array.from({ length: count }, (_, i) => [`R${i}`, `C${i}`, i / 4]);
    const change = { kind: "add-rows", table: "交易表", sheet: "交易", key: [0], rows: added } as const;
    const patch: Patch = { operation: "import", reason: "导入", changes: [change] };
    await applyPatch(patch, calm);
    const imported = book.values("交易");
    book.host.resetCounters();
    const undone = await undoOperation(1, { ...calm, edited: "ask" });
    expect(undone).toMatchObject({ kind: "undone", applied: { conflicts: [] } });
    // About a third of these is Excel.run tidying up after itself; every piece of the log alone would take 740.
    expect(book.host.counters().syncs).toBeLessThanOrEqual(75);
    expect(book.host.counters().requestBytes.largest).toBeLessThan(2_000_000);
    expect(book.host.counters().responseBytes.largest).toBeLessThan(2_000_000);
    expect(book.values("交易")).toEqual(rows);
    expect(await undoOperation(2, { ...calm, edited: "ask" })).toMatchObject({ kind: "undone" });
    expect(book.values("交易")).toEqual(imported);
  });
});

describe.each([
  ["a table", "客户表"],
  ["a plain sheet", undefined],
])("every other row of %s, merged away", (_where, table) => {
  it("comes back to its place in few round trips", async () => {
    const rows = [["客户编号", "名称"], ...Array.from({ length: 600 }, (_, i) => [`C${i}`, `客户 ${i}`])];
    const book = openModel(memoryModel(blankMemoryBook(["客户"])));
    fillBook(book, [{ name: "客户", rows, ...(table !== undefined && { table }) }]);
    const leaving = Array.from({ length: 250 }, (_, i) => 3 + 2 * i);
    const changes = leaving.map((row) => ({
      kind: "remove-row" as const,
      row: identityOf(book, "客户", row),
    }));
    await applyPatch({ operation: "merge", reason: "合并", changes }, calm);
    expect(book.values("客户")).toEqual(rows.filter((_, i) => !leaving.includes(i + 1)));
    book.host.resetCounters();
    await undoOperation(1, { ...calm, edited: "ask" });
    expect(book.values("客户")).toEqual(rows);
    // One request a row would take 250 alone.
    expect(book.host.counters().syncs).toBeLessThanOrEqual(75);
  });
});
