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
});
