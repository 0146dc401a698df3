import { said } from "../../said";

const about = /^word-of-another-column/;

/** 60 rows of a term and a seller each, and one more row with the given term. */
const list = (terms: readonly string[], sellers: readonly string[], last: string) => `
customers
| × | companyName | text:结算 | text:业务 | 期望 |
| 20 | 甲{000} | ${terms[0]} | ${sellers[0]} | |
| 20 | 乙{000} | ${terms[1]} | ${sellers[1]} | |
| 20 | 丙{000} | ${terms[0]} | ${sellers[0]} | |
| 1 | 丁 | ${last} | ${sellers[1]} | |
`;

describe("a word of another column", () => {
  it("is told where two lists share none", () => {
    expect(said(list(["月结", "现结"], ["丁丽", "钱晓峰"], "丁丽"), about)).toEqual([
      "word-of-another-column warning 60",
    ]);
  });

  it("is none where the lists share a word", () => {
    expect(said(list(["丁丽", "王小明"], ["钱晓峰", "王小明"], "钱晓峰"), about)).toEqual([]);
  });

  it("is none that answers yes or no, nor a single letter or a figure", () => {
    for (const word of ["是", "A", "30"])
      expect(said(list(["月结", "现结"], [word, "钱晓峰"], word), about)).toEqual([]);
  });

  it("is none that stands there more than twice, nor one of no other column", () => {
    const twoMore = "| 2 | 戊{000} | 丁丽 | 丁丽 | |\n";
    expect(said(list(["月结", "现结"], ["丁丽", "钱晓峰"], "丁丽") + twoMore, about)).toEqual([]);
    expect(said(list(["月结", "现结"], ["丁丽", "钱晓峰"], "半年结"), about)).toEqual([]);
  });
});
