import { inspect } from "../../../src/core/anomalies/inspect";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";

/** The rules that say something of the fixture, with the rows. */
function said(text: string, about: RegExp): readonly string[] {
  const { book, context } = readFixture(text);
  const { found } = inspect(book, rules, context);
  return found
    .filter(({ rule }) => about.test(rule.id))
    .map(({ rule, rows }) => `${rule.id} ${[...rows].join(",")}`);
}

const phones = /invalid-phone|phone-form|landline|zero|area-code|segment/;

describe("a book from another country", () => {
  it("has its numbers left as they are and judged by their length", () => {
    expect(
      said(
        `
customers
| companyName | phone | 期望 |
| Acme Ltd | +44 7935 408878 | |
| Globex plc | 07526 361988 | |
| Initech | (0161) 680 4249 | |
| Hooli Inc. | (484) 555-8211 | |
| Wonka Co. | 1-800-555-4863 | |
| Tyrell Corp. | 776.555.2681 x184 | |
| Stark LLC | 4845558299 | |
| Wayne LLC | 555 12 | |
`,
        phones,
      ),
    ).toEqual(["invalid-phone 7"]);
  });

  it("is not told that its towns do not exist", () => {
    const towns = `
customers
| companyName | region | 期望 |
| Acme Ltd | Leeds | |
| Globex plc | Stratford-upon-Avon | |
| Initech | 火星市 | |
`;
    expect(said(towns, /region/)).toEqual(["invalid-region 2"]);
  });
});

describe("a book with neighbours among its customers", () => {
  it("dials 00852 to Hong Kong, not to 遵义", () => {
    const rows = Array.from({ length: 8 }, (_, i) => `| 甲${i} | 1380013800${i} | |`).join("\n");
    expect(
      said(
        `\ncustomers\n| companyName | phone | 期望 |\n${rows}\n| 香港 | 00852-21540504 | |\n`,
        /invalid-phone|landline/,
      ),
    ).toEqual([]);
  });
});

describe("a company's own words", () => {
  const orders = (words: readonly (readonly [string, number])[]) =>
    `\ntransactions\n| × | orderId | paymentMethod | 期望 |\n${words
      .map(([word, count], i) => `| ${count} | D${i}{000} | ${word} | |`)
      .join("\n")}\n`;

  it("are not exchanged for each other although one entry of the dictionary holds both", () => {
    expect(
      said(
        orders([
          ["Net 30", 20],
          ["Net 60", 2],
        ]),
        /option/,
      ),
    ).toEqual([]);
  });

  it("are still offered in one form where one is the other cut short", () => {
    expect(
      said(
        orders([
          ["微信支付", 20],
          ["微信", 2],
        ]),
        /option/,
      ),
    ).toEqual(["option-alias 20,21"]);
  });
});
