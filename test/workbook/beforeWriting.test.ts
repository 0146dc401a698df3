import type { Patch } from "../../src/core/changes/patch";
import { problems as english } from "../../src/taskpane/texts/en-US/problems";
import { problems as chinese } from "../../src/taskpane/texts/zh-CN/problems";
import { applyPatch } from "../../src/workbook/applyPatch";
import { WorkbookError } from "../../src/workbook/excel/workbookError";
import { listOperations } from "../../src/workbook/journal/journal";
import { undoOperation } from "../../src/workbook/undoOperation";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

/*
 * What stands in the way of writing: recognised, told in words that say what to do, and nothing half-done.
 * Protected sheets, read-only workbooks, filters and cell-edit mode are tried in applyPatch.test.ts.
 */

function open(): OpenWorkbook {
  return openWorkbook([
    {
      name: "客户",
      rows: [
        ["客户编号", "企业名称", "单价", "数量", "小计"],
        ["C1", "甲公司", 10, 2, "=C2*D2"],
        ["C2", "乙公司", 20, 3, "=C3*D3"],
        ["C3", "丙公司", 30, 4, "=C4*D4"],
      ],
      table: "客户表",
    },
  ]);
}

function rename(book: OpenWorkbook, rows: readonly number[]): Patch {
  const changes = rows.map((row) => ({
    kind: "set-cell" as const,
    row: identityOf(book, "客户", row),
    column: 1,
    heading: "企业名称",
    field: null,
    before: book.cell("客户", row, 1),
    after: `新名${row}`,
  }));
  return { operation: "correct", reason: "改名", changes };
}

async function refusal(patch: Patch): Promise<WorkbookError> {
  const error: unknown = await applyPatch(patch, options).catch((caught: unknown) => caught);
  if (error instanceof WorkbookError) return error;
  throw new Error("nothing was refused");
}

const column = (book: OpenWorkbook, at: number) => book.values("客户").map((row) => row[at]);

