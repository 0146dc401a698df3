import { isCollectiveName } from "../../../../src/core/imports/customers/collectiveName";

describe("isCollectiveName", () => {
  it("is true for what a till writes for buyers it does not know, counted or not", () => {
    for (const name of [
      "散客",
      "散 客",
      "散客（02）",
      "现金客户-3",
      "Walk-in",
      "Cash Sale",
      "无",
      "测试",
      "  ",
    ])
      expect([name, isCollectiveName(name)]).toEqual([name, true]);
  });

  it("is false for names that hold such a word", () => {
    for (const name of ["散客来旅行社", "现金流科技有限公司", "Guest House Ltd", "Cash Converters", "李零售"])
      expect([name, isCollectiveName(name)]).toEqual([name, false]);
  });

  it("takes a person called Nan for a person, and nan for a blank", () => {
    expect(isCollectiveName("Nan", "personName")).toBe(false);
    expect(isCollectiveName("nan", "personName")).toBe(true);
  });
});
