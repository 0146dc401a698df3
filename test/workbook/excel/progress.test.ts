import type { CellChange, Patch } from "../../../src/core/changes/patch";
import { applyPatch } from "../../../src/workbook/applyPatch";
import { growing, inTurn, stretchOf } from "../../../src/workbook/excel/progress";
import type { Running } from "../../../src/workbook/excel/running";
import { readHeads } from "../../../src/workbook/reading/lists/readHeads";
import { undoOperation } from "../../../src/workbook/undoOperation";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "../openWorkbook";

const list = (prefix: string) => [
  ["客户编号", "备注"],
  ...Array.from({ length: 9 }, (_, i) => [`${prefix}${i + 1}`, "旧"]),
];

/** Two sheets with cells to change and a row to remove, the second the shorter. */
function bothSheets(book: OpenWorkbook): Patch {
  const cell = (sheet: string, row: number): CellChange => ({
    kind: "set-cell",
    row: identityOf(book, sheet, row),
    column: 1,
    heading: "备注",
    field: null,
    before: "旧",
    after: "新",
  });
  return {
    operation: "correct",
    reason: "更正",
    changes: [
      ...[2, 3, 4, 5].map((row) => cell("客户", row)),
      { kind: "remove-row", row: identityOf(book, "客户", 8) },
      ...[2, 3].map((row) => cell("订单", row)),
    ],
  };
}

async function sharesOf(work: (report: (share: number) => void) => Promise<unknown>) {
  const shares: number[] = [];
  await work((share) => shares.push(Math.round(share * 100)));
  return shares;
}

describe("what is told of a write", () => {
  const open = () =>
    openWorkbook([
      { name: "客户", rows: list("C") },
      { name: "订单", rows: list("D") },
    ]);

  it("grows from the search for the rows to the end, over all sheets", async () => {
    const book = open();
    const shares = await sharesOf((report) => applyPatch(bothSheets(book), { ...options, report }));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    // The search for the rows is told before the first line is written into 变更日志.
    expect(shares.filter((share) => share > 0 && share <= 25).length).toBeGreaterThanOrEqual(4);
    expect(shares.filter((share) => share > 45 && share < 95).length).toBeGreaterThanOrEqual(3);
    expect(shares.at(-1)).toBe(100);
  });

  it("grows while an operation is undone, rows that come back among them", async () => {
    const book = open();
    await applyPatch(bothSheets(book), options);
    const shares = await sharesOf((report) => undoOperation(1, { ...options, edited: "ask", report }));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(6);
    expect(shares.at(-1)).toBe(100);
  });

  it("is not taken for done once the heads of the sheets are read, which come before it", async () => {
    open();
    expect(await sharesOf((report) => readHeads({ report }))).toEqual([]);
  });

  it("does not begin with the sheets of ours that a first write brings", async () => {
    const book = open();
    const shares = await sharesOf((report) => applyPatch(bothSheets(book), { ...options, report }));
    expect(shares[0]).toBeLessThan(10);
  });
});

describe("the parts of a job", () => {
  const told = (work: (report: (share: number) => void) => void) => {
    const shares: number[] = [];
    work((share) => shares.push(share));
    return shares;
  };

  it("are told as stretches of the whole, by their size", () => {
    const shares = told((report) => {
      const part = inTurn({ report }, 4);
      part(1).report?.(1);
      part(3).report?.(0.5);
    });
    expect(shares).toEqual([0.25, 0.625]);
  });

  it("never take the bar back", () => {
    const shares = told((report) => {
      const running = growing({ report });
      for (const share of [0.5, 0.2, 0.5, 0.9]) stretchOf(running, 0, 1).report?.(share);
    });
    expect(shares).toEqual([0.5, 0.9]);
  });

  it("get nowhere, and not to no number, where the whole has no size: only a sheet goes", () => {
    const shares = told((report) => inTurn({ report }, 0)(0).report?.(1));
    expect(shares).toEqual([0]);
  });

  it("are told to nobody where nobody listens", () => {
    const nobody: Running = {};
    expect(() => inTurn(nobody, 1)(1).report?.(1)).not.toThrow();
  });
});