describe("before anything is written", () => {
  it.each([
    ["InactiveWorkbook", "other-window-in-front", /切换回这个工作簿/, /Switch back/],
    ["InvalidOperationInCellEditMode", "cell-edit-mode", /Enter 或 Esc/, /Enter or Esc/],
    ["FilteredRangeConflict", "filtered-range", /清除筛选/, /Clear the filter/],
    ["MergedRangeConflict", "merged-cells", /取消合并/, /Unmerge/],
    ["MemoryLimitReached", "memory", /关闭其他工作簿/, /Close other workbooks/],
    ["AccessDenied", "access-denied", /检查保护与权限/, /Check protection/],
  ] as const)("%s in the very write is told as %s, and the write taken back", async (excel, code, zh, en) => {
    const book = open();
    // 变更日志 and 设置 are there then: what sets values is the write itself.
    await applyPatch(rename(book, [3]), options);
    const patch = rename(book, [2, 4]);
    let failed = 0;
    book.host.faults.hook = ({ members }) =>
      members.includes("Values") && !members.includes("Resize") && ++failed <= 2
        ? { kind: "error", code: excel }
        : null;
    const limits = { soft: 2_000, hard: 4_000, cellEdit: 3, backOff: 1 };
    const error: unknown = await applyPatch(patch, { ...options, limits }).catch((caught: unknown) => caught);
    book.host.faults.hook = null;
    expect(error).toMatchObject({ code });
    expect(chinese[code]).toMatch(zh);
    expect(english[code]).toMatch(en);
    expect(column(book, 1)).toEqual(["企业名称", "甲公司", "新名3", "丙公司"]);
    expect((await listOperations()).map(({ state }) => state)).toEqual(["done", "rolled-back"]);
  });

  it("cells under a merged one are a conflict, the others are written", async () => {
    const book = openWorkbook([
      {
        name: "客户",
        rows: [
          ["客户编号", "企业名称"],
          ["C1", "甲公司"],
          ["C2", ""],
          ["C3", "丙公司"],
        ],
      },
    ]);
    book.model.merge(book.area("客户", 2, 1, 2, 1), false);
    const { conflicts, written } = await applyPatch(rename(book, [2, 3, 4]), options);
    expect(conflicts).toMatchObject([{ reason: "merged-cells", row: 3 }]);
    expect(written.cells).toBe(2);
    expect(column(book, 1)).toEqual(["企业名称", "新名2", "", "新名4"]);
  });

  it("rows that were hidden by hand are written like all others and stay hidden", async () => {
    const book = open();
    const hidden = book.area("客户", 3, 0, 1, 5);
    book.model.setHidden(hidden, "rows", true);
    await applyPatch(rename(book, [2, 3, 4]), options);
    expect(column(book, 1)).toEqual(["企业名称", "新名2", "新名3", "新名4"]);
    expect(book.model.hidden(hidden, "rows")).toBe(true);
  });

  it("a computed column that is written over comes back as a formula", async () => {
    const book = open();
    await book.model.settled();
    const area = book.area("客户", 2, 4, 3, 1);
    const before = book.model.formulas(area);
    const made = rename(book, [3]);
    const [change] = made.changes;
    if (change?.kind !== "set-cell") throw new Error("no cell");
    const over = { ...change, column: 4, heading: "小计", before: 60, after: 99 };
    await applyPatch({ ...made, changes: [over] }, options);
    expect(book.cell("客户", 3, 4)).toBe(99);
    await undoOperation(1, { ...options, edited: "ask" });
    expect(book.model.formulas(area)).toEqual(before);
  });

  it("a filter set in the very moment of writing displaces nothing that stays", async () => {
    const book = open();
    await applyPatch(rename(book, [3]), options);
    const before = book.values("客户");
    const { sheetId } = book.area("客户", 1, 0);
    const table = book.model.tables().find(({ name }) => name === "客户表");
    let set = false;
    book.host.faults.hook = ({ members }) => {
      if (set || !members.includes("Values") || members.includes("Resize")) return null;
      set = true;
      const criteria = { 0: { filterOn: "Values", values: ["C1", "C2"] } };
      book.model.setFilter(sheetId, table?.area ?? null, table?.id ?? null, criteria);
      return null;
    };
    // Row 3 lies between and is not meant to be written; row 4 is hidden.
    expect(await refusal(rename(book, [2, 4]))).toMatchObject({ code: "not-verified", params: { moved: 1 } });
    expect(set).toBe(true);
    expect(book.values("客户")).toEqual(before);
    expect(book.model.filters(sheetId)).toMatchObject([{ criteria: { 0: { values: ["C1", "C2"] } } }]);
  });

  it("what was overwritten in another row is put back though Excel refuses that at first", async () => {
    const book = open();
    await applyPatch(rename(book, [3]), options);
    const before = column(book, 1);
    let writes = 0;
    book.host.faults.hook = ({ members }) => {
      if (!members.includes("Values") || members.includes("Resize")) return null;
      writes++;
      if (writes === 1) book.model.insertCells(book.area("客户", 2, 0, 1, 16_384), "Down");
      return writes === 2 ? { kind: "error", code: "OperationCellsExceedLimit" } : null;
    };
    expect(await refusal(rename(book, [2, 4]))).toMatchObject({ code: "not-verified" });
    book.host.faults.hook = null;
    expect(writes).toBeGreaterThan(2);
    expect(column(book, 1)).toEqual([before[0], "", ...before.slice(1)]);
  });

  it("rows that left in the place of others come back though Excel refuses that at first", async () => {
    const book = open();
    await applyPatch(rename(book, [3]), options);
    const before = book.values("客户");
    let [struck, refused] = [false, false];
    book.host.faults.hook = ({ members }) => {
      if (struck && !refused && members.includes("Insert")) {
        refused = true;
        return { kind: "error", code: "OperationCellsExceedLimit" };
      }
      if (struck || !members.includes("Delete")) return null;
      struck = true;
      book.type("客户", 3, 1, "用户改的");
      return null;
    };
    const row = { kind: "remove-row" as const, row: identityOf(book, "客户", 3) };
    expect(await refusal({ operation: "merge", reason: "", changes: [row] })).toMatchObject({
      code: "not-verified",
    });
    book.host.faults.hook = null;
    expect(refused).toBe(true);
    expect(column(book, 1)).toEqual(before.map((cells, r) => (r === 2 ? "用户改的" : cells[1])));
  });

  it("a sheet that is protected in the middle of a job leaves nothing half-written", async () => {
    const book = open();
    const patch = rename(book, [2, 3]);
    let seen = 0;
    const { sheetId } = book.area("客户", 1, 0);
    book.host.faults.hook = () => {
      if (++seen === 30) book.model.updateSheet(sheetId, { protection: { password: null, options: {} } });
      return null;
    };
    const { code } = await refusal(patch);
    book.host.faults.hook = null;
    expect(["sheet-protected", "access-denied"]).toContain(code);
    expect(column(book, 1)).toEqual(["企业名称", "甲公司", "乙公司", "丙公司"]);
    expect((await listOperations()).filter(({ state }) => state === "done")).toEqual([]);
  });
});
