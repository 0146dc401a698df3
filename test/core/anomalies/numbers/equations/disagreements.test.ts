import { disagreements } from "../../../../../src/core/anomalies/numbers/equations/disagreements";
import { readFixture } from "../../ruleFixture";
import { lines, said } from "../../said";

/** The headings of the cells in doubt, of sums that are paid or open. */
function accused(last: string): readonly (string | undefined)[] {
  const { book, context } = readFixture(`
transactions
| orderId | amount | number | number | 期望 |
${lines(90, (i) => (i % 3 === 0 ? `| X${i} | =${100 + i} | | =${100 + i} | |` : `| X${i} | =${100 + i} | =${100 + i} | | |`))}
| X90 | ${last} | |
`);
  return (disagreements(book, context).get("transactions") ?? []).map(
    ({ row, column }) => `${row} ${column}`,
  );
}

describe("the cell in doubt where a sum does not come out", () => {
  it("is the one furthest right of those that are given", () => {
    expect(accused("=192 | =1920 |")).toEqual(["90 2"]);
    expect(accused("=192 | =100 | =90")).toEqual(["90 3"]);
    expect(accused("=192 | =100 | =92")).toEqual([]);
  });

  it("is none where nought stands beside a blank: what is missing is told as such", () => {
    expect(accused("=192 | =0 |")).toEqual([]);
    expect(accused("=192 | =0 | =0")).toEqual(["90 3"]);
  });
});

describe("a sum that does not come out", () => {
  const fees = (note: string) =>
    said(
      `
transactions
| orderId | amount | number | number | note | 期望 |
${lines(90, (i) => `| X${i} | =${100 + i} | =${7 + i} | =${107 + 2 * i} | | |`)}
| X90 | =900 | =100 | =985 | ${note} | |
`,
      /figures-disagree/,
    );

  it("is explained by a note that tells the difference", () => {
    expect(fees("扣手续费15元")).toEqual([]);
    expect(fees("bank kept 15.00")).toEqual([]);
  });

  it.each(["扣手续费25元", "见 FS-15", "2024-05-15 到账", "1,015 元已对账", ""])("is not by %s", (note) => {
    expect(fees(note)).toEqual(["figures-disagree warning 90"]);
  });
});

describe("a sum with a share of it", () => {
  const bills = (rate: (i: number) => number, makes: (net: number, rate: number) => number, last: string) =>
    said(
      `
transactions
| orderId | number:Net | number:Rate | amount | 期望 |
${lines(90, (i) => `| X${i} | =${100 + 7 * i} | =${rate(i)} | =${makes(100 + 7 * i, rate(i)).toFixed(2)} | |`)}
| X90 | ${last} | |
`,
      /figures-disagree/,
    );
  const taxes = [0.075, 0.06, 0];
  const tax = (i: number) => taxes[i % 3] ?? 0;
  const put = (net: number, rate: number) => net * (1 + rate);

  it("put on comes out in nearly all rows: another is a slip", () => {
    expect(bills(tax, put, "=125 | =0.06 | =99.5")).toEqual(["figures-disagree warning 90"]);
    expect(bills(tax, put, "=125 | =0.06 | =132.5")).toEqual([]);
    expect(bills(tax, put, "=125 | | =125")).toEqual([]);
  });

  it("may be of a hundred, or taken off", () => {
    const percent = (i: number) => tax(i) * 100;
    expect(bills(percent, (net, rate) => net * (1 + rate / 100), "=125 | =6 | =99.5")).toHaveLength(1);
    expect(bills(percent, (net, rate) => net * (1 - rate / 100), "=125 | =6 | =132.5")).toHaveLength(1);
    expect(bills(percent, (net, rate) => net * (1 - rate / 100), "=125 | =6 | =117.5")).toEqual([]);
  });

  it("is none where nobody pays a share", () => {
    expect(bills(() => 0, put, "=125 | =0 | =99.5")).toEqual([]);
  });
});

describe("what a month comes to by its days", () => {
  const days = Array.from({ length: 22 }, (_, day) => day);
  const meals = (row: number, day: number) => 20 + ((row * 13 + day * 7) % 31);
  const sumOf = (row: number) => days.reduce((sum, day) => sum + meals(row, day), 0);
  /** Customer, a price, the days, their sum, what is due, paid and open. */
  const ledger = (due: number) => {
    const row = (i: number) => {
      const price = 12 + (i % 5);
      const asked = i === 60 ? due : sumOf(i) * price;
      const paid = i % 3 === 0 ? 0 : asked;
      const figures = [price, ...days.map((day) => meals(i, day)), sumOf(i), asked, paid, asked - paid];
      return `| K${i} | ${figures.map((figure) => `=${figure}`).join(" | ")} | |`;
    };
    const headings = Array.from({ length: days.length + 5 }, () => "number").join(" | ");
    const { book, context } = readFixture(`
transactions
| orderId | ${headings} | 期望 |
${lines(90, row)}
`);
    return (disagreements(book, context).get("transactions") ?? []).map(({ row, column }) => [row, column]);
  };

  it("goes on behind them with price, sum due, paid and open", () => {
    expect(ledger(sumOf(60) * 12)).toEqual([]);
    expect(ledger(sumOf(60) * 12 + 900)).toEqual([[60, days.length + 3]]);
  });
});
