import { typedValue } from "../../../../src/taskpane/session/state/typedValue";

describe("what a person typed", () => {
  it("is a day in a column of days, however its parts are divided", () => {
    expect(typedValue("dealtOn", "2024-03-05", "")).toBe(45_356);
    expect(typedValue("dealtOn", "2024/03/05", "三月五号")).toBe(45_356);
  });
  it("is a number where amounts stand, even over a broken text", () => {
    expect(typedValue("amount", "12,300.5", "12,30O元")).toBe(12_300.5);
    expect(typedValue(null, "7", 6)).toBe(7);
  });
  it("stays a text where digits name something, and where it is neither", () => {
    expect(typedValue("mobile", "13857121234", "1385712123")).toBe("13857121234");
    expect(typedValue("dealtOn", "去年年底", "")).toBe("去年年底");
    expect(typedValue("amount", " ", 5)).toBe("");
  });
});
