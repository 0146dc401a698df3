import { inspect } from "../../../src/core/anomalies/inspect";
import { nameIsPerson } from "../../../src/core/anomalies/rules/identity/nameIsPerson";
import { readFixture } from "./ruleFixture";

/** The names told, as "severity: names". */
function said(names: readonly string[]): readonly string[] {
  const companies = Array.from({ length: 60 }, (_, i) => `上海甲乙${i}建材有限公司`);
  const all = [...companies, ...names];
  const { book, context } = readFixture(
    ["customers", "| companyName | 期望 |", ...all.map((name) => `| ${name} | |`)].join("\n"),
  );
  const { found } = inspect(book, [nameIsPerson], context);
  return found.map(({ severity, rows }) => `${severity}: ${[...rows].map((row) => all[row]).join(" ")}`);
}

describe("names that begin with a surname", () => {
  it("are told with less weight where no given name follows", () => {
    expect(said(["田立有", "周黑鸭", "徐福记", "李宁"])).toEqual([
      "warning: 田立有 李宁",
      "info: 周黑鸭 徐福记",
    ]);
  });

  it("are customers themselves who are asked for by the same name, and have no code of a firm", () => {
    const companies = Array.from({ length: 40 }, (_, i) => `| 上海甲乙${i}建材有限公司 | 李静 |  | |`);
    const persons = [
      "| 田立有 | 田立有 |  | |",
      "| 何子豪 | 李静 |  | |",
      "| 王志强 | 王志强 | 91310000MA1FL0YY4X | |",
    ];
    const { book, context } = readFixture(
      ["customers", "| companyName | contactName | creditCode | 期望 |", ...companies, ...persons].join("\n"),
    );
    const { found } = inspect(book, [nameIsPerson], context);
    expect(found.map(({ severity, rows }) => [severity, ...rows])).toEqual([
      ["warning", 41, 42],
      ["info", 40],
    ]);
  });

  it("must be very like a person's among brands", () => {
    const brands = ["海康威视", "特步", "波司登", "小红书", "大疆", "良品铺子"];
    expect(said([...brands, "林志玲", "李宁", "王老吉", "王经理"])).toEqual([
      "warning: 林志玲",
      "info: 李宁 王老吉 王经理",
    ]);
  });

  it("are known for persons where a bracket says so", () => {
    expect(said(["黄飞涛（个人）", "黄飞涛（经理）", "田立有"])).toEqual([
      "warning: 黄飞涛（经理） 田立有",
      "info: 黄飞涛（个人）",
    ]);
  });
});
