import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { groupsOf, type Heading, headedTable } from "./customerTable";

const headings = [
  ["学员姓名", "personName"],
  ["出生日期", "date"],
  ["家长", "contactName"],
  ["家长手机", "mobile"],
  ["家长邮箱/微信", "wechat"],
] as const satisfies readonly Heading[];

type Child = readonly string[];

const others = Array.from({ length: 60 }, (_, at): Child => {
  const family = "赵钱孙李周吴郑王冯陈"[at % 10] ?? "";
  const given = `${"嘉思雨子若"[at % 5]}${"萱宁轩涵妍桐"[at % 6]}`;
  return [
    `${family}${given}`,
    `20${10 + (at % 7)}-0${1 + (at % 9)}-1${at % 9}`,
    `${family}建${given.charAt(1)}`,
    String(13_500_000_000 + at * 7_919_333),
    `wx${at * 31}`,
  ];
});

function groups(...children: readonly Child[]): readonly (readonly number[])[] {
  const table = headedTable(headings, [...children, ...others]);
  return groupsOf(findDuplicates(table, defaultDedupeSettings).clusters).filter((group) =>
    group.some((row) => row < children.length),
  );
}

const home = ["2013-03-26", "蒋文惠", "15030073171", "hzxixi1288"] as const;

describe("children of one family", () => {
  it("are twins by one birthday and one character of their names, whatever their mother has", () => {
    expect(groups(["于艺航", ...home], ["于艺泽", ...home])).toEqual([]);
  });

  it("are one where the name is, or is written wrong", () => {
    expect(groups(["于艺航", ...home], ["于艺杭", ...home])).toEqual([[0, 1]]);
  });

  it("are two where the name is written wrong at most, and they were born years apart: father and son", () => {
    const [born, , mobile] = home;
    const son = ["于子航", born, "于航", mobile, ""] as const;
    const father = (day: string) => ["于航", day, "于建波", mobile, ""] as const;
    expect(groups(son, father("1983-05-07"))).toEqual([]);
    expect(groups(son, father(born))).toEqual([[0, 1]]);
  });

  it("are one where a remark stands behind a dash", () => {
    expect(groups(["于艺航", ...home], ["于艺航-转校区", ...home])).toEqual([[0, 1]]);
  });
});
