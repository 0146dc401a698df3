import { inspect } from "../../../../../src/core/anomalies/inspect";
import type { Rule } from "../../../../../src/core/anomalies/rule/rule";
import { contradictsItsKind } from "../../../../../src/core/anomalies/rules/habits/contradictsItsKind";
import { readFixture } from "../../ruleFixture";
import { lines, said } from "../../said";

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

describe("a state beside its town", () => {
  const about = /^contradicts-its-kind/;
  const towns = ["Brunswick", "Newtown", "Toowoomba", "Fremantle", "Hobart", "Glenelg", "Geelong"];
  const states = ["VIC", "NSW", "QLD", "WA", "TAS", "SA", "VIC"];
  const list = (odd: ReadonlyMap<number, string>, townOf = (i: number) => towns[i % 7] ?? "") => `
customers
| customerId | companyName | city | province | 期望 |
${lines(280, (i) => `| C${i} | Firm ${i} | ${townOf(i)} | ${odd.get(i) ?? states[i % 7]} | |`)}
`;
  it("is another in one row of thirty at most, even twice of a town, or a code that is no state", () => {
    const slips = new Map([
      [3, "VIC"],
      [17, "VIC"],
      [22, "TAS"],
      [40, "ZZ"],
    ]);
    expect(said(list(slips), about)).toEqual(["contradicts-its-kind warning 3,17,22,40"]);
  });

  it("is no other one written in full, or by a code that begins alike", () => {
    const forms = new Map([
      [7, "Victoria"],
      [11, "Tasmania"],
      [15, "New South Wales"],
      [2, "QL"],
    ]);
    expect(said(list(forms), about)).toEqual([]);
  });

  it("is nothing to go by in a list of many towns, several of which are called the same", () => {
    const many = (i: number) => (i % 3 === 0 ? `Town ${i}` : (towns[i % 7] ?? ""));
    const odd = new Map([4, 19, 25, 43].map((row) => [row, "ACT"] as const));
    expect(said(list(odd, many), about)).toEqual([]);
  });

  it("is nothing to go by where a town lies in two", () => {
    const both = new Map(Array.from({ length: 18 }, (_, i) => [i * 14, "NSW"] as const));
    expect(said(list(both), about)).toEqual([]);
  });
});
