import { inspect } from "../../../src/core/anomalies/inspect";
import type { Rule } from "../../../src/core/anomalies/rule/rule";
import { contradictsItsKind } from "../../../src/core/anomalies/rules/habits/contradictsItsKind";
import { readFixture } from "./ruleFixture";
import { lines, said } from "./said";

const deals = (count: number, more: readonly string[]) => `
transactions
| orderId | companyName | number:单价 | number:数量 | amount | dealType | 期望 |
${lines(count, (i) => `| D${i} | 甲${i % 9}公司 | =${20 + (i % 7)} | =${3 + (i % 5)} | =${(20 + (i % 7)) * (3 + (i % 5))} | | |`)}
${more.map((row, i) => `| E${i} | 甲${i}公司 ${row} | |`).join("\n")}
`;
const gift = "| =0 | =2 | =0 | 赠品";
const silent = "| =0 | =2 | =0 |";
const returned = "| =20 | =-2 | =-40 | 退货";
const gifts = (count: number) => Array.from({ length: count }, () => gift);

describe("a deal of nothing at a price of 0", () => {
  const about = /^zero-amount/;

  it("is a gap where nearly all others say why they cost nothing", () => {
    expect(said(deals(80, [...gifts(9), silent]), about)).toEqual(["zero-amount warning 89"]);
  });

  it("may be meant where few others say why, or as many do not", () => {
    expect(said(deals(80, [gift, silent]), about)).toEqual(["zero-amount info 81"]);
    expect(said(deals(80, [...gifts(9), ...Array.from({ length: 4 }, () => silent)]), about)).toEqual([
      "zero-amount info 89,90,91,92",
    ]);
  });

  it("is let be where a remark of its own says something", () => {
    expect(said(deals(80, [...gifts(9), `${silent} 拿去看`]), about)).toEqual(["zero-amount info 89"]);
  });
});

describe("an amount below nought", () => {
  const about = /^negative-purchase/;

  it("is a slip where the remark that says of others that they came back is blank", () => {
    expect(said(deals(200, [returned, returned, "| =20 | =-2 | =-40 |"]), about)).toEqual([
      "negative-purchase warning 202",
    ]);
  });

  it("is none where the type is nearly always given and was forgotten", () => {
    const typed = deals(200, [returned, "| =20 | =-2 | =-40 |"]).replace(/ \| \| \|$/gm, " | 销售 | |");
    const blank = typed.replace("| =-40 | 销售 |", "| =-40 | |");
    expect(said(blank, about)).toEqual([]);
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
    expect(said(deals(600, framed), about)).toEqual([]);
    expect(said(deals(600, [...framed.slice(1), "| =22 | =980 | =21560 | 加急"]), about)).toHaveLength(1);
  });
});

describe("a part that names its whole", () => {
  const herds = (sows: string, count = 120) => `
customers
| companyName | number:存栏 | number:${sows} | 期望 |
${lines(count, (i) => `| 甲${i}养猪场 | =${300 + ((i * 37) % 900)} | =${i < 3 ? 2000 + i : 20 + (i % 30)} | |`)}
`;

  it("exceeds it in some rows, though it never comes near it in others", () => {
    expect(said(herds("其中能繁母猪"), /^part-above/)).toEqual(["part-above-whole warning 0,1,2"]);
  });

  it("is not told by a heading that says nothing of it, nor of a few rows", () => {
    expect(said(herds("能繁母猪"), /^part-above/)).toEqual([]);
    expect(said(herds("其中能繁母猪", 40), /^part-above/)).toEqual([]);
  });
});

