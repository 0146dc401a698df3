import { mayShareValue } from "../../../../src/taskpane/anomalies/verdicts/mayShareValue";

describe("one value for many findings", () => {
  it("may fill cells that are empty, whatever they hold", () => {
    expect(mayShareValue({ field: "phone", value: "" })).toBe(true);
    expect(mayShareValue({ field: null, value: "" })).toBe(true);
  });

  it("may take the place of a word that many rows share", () => {
    expect(mayShareValue({ field: "industry", value: "製造业" })).toBe(true);
  });

  it("never takes the place of what belongs to one row", () => {
    expect(mayShareValue({ field: "phone", value: "1385712123" })).toBe(false);
    expect(mayShareValue({ field: "companyName", value: "测试公司" })).toBe(false);
    expect(mayShareValue({ field: "amount", value: "0" })).toBe(false);
    expect(mayShareValue({ field: null, value: "?" })).toBe(false);
  });
});
