import { disagreements } from "../../../../src/core/anomalies/numbers/disagreements";
import { readFixture } from "../ruleFixture";
import { lines, said } from "../said";

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
