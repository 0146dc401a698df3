import { looksLikeField } from "../../../../src/core/adopt/rows/looksLikeField";
import type { Field } from "../../../../src/core/sheets/fields";

describe("what a field asks for", () => {
  it.each<[Field, string | number]>([
    ["customerId", "C1001"],
    ["orderId", 20_240_001],
    ["invoiceNo", "Ｆ２０１"],
    ["dealtOn", "2024-05-01"],
    ["followedUpAt", 45_413],
    ["phone", "138 0013 8000"],
    ["companyName", "云帆科技有限公司"],
    ["personName", "Zoë Li"],
    ["text", "老街 5 号"],
    ["amount", "任何"],
  ])("of a %s: %s", (field, value) => {
    expect(looksLikeField(field, value, false)).toBe(true);
    expect(looksLikeField(field, value, true)).toBe(true);
  });

  it.each<[Field, string]>([
    ["customerId", "未编号"],
    ["orderId", "见附件3: 合同"],
    ["contractNo", "A".repeat(41)],
    ["dealtOn", "待定"],
    ["dealtOn", "约定于 2024 年 5 月 1 日或者之后任意一个工作日上门办理交付"],
    ["phone", "8001"],
    ["companyName", "以下客户已停用，勿联系"],
    ["companyName", "【华东】"],
    ["personName", "二、老客户"],
    ["address", "江苏省"],
    ["text", "—— 第 2 册 ——"],
    ["companyName", ""],
    ["companyName", "#N/A"],
  ])("is not, of a %s: %s", (field, value) => {
    expect(looksLikeField(field, value, false)).toBe(false);
    expect(looksLikeField(field, value, true)).toBe(false);
  });

  it.each<[Field, string]>([
    ["companyName", "Mothers? Project"],
    ["companyName", "- B -"],
    ["customerId", "广东省（181家）"],
    ["companyName", "老客户 (共 12 户)"],
    ["companyName", "合计见各县小计"],
    ["dealtOn", "2024年5月"],
    ["dealtOn", "2月（情人节价翻倍）"],
  ])("is a label alone in its row, and none beside another cell, of a %s: %s", (field, value) => {
    expect(looksLikeField(field, value, true)).toBe(false);
    expect(looksLikeField(field, value, false)).toBe(true);
  });

  it("is a firm that begins as a sum does", () => {
    expect(looksLikeField("companyName", "合计科技有限公司", true)).toBe(true);
  });
});
