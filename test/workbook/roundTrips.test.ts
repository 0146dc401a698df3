import type { CellChange, Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { writeSetting } from "../../src/workbook/ledger/settings";
import { undoOperation } from "../../src/workbook/undoOperation";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, openModel, options } from "./openWorkbook";

jest.setTimeout(120_000);

const calm = { ...options, limits: { soft: 60_000, hard: 120_000, cellEdit: 0, backOff: 1 } };

function tiers(count: number): Patch {
  const changes = Array.from({ length: count }, (_, i): CellChange => {
    const row = { sheet: "客户", hint: i + 2, key: { column: 0, value: `C${i}` }, cells: [] };
    const cell = { column: 1, heading: "客户等级", field: null, before: "普通客户", after: "核心客户" };
    return { kind: "set-cell", row, ...cell };
  });
  return { operation: "tier", reason: "分级", changes };
}

/** Round trips and megabytes of writing tiers of so many customers, and of taking them back. */
async function costOf(count: number) {
  const rows = [["客户编号", "客户等级"], ...Array.from({ length: count }, (_, i) => [`C${i}`, "普通客户"])];
  const book = openModel(memoryModel(blankMemoryBook(["客户"])));
  fillBook(book, [{ name: "客户", rows }]);
  await writeSetting("scheme", 1, "zh-CN");
  const measured = async (work: () => Promise<unknown>) => {
    book.host.resetCounters();
    await work();
    await book.host.idle();
    const { syncs, requestBytes, responseBytes } = book.host.counters();
    return { syncs, bytes: requestBytes.total + responseBytes.total };
  };
  const written = await measured(() => applyPatch(tiers(count), calm));
  const undone = await measured(() => undoOperation(1, { ...calm, edited: "ask" }));
  expect(book.values("客户")).toEqual(rows);
  return { written, undone };
}

describe("round trips", () => {
  it("are the same for ten changes and for three hundred, and two more to undo them", async () => {
    const [few, some] = [await costOf(10), await costOf(300)];
    expect(some.written.syncs).toBe(few.written.syncs);
    // How long the lines of 变更日志 are is felt for: twenty, eighty, then as many as fit.
    expect(some.undone.syncs - few.undone.syncs).toBeLessThanOrEqual(4);
  });

  it("grow with the bytes that travel, by a constant a chunk", async () => {
    const [small, large] = [await costOf(6_000), await costOf(18_000)];
    for (const job of ["written", "undone"] as const) {
      const chunks = (large[job].bytes - small[job].bytes) / 500_000;
      // Each chunk is one request and the one by which office.js lets go of what it kept.
      expect(large[job].syncs - small[job].syncs).toBeLessThanOrEqual(3 * chunks);
    }
  });
});
