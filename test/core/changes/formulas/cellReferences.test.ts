import { moveFormula, referencesOf } from "../../../../src/core/changes/formulas/cellReferences";

describe("moveFormula", () => {
  it.each([
    ["=B5*C5", 3, "=B8*C8"],
    ["=$B$5+B$5+$B5", 2, "=$B$5+B$5+$B7"],
    ["=SUM(A2:A10)", -1, "=SUM(A1:A9)"],
    ["='客户 表'!A5&交易!B6", 1, "='客户 表'!A6&交易!B7"],
    ['=IF(A1="B2",LOG10(C3),Q4_total)', 1, '=IF(A2="B2",LOG10(C4),Q4_total)'],
    ["=客户表[[#This Row],[A1]]+[@B2]", 4, "=客户表[[#This Row],[A1]]+[@B2]"],
    ["=A1B2+ABCD1", 1, "=A1B2+ABCD1"],
    ["=A1", 0, "=A1"],
  ])("%s moved by %i is %s", (formula, rows, moved) => expect(moveFormula(formula, rows)).toBe(moved));
});

describe("referencesOf", () => {
  it("gives sheets and rows, and nothing out of texts or names", () => {
    expect(referencesOf("=SUM(A2:B10)+'O''Neil'!$C$4+\"Z9\"+[列1]+tax_2024")).toEqual([
      { sheet: "", rows: [2, 10] },
      { sheet: "O'Neil", rows: [4] },
    ]);
  });
});
