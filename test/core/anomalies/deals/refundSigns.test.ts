import { lines, said } from "../said";

/** Refunds of which the first so many are negative. */
const refunds = (negative: number) => `
transactions
| customerId | amount | dealType | 期望 |
${lines(40, (i) => `| C${i} | =${i < negative ? -300 - i : 300 + i} | 退款 | |`)}
`;

describe("refunds of two signs", () => {
  it("are a slip where few differ, and a way of writing where many do", () => {
    expect(said(refunds(1), /^refund-sign/)).toEqual(["refund-sign warning 0"]);
    expect(said(refunds(5), /^refund-sign/)).toEqual(["refund-sign info 0,1,2,3,4"]);
    expect(said(refunds(0), /^refund-sign/)).toEqual([]);
  });
});
