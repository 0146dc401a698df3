import { company, contact, customers, fieldsOf, many, mobile, pick, sheet } from "../invented";

const twice = [...many, ...many];
const sales = (heading: string, words: readonly string[]) =>
  sheet("销售流水", [
    ["单号", "日期", "客户名称", "金额", heading],
    ...twice.map((n, i) => [`X${200 + i}`, 45_300 + i, company(n), 120 + 37 * i, pick(words, i)]),
  ]);

describe("closed lists under headings nobody knows", () => {
  it("are told by the words every team uses, though half are a team's own", () => {
    const words = ["微信", "现金", "拿粮抵", "记在账上"];
    expect(fieldsOf([sales("咋给的", words)], "销售流水")).toMatchObject({ 咋给的: "paymentMethod" });
    expect(fieldsOf([sales("How", ["card", "bank", "cash"])], "销售流水")).toMatchObject({
      How: "paymentMethod",
    });
  });

  it("are not told by a single such word, nor where every cell differs", () => {
    expect(fieldsOf([sales("话", ["微信", "话一", "话二", "话三"])], "销售流水").话).not.toBe(
      "paymentMethod",
    );
    const notes = twice.map((_, i) => `第${i}回 现金`);
    expect(fieldsOf([sales("记", notes)], "销售流水").记).not.toBe("paymentMethod");
  });

  it("say how far a deal is where the heading does, whatever a team's words for it", () => {
    expect(fieldsOf([sales("Policy Status", ["Expired", "In force"])], "销售流水")).toMatchObject({
      "Policy Status": "orderStatus",
    });
    expect(fieldsOf([sales("开票状态", ["已开", "没开"])], "销售流水").开票状态).not.toBe("orderStatus");
    const numbers = sales(
      "Heat status",
      twice.map((_, i) => String(i + 1)),
    );
    expect(fieldsOf([numbers], "销售流水")["Heat status"]).not.toBe("orderStatus");
  });

  it("leave a field alone that a heading names", () => {
    const head = sheet("销售流水", [
      ["单号", "日期", "客户名称", "金额", "付款方式", "上回"],
      ...twice.map((n, i) => [
        `X${200 + i}`,
        45_300 + i,
        company(n),
        120 + 37 * i,
        pick(["现金", "微信"], i),
        pick(["刷卡", "现金"], i),
      ]),
    ]);
    const found = fieldsOf([head], "销售流水");
    expect(found).toMatchObject({ 付款方式: "paymentMethod" });
    expect(found.上回).not.toBe("paymentMethod");
  });

  it("say how far a call is where what its heading says is said by another column", () => {
    const calls = sheet("跟单", [
      ["日期", "客户名称", "方式", "客户意见", "结果", "跟进情况"],
      ...twice.map((n, i) => [
        45_300 + i,
        company(n),
        pick(["电话", "微信"], i),
        pick(["价格偏高", "等领导审批", "暂无需求"], i),
        pick(["已完成", "跟进中", "待回复"], i),
        `第${i}次谈了价格和货期`,
      ]),
    ]);
    expect(fieldsOf([calls], "跟单")).toMatchObject({ 客户意见: "feedback", 结果: "handlingStatus" });
  });

  it("say how a customer stands", () => {
    const list = customers(["客户名称", "联系人", "手机", "死活"], (i) => [
      company(i),
      contact(i),
      mobile(i),
      pick(["一直在做", "断断续续", "停产"], i),
    ]);
    expect(fieldsOf([list], "客户台账")).toMatchObject({ 死活: "status" });
  });
});
