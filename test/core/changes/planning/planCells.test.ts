import { cellInput } from "../../../../src/core/changes/cells/cellInput";
import type { CellNow } from "../../../../src/core/changes/planning/planCells";
import { planCells } from "../../../../src/core/changes/planning/planCells";
import { setCell } from "../simulatedSheet";

const row = { sheet: "客户", hint: 3, key: { column: 0, value: "C1" }, cells: [] };
const here = { found: true, row: 9, exact: true } as const;
const sight = (now: CellNow) => ({ now: () => now, covered: () => false });
const plain = (value: CellNow["value"]): CellNow => ({ value, numberFormat: "General" });

describe("planCells", () => {
  it("writes a cell that is as it was read, at the row where it stands now", () => {
    const plan = planCells([setCell(row, 1, "甲", "甲公司")], [here], sight(plain("甲")));
    expect(plan).toMatchObject({ conflicts: [], done: 0, cells: [{ row: 9, change: { row: { hint: 9 } } }] });
  });

  it("does not write a cell that was edited since, and tells both values", () => {
    const plan = planCells([setCell(row, 1, "甲", "甲公司")], [here], sight(plain("甲厂")));
    expect(plan.cells).toEqual([]);
    expect(plan.conflicts).toMatchObject([
      { reason: "cell-edited", row: 9, found: "甲厂", change: { after: "甲公司" } },
    ]);
  });

  it("records the value it truly overwrites when the user insists", () => {
    const now = { ...sight(plain("甲厂")), overwrite: true };
    expect(planCells([setCell(row, 1, "甲", "甲公司")], [here], now).cells[0]?.change.before).toBe("甲厂");
  });

  it("counts a cell that already holds the new value", () => {
    expect(planCells([setCell(row, 1, "甲", "乙")], [here], sight(plain("乙")))).toMatchObject({
      done: 1,
      cells: [],
    });
  });

  it("remembers the formula and the format it takes away", () => {
    const now = { value: 45_000, formula: "=TODAY()", numberFormat: "General" };
    const change = { ...setCell(row, 1, 45_000, 45_001), field: "dealtOn" as const };
    expect(planCells([change], [here], sight(now)).cells[0]?.change).toMatchObject({
      was: { formula: "=TODAY()", formulaRow: 9, numberFormat: "General" },
      becomes: { numberFormat: "yyyy-mm-dd" },
    });
  });

  it.each([
    ["merged-cells", "甲公司", true],
    ["text-too-long", "甲".repeat(32_768), false],
  ])("refuses %s", (reason, after, covered) => {
    const now = { now: () => plain("甲"), covered: () => covered };
    expect(planCells([setCell(row, 1, "甲", after)], [here], now).conflicts).toMatchObject([{ reason }]);
  });

  it("says which rows are gone", () => {
    const plan = planCells(
      [setCell(row, 1, "甲", "乙")],
      [{ found: false, reason: "row-gone" }],
      sight(plain("甲")),
    );
    expect(plan.conflicts).toMatchObject([{ reason: "row-gone", row: null }]);
  });
});

describe("cellInput", () => {
  const change = (after: string | number | boolean) => setCell(row, 1, "", after);

  it("puts text that looks like a formula into a text cell", () => {
    expect(cellInput(change("=1+1"), "General")).toMatchObject({
      value: "=1+1",
      formatBefore: "@",
      formatAfter: null,
    });
  });

  it("keeps such text by an apostrophe where an undo brings another format back", () => {
    const back = { ...change("0012"), becomes: { numberFormat: "General" } };
    expect(cellInput(back, "@")).toMatchObject({
      value: "'0012",
      formatBefore: "General",
      formatAfter: null,
    });
  });

  it("doubles a leading apostrophe, outside a text cell", () => {
    expect(cellInput(change("'甲"), "@")).toMatchObject({
      value: "''甲",
      formatBefore: "General",
      formatAfter: "@",
    });
  });

  it("writes formulas, numbers and truth values before their cell becomes a text cell again", () => {
    const formula = { ...change(2), becomes: { formula: "=1+1", numberFormat: "@" } };
    expect(cellInput(formula, "General")).toMatchObject({
      value: "=1+1",
      formatBefore: null,
      formatAfter: "@",
    });
    const number = { ...change(5), becomes: { numberFormat: "@" } };
    expect(cellInput(number, "General")).toMatchObject({ value: 5, formatBefore: null, formatAfter: "@" });
  });

  it("leaves ordinary text and its format alone", () => {
    expect(cellInput(change("甲公司"), "0.00")).toEqual({
      value: "甲公司",
      formatBefore: null,
      formatAfter: null,
      finalFormat: "0.00",
    });
  });
});
