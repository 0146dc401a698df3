import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { contact, many, mobile, sheet } from "../invented";

const headings = [
  "学员编号",
  "学员姓名",
  "性别",
  "出生日期",
  "家长",
  "家长手机",
  "校区",
  "首次报名",
  "课程顾问",
  "最近缴费日期",
  "最近缴费金额",
  "缴费方式",
  "收据号",
  "本次缴费类型",
];
const given = [..."子梓宇浩奕沐一若语诗欣思雨嘉俊铭泽辰佳雅"];
const row = (i: number, name = `${"陈林黄"[i % 3]}${given[i % 20]}${given[(i * 7 + 3) % 20]}`) => [
  `BJ${200001 + i}`,
  name,
  i % 2 === 0 ? "男" : "女",
  `201${i % 9}-0${1 + (i % 9)}-12`,
  contact(i),
  mobile(i),
  i % 2 === 0 ? "滨江校区" : "文三校区",
  `2024-0${1 + (i % 9)}-05`,
  contact(i % 3),
  `2025-0${1 + (i % 9)}-15`,
  4800 + 120 * (i % 5),
  i % 2 === 0 ? "微信" : "支付宝",
  `SK${2500001 + i}`,
  i % 3 === 0 ? "新报" : "续费",
];
const roleOf = (rows: readonly (readonly (string | number)[])[], heads = headings) =>
  recogniseSheets([sheet("总台账", [heads, ...rows.map((cells) => [...cells])])])[0];

describe("a wide sheet of persons and the last deal of each", () => {
  it("lists customers where everybody stands once, with sex, day of birth and a telephone", () => {
    const found = roleOf(many.map((i) => row(i)));
    expect(found?.role).toBe("customers");
    expect(found?.columns.find(({ heading }) => heading === "最近缴费日期")?.field).toBe("lastDealOn");
  });

  it("lists deals where everybody stands there again and again", () => {
    expect(roleOf(many.map((i) => row(i, contact(i % 3))))?.role).not.toBe("customers");
  });

  it("lists deals where nothing is told of the persons themselves", () => {
    const isOwn = (at: number) => at === 2 || at === 3;
    const heads = headings.filter((_, at) => !isOwn(at));
    const rows = many.map((i) => row(i).filter((_, at) => !isOwn(at)));
    expect(roleOf(rows, heads)?.role).toBe("transactions");
  });
});
