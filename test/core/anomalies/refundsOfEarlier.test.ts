import { said } from "./said";

/** Thirty customers who bought in 2022 and 2023, and what else is given. */
function book(more: readonly string[]): string {
  const ids = Array.from({ length: 30 }, (_, i) => `| C${i} | |`).join("\n");
  const bought = Array.from({ length: 30 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, "0");
    return `| C${i} | @${i < 12 ? 2022 : 2023}-${month}-10 | =1000 | 购买 | |`;
  });
  return `
customers
| customerId | 期望 |
${ids}
transactions
| customerId | dealtOn | amount | dealType | 期望 |
${[...bought, ...more].join("\n")}
`;
}

const refund = (customer: string, day: string, amount = 100) =>
  `| ${customer} | @${day} | =${amount} | 退款 | |`;
const before = /^refund-before/;

describe("refunds without their purchase", () => {
  it("are accused where the list holds what came before", () => {
    expect(said(book([refund("C29", "2022-12-01")]), before)).toEqual(["refund-before-purchase warning 30"]);
  });

  it("are remarked on where the list has only begun", () => {
    expect(said(book([refund("C29", "2022-02-01")]), before)).toEqual(["refund-before-purchase info 30"]);
  });

  it("are remarked on where so many lack theirs that the list does not hold all", () => {
    const many = Array.from({ length: 12 }, (_, i) => refund(`C${i + 12}`, "2022-12-01"));
    expect(said(book(many), before)).toEqual([
      `refund-before-purchase info ${many.map((_, i) => 30 + i).join(",")}`,
    ]);
  });

  it("are accused of being more than was bought, but not in the first quarter of who bought later", () => {
    const exceed = /^refunds-exceed/;
    expect(said(book([refund("C3", "2023-04-01", 5000)]), exceed)).toEqual([
      "refunds-exceed-purchases error 30",
    ]);
    expect(said(book([refund("C0", "2022-02-01", 5000)]), exceed)).toEqual([
      "refunds-exceed-purchases error 30",
    ]);
    expect(said(book([refund("C29", "2022-02-01", 5000)]), exceed)).toEqual([
      "refunds-exceed-purchases info 30",
    ]);
  });
});

describe("an amount of zero", () => {
  const lines = (price: string, note = "") => `
transactions
| orderId | amount | product | note | 期望 |
${Array.from({ length: 40 }, (_, i) => `| D${i} | =${100 + i} | 货品${i} | | |`).join("\n")}
| D90 | ${price} | 生抽 | ${note} | |
`;

  it("is no gap where the row speaks of a sample, of goods sent after or of who is let off", () => {
    expect(said(lines("=0"), /^zero-amount/)).toEqual(["zero-amount warning 40"]);
    for (const note of ["试样", "补送", "样品", "free sample", "老板朋友，免", "免运费"])
      expect(said(lines("=0", note), /^zero-amount/)).toEqual([]);
    for (const note of ["轻放，以免破损", "避免受潮", "免检产品"])
      expect(said(lines("=0", note), /^zero-amount/)).toEqual(["zero-amount warning 40"]);
  });
});
