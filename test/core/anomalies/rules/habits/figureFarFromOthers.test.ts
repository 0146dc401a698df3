import { goodsSold } from "../../goodsSold";
import { said } from "../../said";

const about = /^figure-far-from-others/;
const list = (heading: string, odd: string) => `
customers
| × | companyName | number:${heading} | 期望 |
| 60 | 甲{000}公司 | =160.{i} | |
| 60 | 丙{000}公司 | =175.{i} | |
| 1 | 乙1公司 | ${odd} | |
`;

describe("a figure below nought where all others are above it", () => {
  it("is money paid ahead where customers owe", () => {
    for (const heading of ["目前欠款", "应收余额", "Balance owing", "Outstanding"])
      expect(said(list(heading, "=-172"), about)).toEqual([]);
  });

  it("is a slip elsewhere, as in a limit of what may be owed", () => {
    for (const heading of ["身高", "欠款额度"])
      expect(said(list(heading, "=-172"), about)).toEqual(["figure-far-from-others warning 120"]);
  });

  it("is a slip on the list of customers though what follows from it is below nought as well", () => {
    const book = (price: string, year: string) => `
customers
| × | companyName | number:每次 | number:全年 |
| 60 | 甲{000}公司 | =160.{i} | =1920.{i} |
| 60 | 丙{000}公司 | =175.{i} | =700.{i} |
| 1 | 乙1公司 | ${price} | ${year} |
`;
    expect(said(book("=-172", "=-2064"), about)).toEqual(["figure-far-from-others warning 120"]);
    expect(said(book("=-172", "=2064"), about)).toEqual(["figure-far-from-others warning 120"]);
  });

  it("excuses no debt that is far too large", () => {
    expect(said(list("目前欠款", "=16800"), about)).toEqual(["figure-far-from-others warning 120"]);
  });
});

describe("figures far from others in a few rows of one remark", () => {
  it("are large because of what the rows are; one without the remark is not", () => {
    const framed = [
      "| =20 | =900 | =18000 | 年度框架",
      "| =21 | =950 | =19950 | 年度框架",
      "| =22 | =980 | =21560 | 年度框架",
    ];
    const about = /^figure-far/;
    expect(said(goodsSold(600, framed), about)).toEqual([]);
    expect(said(goodsSold(600, [...framed.slice(1), "| =22 | =980 | =21560 | 加急"]), about)).toHaveLength(1);
  });
});
