import { disagreements } from "../../../../../src/core/anomalies/numbers/equations/disagreements";
import { readFixture } from "../../ruleFixture";
import { lines, said } from "../../said";

const about = /^figures-disagree$/;

/** Customers with a fee by the month and by the year. */
const fees = (odd: string, year = (month: number) => month * 12) => `
customers
| companyName | number | number | 期望 |
${lines(80, (i) => `| 甲${i}公司 | =${200 + (i % 9) * 50} | =${year(200 + (i % 9) * 50)} | |`)}
${odd}
`;

describe("a figure that is a fixed multiple of another", () => {
  it("is found out where it is not, on a list of customers too", () => {
    expect(said(fees("| 乙公司 | =250 | =2088 | |"), about)).toEqual(["figures-disagree warning 80"]);
    expect(said(fees("| 乙公司 | =250 | =3000 | |"), about)).toEqual([]);
  });

  it("is accused on the side that is far from its column", () => {
    const { book, context } = readFixture(
      fees("| 乙公司 | =450 | =5400000 | |\n| 丙公司 | =450000 | =5400 | |"),
    );
    const found = disagreements(book, context).get("customers") ?? [];
    expect(found.map(({ row, column }) => [row, column])).toEqual([
      [80, 2],
      [81, 1],
    ]);
  });

  it("may be blank or 0, for who pays nothing pays none of it", () => {
    expect(said(fees("| 乙公司 | =250 | =0 | |\n| 丙公司 | =250 | | |"), about)).toEqual([]);
  });

  it("is none where the figures are alike, or follow no plain number", () => {
    expect(
      said(
        fees("| 乙公司 | =250 | =100 | |", (month) => month),
        about,
      ),
    ).toEqual([]);
    expect(
      said(
        fees("| 乙公司 | =250 | =100 | |", (month) => Math.round(month * (3 + (month % 7)))),
        about,
      ),
    ).toEqual([]);
  });

  it("is none where one figure never changes", () => {
    const same = `
customers
| companyName | number | number | 期望 |
${lines(80, (i) => `| 甲${i}公司 | =100 | =1200 | |`)}
| 乙公司 | =250 | =2088 | |
`;
    expect(said(same, about)).toEqual([]);
  });

  it("may be rounded to whole units, as a tax on whole prices is", () => {
    const taxed = (odd: string) => `
transactions
| orderId | number | number | 期望 |
${lines(90, (i) => `| D${i} | =${311 + i * 17} | =${Math.round((311 + i * 17) * 0.05)} | |`)}
${odd}
`;
    expect(said(taxed("| E | =20800 | =2080 | |"), about)).toEqual(["figures-disagree warning 90"]);
    expect(said(taxed("| E | =20810 | =1041 | |\n| F | =20810 | =1040 | |"), about)).toEqual([]);
  });
});
