import { lines, said } from "../said";

const customers = (abroad: readonly string[], taiwan: string) => `
customers
| customerId | companyName | region | 期望 |
${lines(20, (i) => `| A${i} | 厂${i} | 广东省深圳市宝安区 | |`)}
${abroad.map((place, i) => `| B${i} | 商${i} | ${place} | |`).join("\n")}
| T1 | 利杰 | ${taiwan} | |
`;
const about = /^incomplete-region/;

describe("台湾 alone as a region", () => {
  it("is a country like the others on a list of exports", () => {
    expect(said(customers(["日本", "Germany", "越南"], "台湾"), about)).toEqual([
      "incomplete-region info 23",
    ]);
  });

  it("stops at the province where all others are at home", () => {
    expect(said(customers([], "台湾"), about)).toEqual(["incomplete-region warning 20"]);
  });

  it("excuses no other province", () => {
    expect(said(customers(["日本", "Germany", "越南"], "浙江省"), about)).toEqual([
      "incomplete-region warning 23",
    ]);
  });
});
