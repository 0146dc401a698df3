import type { FindingView } from "../../../src/core/analysis/anomalies/findingViews";
import { findingsCsv } from "../../../src/taskpane/anomalies/findingsCsv";

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
    expect(csv({ ...finding, value: "=HYPERLINK(1)", correction: -5 })).toContain(
      ",'=HYPERLINK(1),位数不对,'-5",
    );
  });

  it("quote what would break a line", () => {
    expect(csv({ ...finding, value: 'a,"b"\nc' })).toContain(',"a,""b""\nc",');
  });
});
