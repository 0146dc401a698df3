import { isTypingSlip } from "../../../../src/core/values/text/typingSlip";

describe("a word mistyped", () => {
  it.each([
    ["制照业", "制造业"],
    ["造制业", "制造业"],
    ["教育育培训", "教育培训"],
    ["银行账", "银行转账"],
    ["建x业", "建筑业"],
    ["住宿和餐钦业", "住宿和餐饮业"],
    ["referal", "referral"],
    ["exhibtion", "exhibition"],
  ])("is %s for %s", (text, word) => {
    expect(isTypingSlip(text, word)).toBe(true);
  });

  it.each([
    ["已取证", "已取消"],
    ["已缴清", "已付清"],
    ["客户转介绍", "老客户转介绍"],
    ["微信聊", "微信群"],
    ["批量", "批发"],
    ["sales", "sale"],
    ["wholesaler", "wholesale"],
    ["orders", "order"],
    ["call", "mall"],
    ["net 30", "net 60"],
    ["制造业", "制造业"],
  ])("is not %s beside %s", (text, word) => {
    expect(isTypingSlip(text, word)).toBe(false);
  });
});

describe("a character taken for another of its looks", () => {
  it.each([
    ["徽信", "微信"],
    ["电活", "电话"],
    ["现佥", "现金"],
  ])("makes %s a slip of %s", (key, word) => {
    expect(isTypingSlip(key, word)).toBe(true);
  });

  it.each([
    ["电信", "微信"],
    ["转帐", "转账"],
    ["微信", "微信"],
    ["活话", "话活"],
  ])("does not make %s one of %s", (key, word) => {
    expect(isTypingSlip(key, word)).toBe(false);
  });
});
