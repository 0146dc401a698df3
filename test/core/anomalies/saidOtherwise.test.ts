import { lines, said } from "./said";

const of = <T>(words: readonly T[], i: number) => words[i % words.length];

describe("the size of a firm", () => {
  const sizes = (size: string) => `
customers
| companyName | companySize | 期望 |
| 甲公司 | 20-99人 | |
| 乙公司 | ${size} | |
`;

  it.each(["圆机24台", "喷水织机120台", "120张床", "约40亩", "40 beds"])("told by %s is a hint", (size) => {
    expect(said(sizes(size), /^unreadable-size/)).toEqual(["unreadable-size info 1"]);
  });

  it.each(["很大", "24级", "台", "第24条"])("is not told by %s", (size) => {
    expect(said(sizes(size), /^unreadable-size/)).toEqual(["unreadable-size warning 1"]);
  });
});

describe("a tax number that is no credit code", () => {
  const numbers = (region: string) => `
customers
| companyName | region | creditCode | 期望 |
| 甲公司 | 浙江省绍兴市 | 914403001922038216 | |
| PEARL LTD. STI. | ${region} | 1783146902 | |
`;

  it("is a hint where the customer is abroad, and a fault at home or where nobody says", () => {
    expect(said(numbers("土耳其"), /^credit-code-form/)).toEqual(["credit-code-form info 1"]);
    expect(said(numbers("广东省广州市"), /^credit-code-form/)).toEqual(["credit-code-form error 1"]);
    expect(said(numbers(""), /^credit-code-form/)).toEqual(["credit-code-form error 1"]);
  });
});

describe("a word of a list", () => {
  const risks = (risk: string) => `
customers
| companyName | text:风险等级 | 期望 |
${lines(60, (i) => `| 甲${i}公司 | ${of(["中", "高", "低"], i)} | |`)}
${lines(4, (i) => `| 乙${i}公司 | 中（有喷淋） | |`)}
| 丙公司 | ${risk} | |
`;
  const about = /near-option|unlisted-option/;

  it("with a note behind it is that word, and none mistyped", () => {
    expect(said(risks("低（有喷淋）"), about)).toEqual([]);
    expect(said(risks("抵（有喷淋）"), about)).toEqual(["near-option warning 64"]);
  });
});

describe("a word in the place of a figure", () => {
  const deposits = (word: string) => `
customers
| companyName | number:定金比例 | 期望 |
${lines(60, (i) => `| 甲${i}公司 | =${10 + i} | |`)}
| 乙公司 | ${word} | |
`;

  it("is a hint where it says that there is no figure", () => {
    expect(said(deposits("看情况"), /^text-among-numbers/)).toEqual(["text-among-numbers info 60"]);
    expect(said(deposits("看附件"), /^text-among-numbers/)).toEqual(["text-among-numbers warning 60"]);
  });
});

describe("amounts below nought", () => {
  const policies = (type: string, amount: (i: number) => number) => `
transactions
| orderId | customerId | amount | dealType | 期望 |
${lines(30, (i) => `| D${i} | C1 | =${100 + i} | 新单 | |`)}
${lines(5, (i) => `| E${i} | C1 | =${amount(i)} | ${type} | |`)}
`;

  it("are no stray minus where nearly all deals of their kind are", () => {
    expect(
      said(
        policies("核销单", (i) => -10 - i),
        /^negative-purchase/,
      ),
    ).toEqual([]);
    expect(
      said(
        policies("核销单", (i) => (i < 2 ? -10 : 90)),
        /^negative-purchase/,
      ),
    ).toEqual(["negative-purchase warning 30,31"]);
  });
});

describe("a figure as large as the sum beside it", () => {
  const policies = (sum: number) => `
transactions
| orderId | amount | number:实收 | 期望 |
${lines(120, (i) => `| D${i} | =${5000 + 37 * i} | =${5000 + 37 * i} | |`)}
| X | =${sum} | =6295200000 | |
`;

  it("is told with the sum, and by itself where the sum is another", () => {
    expect(said(policies(6_295_200_000), /^figure-far/)).toEqual([]);
    expect(said(policies(6295), /^figure-far/)).toEqual(["figure-far-from-others warning 120"]);
  });

  it("is told by itself where sums of many pieces are as large", () => {
    const pieces = `
transactions
| orderId | amount | number:单价 | 期望 |
${lines(120, (i) => `| D${i} | =${(150 + i) * (1 + (i % 40) * 5)} | =${150 + i} | |`)}
| X | =15800 | =15800 | |
`;
    expect(said(pieces, /^figure-far/)).toEqual(["figure-far-from-others warning 120"]);
  });
});
