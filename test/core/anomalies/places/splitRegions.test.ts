import { lines, said } from "../said";

const customers = (province: string, city: string) => `
customers
| customerId | companyName | province | city | 期望 |
${lines(20, (i) => `| A${i} | 厂${i} | 广东省 | 深圳市 | |`)}
| T1 | 利杰 | ${province} | ${city} | |
`;

describe("a region in columns of its own", () => {
  it("is said by the others where one holds nothing but a placeholder", () => {
    expect(said(customers("广东省", "???"), /^(?:invalid-region|placeholder)/)).toEqual([
      "placeholder warning 20",
    ]);
  });

  it("is no place where one of them is none", () => {
    expect(said(customers("广东省", "火星市"), /^invalid-region/)).toEqual(["invalid-region error 20"]);
  });

  it("is nowhere where all are placeholders", () => {
    expect(said(customers("待补充", "???"), /region$|^placeholder/)).toEqual([
      "placeholder warning 20",
      "placeholder warning 20",
    ]);
  });
});
