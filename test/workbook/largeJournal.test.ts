import { beginRow, endRow } from "../../src/core/changes/journalLines";
import { journalTable } from "../../src/core/changes/ledgerSheets";
import type { Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, identityOf, openModel, options } from "./openWorkbook";

jest.setTimeout(120_000);

const calm = { ...options, limits: { soft: 60_000, hard: 120_000, cellEdit: 0, backOff: 1 } };
const at = "2026-01-01 08:00:00";

/** More than a call takes arguments; what people read is left out, it costs this test time and decides nothing. */
const count = 130_000;

function lines(): readonly (readonly string[])[] {
  const head = {
    id: 7,
    operation: "tier" as const,
    reason: "分级",
    author: "王",
    at,
    undoes: null,
    lines: 0,
  };
  return [
    journalTable.headings.map((words) => words["zh-CN"]),
    beginRow(head, "zh-CN"),
    ...Array.from({ length: count }, () => ["7", "修改"]),
    ...endRow({ id: 7, state: "done", contents: {} }, at, "zh-CN"),
  ];
}

describe(`a change log of ${count} lines`, () => {
  it("is listed and goes on, in small answers", async () => {
    const sheets = [
      {
        name: "客户",
        rows: [
          ["客户编号", "企业名称"],
          ["C1", "甲公司"],
        ],
      },
      { name: "变更日志", rows: lines(), table: journalTable.name },
    ];
    const book = openModel(memoryModel(blankMemoryBook(sheets.map(({ name }) => name))));
    fillBook(book, sheets);
    expect(await listOperations(calm)).toMatchObject([{ id: 7, state: "done" }]);
    const cell = { column: 1, heading: "企业名称", field: null, before: "甲公司", after: "甲有限公司" };
    const row = identityOf(book, "客户", 2);
    const patch: Patch = {
      operation: "correct",
      reason: "改名",
      changes: [{ kind: "set-cell", row, ...cell }],
    };
    expect(await applyPatch(patch, calm)).toMatchObject({ operationId: 8, conflicts: [] });
    expect(book.cell("客户", 2, 1)).toBe("甲有限公司");
    const { requestBytes, responseBytes } = book.host.counters();
    expect(requestBytes.largest).toBeLessThan(2_000_000);
    expect(responseBytes.largest).toBeLessThan(2_000_000);
  });
});
