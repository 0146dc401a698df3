import { whoLeaves } from "../../../../src/core/anomalies/related/whoLeaves";
import { readFixture } from "../ruleFixture";

/** The headings of those who leave, of a list with these columns; 离职 is the day. */
function leaving(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const { book } = readFixture(`
customers
| ${headings.map((heading) => `text:${heading}`).join(" | ")} | 期望 |
${rows.map((row) => `| ${row.join(" | ")} | |`).join("\n")}
`);
  const { columns } = book.customers;
  const day = columns.find(({ heading }) => heading === "离职");
  const names = columns.filter(({ heading }) => heading !== "离职");
  return whoLeaves(names, columns, day).map(({ heading }) => heading);
}

describe("who leaves on a list", () => {
  it("is the one the day stands behind, and not another person of the row", () => {
    const rows = [
      ["崔松", "沈雅琴", ""],
      ["宋颖", "陆晓燕", "2025-06-30"],
      ["雷海伟", "钱浩然", ""],
    ];
    expect(leaving(["讲师", "课程顾问", "离职"], rows)).toEqual(["课程顾问"]);
  });

  it("is called by all his names", () => {
    const rows = [
      ["孙磊", "小孙", ""],
      ["王大伟", "大伟", "2025-06-30"],
    ];
    expect(leaving(["姓名", "称呼", "离职"], rows)).toEqual(["姓名", "称呼"]);
  });

  it("is called by a name of another script too", () => {
    const rows = [
      ["陈嘉敏", "Carmen", ""],
      ["周倩", "Cherry", "2025-06-30"],
    ];
    expect(leaving(["中文名", "英文名", "离职"], rows)).toEqual(["中文名", "英文名"]);
  });

  it("is the first of the row where the day stands before the names, and everybody where there is none", () => {
    const rows = [
      ["", "崔松", "沈雅琴"],
      ["2025-06-30", "宋颖", "陆晓燕"],
    ];
    expect(leaving(["离职", "讲师", "课程顾问"], rows)).toEqual(["讲师"]);
    expect(leaving(["讲师", "课程顾问"], [["宋颖", "陆晓燕"]])).toEqual(["讲师", "课程顾问"]);
  });
});