describe("a number that stands twice", () => {
  const firms = (code: string, other = code) => `
customers
| companyName | creditCode | text:会员卡号 | 期望 |
${lines(80, (i) => `| 甲${i}建材公司 | | HT-2024-${1000 + i} | |`)}
| 泰荣传动科技公司 | ${code} | HT-2024-2001 | |
| 恒维物资贸易公司 | ${other} | HT-2024-2001 | |
`;

  it("is told by the credit code first where that is one as well", () => {
    expect(said(firms("91410411MAHRB7E6X9"), /^repeated-number/)).toEqual([]);
    expect(said(firms("91410411MAHRB7E6X9", "914103287408599 6K"), /^repeated-number/)).toEqual([
      "repeated-number warning 80,81",
    ]);
    expect(said(firms(""), /^repeated-number/)).toEqual(["repeated-number warning 80,81"]);
  });
});

describe("what was paid of what was owed", () => {
  it("is no part of what was owed before, where more was bought meanwhile", () => {
    const statement = (sum: number) => `
customers
| companyName | number:期初 | number:应收 | number:实收 | number:期末 | 期望 |
${lines(200, (i) => {
  const [owed, came] = [900 + ((i * 811) % 9000), i % 6 === 0 ? 500 + i : 0];
  const paid = i === 12 ? owed + 300 : Math.round(owed * ((i % 5) / 5));
  return `| 甲${i}公司 | =${owed} | =${came} | =${paid} | =${owed + came - paid + (i === 30 ? sum : 0)} | |`;
})}
`;
    expect(said(statement(0), /^(?:part-above|figures-dis)/)).toEqual([]);
    expect(said(statement(1000), /^(?:part-above|figures-dis)/)).toEqual(["figures-disagree warning 30"]);
  });
});

/** What a rule says of the first row it finds. */
function sentence(text: string, rule: Rule): string {
  const { book, context } = readFixture(text);
  const [hits] = inspect(book, [rule], context).found;
  const row = hits?.rows[0];
  if (hits === undefined || row === undefined) return "";
  return rule.explain(book, context, { role: hits.role, column: hits.column, row }, "zh-CN").message;
}

describe("a class of customers", () => {
  const trades = ["肉牛养殖场", "水产养殖场", "黑山羊养殖场", "动物医院", "兽药经营部", "养蜂合作社"];
  const classes = ["牛场", "鱼塘", "羊场", "医院", "药店", "蜂场"];
  const list = (odd: string, idOf: (i: number) => string, nameOf: (i: number) => string) => `
customers
| customerId | companyName | tags | 期望 |
${lines(120, (i) => `| ${idOf(i)} | ${nameOf(i)} | ${i === 30 ? odd : classes[i % 6]} | |`)}
`;
  const about = /^contradicts-its-kind/;
  const numbered = (i: number) => `C${i}`;
  const marks = [..."晨曦海川云岭松涛星辰远航嘉禾博雅"];
  const marked = (i: number) => `${marks[i % 16]}${marks[(i * 7 + 3) % 16]}${trades[i % 6]}`;

  it("follows from how names end, and one that is another's contradicts its name", () => {
    expect(said(list("药店", numbered, marked), about)).toEqual(["contradicts-its-kind warning 30"]);
    expect(said(list("牛场", numbered, marked), about)).toEqual([]);
    expect(sentence(list("药店", numbered, marked), contradictsItsKind)).toMatch(
      /为 …\S*养殖场 的其他 19 行/,
    );
  });

  it("follows from the groups that open a number", () => {
    const grouped = (i: number) => `0${i % 4}.0${i % 6}.${1000 + i}`;
    const plain = (i: number) => `${marks[i % 16]}${marks[(i * 7 + 3) % 16]}公司`;
    expect(said(list("药店", grouped, plain), about)).toEqual(["contradicts-its-kind warning 30"]);
    expect(
      said(
        list("药店", (i) => `0${i % 4}.${1000 + i}`, plain),
        about,
      ),
    ).toEqual([]);
  });

  it("does not follow where customers of one kind are classed as one likes", () => {
    const free = list(
      "药店",
      numbered,
      (i) => `${marks[i % 16]}${marks[(i * 7 + 3) % 16]}${trades[(i >> 1) % 6]}`,
    );
    expect(said(free, about)).toEqual([]);
  });
});
