import { lines, said } from "../../said";

const book = (...amounts: readonly number[]) => `
customers
| customerId | companyName | 期望 |
${lines(80, (i) => `| C${i} | 甲${i}公司 | |`)}
transactions
| orderId | customerId | dealtOn | amount | 期望 |
${lines(80, (i) => `| X${i} | C${i} | @2024-05-06 | =${60_000 + i * 900} | |`)}
${amounts.map((amount, i) => `| Y${i} | C${i} | @2024-05-07 | =${amount} | |`).join("\n")}
`;
const far = (...amounts: readonly number[]) => said(book(...amounts), /^amount-far/);

describe("an amount far below the others", () => {
  it("is a slip where it is one of them in units of ten thousand", () => {
    expect(far(15.4)).toEqual(["amount-far-from-usual warning 80"]);
    expect(far(6)).toEqual(["amount-far-from-usual warning 80"]);
  });

  it("is remarked on where it is none of them", () => {
    expect(far(154)).toEqual(["amount-far-from-usual info 80"]);
    expect(far(1)).toEqual(["amount-far-from-usual info 80"]);
  });

  it("is remarked on where so many are that it is how the list is kept", () => {
    expect(far(15, 16, 17, 18, 9, 11)).toEqual(["amount-far-from-usual info 80,81,82,83,84,85"]);
  });
});
