import { isPlaceholder } from "../../../../src/core/values/text/placeholders";

describe("placeholders", () => {
  it.each([
    "无",
    "暂无",
    "不详",
    "待补充",
    "未知",
    "未明确",
    "未披露",
    "-",
    "——",
    "/",
    "N/A",
    "n/a",
    "？",
    "xxx",
    "TEST",
    "123456",
    " 暂 无 ",
    "．．．",
    "（空）",
    "【暂无】",
    "待核实",
    "To be confirmed",
    "aaa",
    "~~~",
    "……",
  ])("%j stands for nothing", (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    "深圳",
    "无锡市",
    "张伟",
    "A",
    "12",
    "0571-87654321",
    "无锡暂无有限公司",
    "同上",
    "ABC",
    "bob",
    "哈哈哈",
    "(无锡)",
    "",
  ])("%j stands for itself", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it("takes figures for values where they can be values", () => {
    expect(isPlaceholder("0", "companyName")).toBe(true);
    expect(isPlaceholder("0", "amount")).toBe(false);
    expect(isPlaceholder("0")).toBe(false);
    expect(isPlaceholder("123456", "postcode")).toBe(false);
    expect(isPlaceholder("1111", "customerId")).toBe(false);
    expect(isPlaceholder("1111", "contactName")).toBe(true);
    expect(isPlaceholder("-", "amount")).toBe(true);
  });
});
