import { lines, said } from "../../said";

describe("a number that stands twice", () => {
  const firms = (code: string, other = code, field = "creditCode") => `
customers
| companyName | ${field} | text:会员卡号 | 期望 |
${lines(80, (i) => `| 甲${i}建材公司 | | HT-2024-${1000 + i} | |`)}
| 泰荣传动科技公司 | ${code} | HT-2024-2001 | |
| 恒维物资贸易公司 | ${other} | HT-2024-2001 | |
`;

  it("is told by the credit code first where that is one as well", () => {
    expect(said(firms("91410411MAHRB7E6X9"), /^repeated-number/)).toEqual([]);
    expect(said(firms("91410411MAHRB7E6X9", "914103287408599 6K"), /^repeated-number/)).toEqual([
      "repeated-number warning 80,81",
    ]);
    expect(said(firms(""), /^repeated-number/)).toEqual(["repeated-number warning 80,81"]);
  });

  it("is told by the way of contact first where two have the same", () => {
    const way = "contactMethod";
    expect(said(firms("13812345678", "13812345678", way), /^repeated-number/)).toEqual([]);
    expect(said(firms("13812345678", "13987654321", way), /^repeated-number/)).toHaveLength(1);
  });

  it("is told once where it is an order's, as one of two contents", () => {
    const orders = `
transactions
| orderId | companyName | dealtOn | amount | 期望 |
${lines(80, (i) => `| HT-2024-${1000 + i} | 甲${i}公司 | @2024-05-${10 + (i % 9)} | =${100 + i} | |`)}
| HT-2024-1007 | 乙公司 | @2024-06-01 | =990 | |
`;
    expect(said(orders, /^(?:repeated-number|duplicate-order)/)).toEqual(["duplicate-order-id error 80"]);
    const contracts = orders.replace("orderId", "contractNo");
    expect(said(contracts, /^(?:repeated-number|duplicate-order)/)).toEqual(["repeated-number warning 7,80"]);
  });
});
