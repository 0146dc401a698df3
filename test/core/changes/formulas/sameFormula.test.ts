import { sameFormula } from "../../../../src/core/changes/formulas/sameFormula";

describe("sameFormula", () => {
  it.each([
    ["a column of this row", "=客户[[#This Row],[编号]]&1", "=[@编号]&1"],
    ["a column of this row, in double brackets", "=客户[[#This Row],[客户 编号]]", "=[@[客户 编号]]"],
    ["a blank behind the comma", "=客户[[#This Row], [编号]]", "=客户[[#This Row],[编号]]"],
    ["a heading with brackets", "=表[[#This Row],[金额'[元']]]", "=[@[金额'[元']]]"],
    ["quotes around a sheet's name", "='客户'!A1", "=客户!A1"],
    ["blanks between arguments", "=IF(A1, 1, 2)", "=IF(A1,1,2)"],
    ["names of functions in small letters", "=sum(A1:A2)", "=SUM(A1:A2)"],
  ])("knows a formula again that Excel wrote back with %s", (_how, a, b) => {
    expect(sameFormula(a, b)).toBe(true);
    expect(sameFormula(b, a)).toBe(true);
  });

  it.each([
    ["another column", "=客户[[#This Row],[编号]]", "=[@名称]"],
    ["the whole column", "=SUM(客户[金额])", "=SUM(客户[@金额])"],
    ["another cell", "=A1", "=A2"],
    ["another sheet", "=客户!A1", "=交易!A1"],
    ["a typed value", "=1+1", "2"],
    ["nothing", "=A1", ""],
  ])("does not take a formula for one with %s", (_how, a, b) => {
    expect(sameFormula(a, b)).toBe(false);
    expect(sameFormula(b, a)).toBe(false);
  });
});
