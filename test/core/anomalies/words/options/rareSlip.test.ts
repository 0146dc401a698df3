import { isRareBeside, isRareSlip } from "../../../../../src/core/anomalies/words/options/rareSlip";

describe("a rare word beside a common one", () => {
  it.each([
    ["消废", "消费"],
    ["退火", "退货"],
    ["末付", "未付"],
    ["己完戊", "已完成"],
  ])("%s is %s mistyped, for it sounds or looks like it", (key, word) => {
    expect(isRareSlip(key, word)).toBe(true);
  });

  it.each([
    ["退款", "退货"],
    ["其它", "其他"],
    ["定金", "订金"],
    ["消费卡", "消费"],
    ["sale", "sail"],
    ["货", "火"],
    ["消费", "消费"],
  ])("%s is another word than %s, or the same", (key, word) => {
    expect(isRareSlip(key, word)).toBe(false);
  });

  it("is measured only where it stands once or twice and the other often", () => {
    expect(isRareBeside(2, 12)).toBe(true);
    expect(isRareBeside(3, 500)).toBe(false);
    expect(isRareBeside(1, 11)).toBe(false);
  });
});
