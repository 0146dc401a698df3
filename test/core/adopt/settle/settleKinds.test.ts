import { company, contact, customers, fieldsOf, many, mobile, pick, sheet } from "../invented";

const sales = (heading: string, kinds: readonly string[]) =>
  sheet("销售流水", [
    ["单号", "日期", "客户名称", heading, "金额"],
    ...many.map((i) => [`X${200 + i}`, 45_300 + i, company(i), pick(kinds, i), 120 + 37 * i]),
  ]);
const kindOf = (heading: string, kinds: readonly string[]) =>
  fieldsOf([sales(heading, kinds)], "销售流水")[heading];

describe("what kind of deal a row is", () => {
  it("is told by a few words one of which takes deals back", () => {
    expect(kindOf("单别", ["印单", "打样", "印单", "退款"])).toBe("dealType");
    expect(kindOf("Sort of", ["inv", "inv", "refund"])).toBe("dealType");
  });

  it("is told by a heading that lists the kinds, though none was taken back yet", () => {
    expect(kindOf("赊/现/退", ["赊", "现"])).toBe("dealType");
    expect(kindOf("Inv / refund", ["inv"])).toBe("dealType");
  });

  it("is what 类别 says over words of deals, and no class of goods", () => {
    expect(kindOf("类别", ["购买", "零售", "购买"])).toBe("dealType");
    expect(kindOf("类别", ["阀门", "钢管", "弯头"])).toBe("product");
  });

  it("is what 业务 says over words of deals, and whose they are over names", () => {
    expect(kindOf("业务", ["购疗程", "划卡", "划卡", "充值", "退款"])).toBe("dealType");
    expect(kindOf("业务", ["刘玲俊", "谢杰", "曾玲"])).toBe("owner");
  });

  it("is not told by words that say how far an order is, nor by many different ones", () => {
    expect(kindOf("走到哪步", ["已送完", "已退款", "在路上"])).not.toBe("dealType");
    expect(kindOf("话", [...many.map((i) => `第${i}批`), "退货"])).not.toBe("dealType");
  });

  it("makes a sheet a list of deals even where nobody is named twice", () => {
    const policies = sheet("保单总表", [
      ["新/续/退", "保单号", "出单日", "保费", "投保人", "手机", "送到哪"],
      ...many.map((i) => [
        pick(["新", "续", "退"], i),
        `AWUH2021${420 + i}`,
        44_300 + 9 * i,
        1900.5 + 13 * i,
        i % 3 === 0 ? contact(i) : company(i),
        mobile(i),
        `江汉区建设大道${10 + i}号`,
      ]),
    ]);
    expect(fieldsOf([policies], "保单总表")).toMatchObject({
      role: "transactions",
      "新/续/退": "dealType",
      保费: "amount",
      保单号: "orderId",
      投保人: "companyName",
    });
  });

  it("is nothing a customer list tells: who left a course is a state", () => {
    const students = customers(["学员姓名", "手机", "如今"], (i) => [
      contact(i),
      mobile(i),
      pick(["在读", "退课", "停课"], i),
    ]);
    expect(fieldsOf([students], "客户台账").role).toBe("customers");
  });

  it("is told by a word for credit notes with a reason behind it, not by the word Credit beside ways to pay", () => {
    const register = sheet("Sale register", [
      ["Bill No.", "Bill Date", "Customer", "Item", "Vch", "Mode", "Bill Amt"],
      ...many.map((i) => [
        `B-${100 + i}`,
        45_300 + i,
        company(i % 6),
        `Tablet ${i % 5}`,
        pick(["Sales", "Sales", "CN-EXP", "CN-BRK"], i),
        pick(["Credit", "UPI", "Cheque"], i),
        1900.5 + 13 * i,
      ]),
    ]);
    expect(fieldsOf([register], "Sale register")).toMatchObject({ Vch: "dealType", Mode: "paymentMethod" });
  });
});
