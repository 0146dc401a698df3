import type { CellChange, Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { writeSetting } from "../../src/workbook/ledger/settings";
import { undoOperation } from "../../src/workbook/undoOperation";
import { openWorkbook, options } from "./openWorkbook";

jest.setTimeout(120_000);

const count = 10_000;
const rows = [
  ["客户编号", "企业名称", "客户等级", "得分"],
  ...Array.from({ length: count }, (_, i) => [`C${i}`, `第${i}客户有限公司`, "普通客户", i % 100]),
];

function tierPatch(): Patch {
  const changes = rows.slice(1).flatMap((row, i): CellChange[] => {
    const key = { column: 0, value: row[0] ?? "" };
    const identity = { sheet: "客户", hint: i + 2, key, cells: [{ column: 1, value: row[1] ?? "" }] };
    const cell = { kind: "set-cell" as const, row: identity, field: null };
    return [
      { ...cell, column: 2, heading: "客户等级", before: "普通客户", after: i % 3 ? "核心客户" : "流失客户" },
      { ...cell, column: 3, heading: "得分", before: i % 100, after: (i % 100) + 0.5 },
    ];
  });
  return { operation: "tier", reason: "2026 年第 4 季度分级", changes };
}

describe("a patch of 10,000 rows", () => {
  it("takes few round trips, small requests, and comes back cell for cell", async () => {
    const book = openWorkbook([{ name: "客户", rows }]);
    const before = book.values("客户");
    await writeSetting("scheme", 1, "zh-CN");
    book.host.resetCounters();
    const applied = await applyPatch(tierPatch(), {
      ...options,
      limits: { soft: 30_000, hard: 60_000, cellEdit: 0, backOff: 1 },
    });
    expect(applied).toMatchObject({ written: { cells: 2 * count }, conflicts: [] });
    const counters = book.host.counters();
    // About a third of these is Excel.run tidying up after itself, ten make 变更日志 the first time.
    expect(counters.syncs).toBeLessThanOrEqual(75);
    expect(counters.requestBytes.largest).toBeLessThan(2_000_000);
    expect(counters.responseBytes.largest).toBeLessThan(2_000_000);
    expect(book.values("客户")[2]).toEqual(["C1", "第1客户有限公司", "核心客户", 1.5]);
    await undoOperation(1, {
      ...options,
      edited: "ask",
      limits: { soft: 30_000, hard: 60_000, cellEdit: 0, backOff: 1 },
    });
    expect(book.values("客户")).toEqual(before);
  });
});
