import { inspect } from "../../../../src/core/anomalies/inspect";
import { rules } from "../../../../src/core/anomalies/rules";
import { readFixture } from "../ruleFixture";
import { lines, said } from "../said";

/** Customers of Hangzhou whose addresses mostly begin with the street, and some that name another city. */
const customers = (count: number, elsewhere: readonly string[], street = (i: number) => `文一西路${i}号`) => `
customers
| companyName | region | address | 期望 |
${lines(count, (i) => `| 甲${i}公司 | 浙江省杭州市滨江区 | ${street(i)} | |`)}
${elsewhere.map((address, i) => `| 乙${i}公司 | 浙江省杭州市滨江区 | ${address} | |`).join("\n")}
`;
const about = /address-elsewhere/;
const qingdao = "山东省青岛市市南区香港路8号";

describe("an address in another city", () => {
  it("is told among addresses that name theirs", () => {
    const named = customers(80, [qingdao], (i) => `浙江省杭州市滨江区文一西路${i}号`);
    expect(said(named, about)).toEqual(["address-elsewhere warning 80"]);
  });

  it("is told among many that name none, where hardly any does", () => {
    expect(said(customers(240, [qingdao]), about)).toEqual(["address-elsewhere warning 240"]);
    expect(said(customers(240, ["杭州市滨江区江南大道1号"]), about)).toEqual([]);
  });

  it("is how a list is kept where more do, or too few addresses show a habit", () => {
    const three = [qingdao, "江苏省苏州市姑苏区人民路1号", "山东省济南市历下区泉城路2号"];
    expect(said(customers(240, three), about)).toEqual([]);
    expect(said(customers(100, [qingdao]), about)).toEqual([]);
  });

  it("is a slip in the region where that names the very town the address begins with", () => {
    const towns = (count: number, last: string) => `
customers
| companyName | region | address | 期望 |
${lines(count, (i) => `| 甲${i}公司 | 广东省东莞市寮步镇 | 寮步镇振安路${i}号 | |`)}
${last}
`;
    const places = (text: string) => {
      const { book, context } = readFixture(text);
      const own = rules.filter(({ id }) => about.test(id));
      return inspect(book, own, context).found.map(({ column, rows: [row] }) => [
        row,
        book.customers.columns[column ?? -1]?.field,
      ]);
    };
    expect(places(towns(80, "| 乙公司 | 广东省佛山市寮步镇 | 寮步镇振安路507号 | |"))).toEqual([
      [80, "region"],
    ]);
    expect(places(towns(80, "| 乙公司 | 广东省佛山市南海区 | 寮步镇振安路507号 | |"))).toEqual([
      [80, "address"],
    ]);
  });
});
