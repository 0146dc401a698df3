import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { layout } from "../layout";

const many = Array.from({ length: 30 }, (_, i) => i);
const nameOf = (i: number) => `宁波海纳${"甲乙丙丁戊己庚辛壬癸"[i % 10]}${i % 9}示例贸易有限公司`;
const deals = (name: string, title: string, day: (i: number) => string) =>
  layout(
    `# ${name} | ~ | 1 | 2-9\n${[
      ...(title === "" ? [] : [title]),
      "日期 | 订单编号 | 客户名称 | 产品 | 金额",
      ...many.map((i) => `${day(i)} | DD${100 + i * 7} | ${nameOf(i)} | 轴承 | ${1000 + i * 13}`),
    ].join("\n")}`,
  ).head;

const withoutYear = (i: number) => `${1 + (i % 12)}月${1 + (i % 28)}日`;
const yearsOf = (heads: Parameters<typeof recogniseSheets>[0]) =>
  recogniseSheets(heads).map(({ columns }) => columns.find(({ field }) => field === "dealtOn")?.year ?? null);

describe("years of sheets", () => {
  it("are said by their name or title where days have none", () => {
    expect(yearsOf([deals("销售明细", "2023年销售明细", withoutYear)])).toEqual([2023]);
    expect(yearsOf([deals("22年销售", "", withoutYear)])).toEqual([2022]);
  });

  it("are not asked for where days have their own", () => {
    expect(yearsOf([deals("2023年销售", "", (i) => `2024-0${1 + (i % 9)}-1${i % 9}`)])).toEqual([null]);
  });

  it("are unknown where a title names two, or when the sheet was made", () => {
    expect(yearsOf([deals("销售明细", "2022年至2023年销售明细", withoutYear)])).toEqual([null]);
    expect(yearsOf([deals("销售明细", "制表：2023年5月", withoutYear)])).toEqual([null]);
  });

  it("are none where sheets that are read as one table differ, or one of them names none", () => {
    const one = deals("2022年销售", "", withoutYear);
    expect(yearsOf([one, deals("2023年销售", "", (i) => withoutYear(i + 5))])).toEqual([null, null]);
    expect(yearsOf([one, deals("散客销售", "", (i) => withoutYear(i + 5))])).toEqual([null, null]);
  });
});
