import type { FindingView } from "../../../../src/core/analysis/anomalies/views/findingViews";
import { findingsCsv } from "../../../../src/taskpane/anomalies/findings/findingsCsv";

const finding: FindingView = {
  id: "invalid-phone:0",
  ruleId: "invalid-phone",
  severity: "error",
  sheet: "客户",
  row: 7,
  column: "C",
  heading: "手机",
  customer: "苏州明川",
  field: null,
  value: "1385712123",
  message: "位数不对",
  correction: null,
  safe: false,
  byDefault: "undecided",
};
const csv = (...findings: readonly FindingView[]) => findingsCsv(["A", "B"], findings, () => "错误");

describe("the exported findings", () => {
  it("begin with the mark by which Excel knows UTF-8 and hold one line a finding", () => {
    expect(csv(finding)).toBe("\uFEFFA,B\r\n错误,客户,7,苏州明川,手机,1385712123,位数不对,\r\n");
  });

  it("never hold a cell that Excel would run", () => {
    expect(csv({ ...finding, value: "=HYPERLINK(1)", customer: " @SUM(A1)" })).toContain(
      ",' @SUM(A1),手机,'=HYPERLINK(1),",
    );
    expect(csv({ ...finding, value: "＝1+1", correction: "-2+3" })).toContain(",'＝1+1,位数不对,'-2+3");
  });

  it("keep the figures of a long number and of a telephone abroad, and leave an amount below zero a number", () => {
    expect(csv({ ...finding, value: "330102199001011234" })).toContain(",'330102199001011234,");
    expect(csv({ ...finding, value: "0571", correction: "+86 571" })).toContain(",'0571,位数不对,'+86 571");
    expect(csv({ ...finding, value: "-1,200.50", correction: -5 })).toContain(',"-1,200.50",位数不对,-5');
  });

  it("tell days as days, and a heading of two lines in one", () => {
    const day = { ...finding, field: "dealtOn", heading: "签订\n日期 " } as const;
    expect(csv({ ...day, value: "44630", correction: 45_300 })).toContain(
      ",签订 日期,2022-03-10,位数不对,2024-01-09",
    );
  });

  it("quote what would break a line", () => {
    expect(csv({ ...finding, value: 'a,"b"\nc' })).toContain(',"a,""b""\nc",');
  });
});
