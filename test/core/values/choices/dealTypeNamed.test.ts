import { dealTypeNamed } from "../../../../src/core/values/choices/dealTypeNamed";

describe("a word for a kind of deal", () => {
  it.each([
    ["进度款", "purchase"],
    ["老生续费", "purchase"],
    ["Annual renewal", "purchase"],
    ["Add-on", "purchase"],
    ["退班费", "refund"],
    ["货损理赔", "refund"],
    ["质量扣款", "refund"],
    ["销货折让", "refund"],
    ["Credit note", "refund"],
    ["Credit", "refund"],
    ["Credit sale", "purchase"],
    ["Deposit (credit card)", "prepayment"],
    ["Non-refundable deposit", "prepayment"],
    ["不退定金", "prepayment"],
    ["可退押金", "prepayment"],
    ["退换货", "refund"],
    ["7天无理由退货", "refund"],
    ["批减", "refund"],
    ["减保", "refund"],
    ["满减", undefined],
    ["增减", undefined],
    ["减免", undefined],
    ["批增", "purchase"],
    ["新保", "purchase"],
    ["CN-EXP", "refund"],
    ["CNC milling", undefined],
    ["Sample", null],
    ["换货单", "exchange"],
    ["诚意金", "prepayment"],
    ["赠课", null],
    ["其他", null],
    ["零担", undefined],
    ["购买?", undefined],
    ["1", undefined],
  ])("%s means %s", (text, id) => {
    expect(dealTypeNamed(text)).toBe(id);
  });
});
