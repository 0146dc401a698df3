import { beginRow, endRow, entryGroups, groupRows } from "../../src/core/changes/journal/journalLines";
import { journalTable } from "../../src/core/changes/journal/ledgerSheets";
import type { CellChange, Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal/journal";
import { undoOperation } from "../../src/workbook/undoOperation";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, type OpenWorkbook, openModel, options } from "./openWorkbook";

jest.setTimeout(300_000);

const calm = { ...options, limits: { soft: 60_000, hard: 120_000, cellEdit: 0, backOff: 1 } };
const at = "2026-01-01 08:00:00";

/** More than a call takes arguments; what people read is left out, it costs this test time and decides nothing. */
const count = 130_000;

const cell = { column: 1, heading: "企业名称", field: null } as const;
const row = { sheet: "客户", hint: 2, key: { column: 0, value: "C1" }, cells: [] };
const rename: CellChange = { kind: "set-cell", row, ...cell, before: "甲公司", after: "甲有限公司" };

function head(id: number, changes: number) {
  return { id, operation: "tier" as const, reason: "分级", author: "王", at, undoes: null, lines: changes };
}

/** An old operation with one change, and a later one whose many lines hold 65 MB of details. */
function lines(): readonly (readonly string[])[] {
  const details = [
    ...Array.from({ length: 11 }, (_, c) => ["7", "修改"][c] ?? ""),
    `7.1.1/1|${"[]".repeat(250)}`,
  ];
  const groups = entryGroups([rename]);
  return [
    journalTable.headings.map((words) => words["zh-CN"]),
    beginRow(head(3, 1), "zh-CN"),
    ...groups.flatMap((group) => groupRows(head(3, 1), 1, group, "zh-CN")),
    ...endRow({ id: 3, state: "done", contents: {} }, at, "zh-CN"),
    beginRow(head(7, 0), "zh-CN"),
    ...Array.from({ length: count }, () => details),
    ...endRow({ id: 7, state: "done", contents: {} }, at, "zh-CN"),
  ];
}

function open(): OpenWorkbook {
  const sheets = [
    {
      name: "客户",
      rows: [
        ["客户编号", "企业名称"],
        ["C1", "甲有限公司"],
        ["C2", "乙公司"],
      ],
    },
    { name: "变更日志", rows: lines(), table: journalTable.name },
  ];
  const book = openModel(memoryModel(blankMemoryBook(sheets.map(({ name }) => name))));
  fillBook(book, sheets);
  return book;
}

describe(`a change log of ${count} lines`, () => {
  it("is listed, goes on, and gives an old operation back, without reading what the others wrote", async () => {
    const book = open();
    expect(await listOperations(calm)).toMatchObject([
      { id: 3, state: "done" },
      { id: 7, state: "done" },
    ]);
    const other = { ...row, hint: 3, key: { column: 0, value: "C2" } };
    const next: CellChange = { ...rename, row: other, before: "乙公司", after: "乙集团" };
    const patch: Patch = { operation: "correct", reason: "改名", changes: [next] };
    expect(await applyPatch(patch, calm)).toMatchObject({ operationId: 8, conflicts: [] });
    expect(book.cell("客户", 3, 1)).toBe("乙集团");
    book.host.resetCounters();
    expect(await undoOperation(3, { ...calm, edited: "ask" })).toMatchObject({ kind: "undone" });
    expect(book.cell("客户", 2, 1)).toBe("甲公司");
    const { requestBytes, responseBytes, syncs } = book.host.counters();
    expect(requestBytes.largest).toBeLessThan(2_000_000);
    expect(responseBytes.largest).toBeLessThan(2_000_000);
    // Numbers and kinds of all lines are 2 MB, and the numbers once more 1 MB.
    expect(responseBytes.total).toBeLessThan(4_000_000);
    expect(syncs).toBeLessThan(75);
  });
});
