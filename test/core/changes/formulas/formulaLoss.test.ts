import { formulaLosses, isRemnant } from "../../../../src/core/changes/formulas/formulaLoss";

const leaving = new Map([["客户", new Set([5])]]);
const cell = (row: number, column: number, formula: string) => ({ row, column, formula });

describe("formulaLosses", () => {
  it("keeps formulas that point at a leaving row or end there, as one run where filled down", () => {
    const cells = [
      cell(2, 1, "=VLOOKUP(A2,客户!$A$5:$C$90,2)"),
      cell(3, 1, "=VLOOKUP(A3,客户!$A$5:$C$90,2)"),
      cell(2, 2, "=客户!B5"),
      cell(3, 2, "=客户!B6"),
    ];
    expect(formulaLosses("交易", cells, leaving)).toEqual([
      {
        kind: "lose-formula",
        sheet: "交易",
        firstRow: 2,
        rows: 2,
        column: 1,
        formula: "=VLOOKUP(A2,客户!$A$5:$C$90,2)",
      },
      { kind: "lose-formula", sheet: "交易", firstRow: 2, rows: 1, column: 2, formula: "=客户!B5" },
    ]);
  });

  it("does not mind ranges around the row, other sheets, or formulas that leave with it", () => {
    expect(formulaLosses("交易", [cell(2, 1, "=SUM(客户!B2:B9)"), cell(3, 1, "=B5")], leaving)).toEqual([]);
    expect(formulaLosses("客户", [cell(5, 1, "=B5*2")], leaving)).toEqual([]);
    expect(formulaLosses("客户", [cell(6, 1, "=B5*2")], leaving)).toHaveLength(1);
  });
});

describe("isRemnant", () => {
  it("knows what is left of a formula from what somebody wrote instead", () => {
    expect(isRemnant("=客户!#REF!", "=客户!B5")).toBe(true);
    expect(isRemnant("=SUM(A2:A8)", "=SUM(A2:A9)")).toBe(true);
    expect(isRemnant("=SUM(A2:A9)", "=SUM(A2:A9)")).toBe(false);
    expect(isRemnant("=MAX(A2:A9)", "=SUM(A2:A9)")).toBe(false);
    expect(isRemnant(undefined, "=SUM(A2:A9)")).toBe(false);
  });
});
