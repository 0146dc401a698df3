import { isNamedByContact } from "../../../../src/core/anomalies/customers/isNamedByContact";
import { said } from "../said";

describe("a short name made of the 字号 and whom one asks for", () => {
  it.each([
    ["顺发贺姐", "顺发车业", "贺姐"],
    ["红太振华", "红太阳五金", "韩振华"],
    ["科达老板", "临沂科达玩具有限公司", "夏老板"],
  ])("%s is %s of %s", (beside, name, contact) => {
    expect(isNamedByContact(beside, name, contact)).toBe(true);
  });

  it.each([
    ["顺发贺姐", "顺发车业", "老熊"],
    ["恒通贺姐", "顺发车业", "贺姐"],
    ["顺发贺姐", "顺发车业", ""],
    ["顺贺姐", "顺发车业", "贺姐"],
    ["Rowe Ann", "Rowe Trading", "Ann Moore"],
  ])("%s is not %s of %s", (beside, name, contact) => {
    expect(isNamedByContact(beside, name, contact)).toBe(false);
  });

  it("is no other customer's name beside the number", () => {
    const beside = (name: string) =>
      said(
        `
customers
| customerId | companyName | contactName | 期望 |
| C1 | 临沂顺发车业有限公司 | 贺姐 | |
| C2 | 临沂恒通日化有限公司 | 老熊 | |
transactions
| customerId | companyName | 期望 |
| C1 | ${name} | |
| C2 | 临沂恒通日化有限公司 | |
`,
        /^name-beside/,
      );
    expect(beside("顺发贺姐")).toEqual([]);
    expect(beside("恒通老熊")).toEqual(["name-beside-id-differs warning 0"]);
  });
});
