import { company, fieldsOf, many, pick, sheet, staffOf } from "../invented";

const visits = (heading: string, figures: readonly number[]) =>
  fieldsOf(
    [
      sheet("拜访记录", [
        ["跟进日期", "客户名称", "跟进人", "跟进内容", heading],
        ...many.map((i) => [
          45_300 + i,
          company(i),
          staffOf(i),
          `第${i}次上门谈了价格和货期`,
          pick(figures, i),
        ]),
      ]),
    ],
    "拜访记录",
  )[heading];

describe("figures from 1 to 5 under a heading nobody knows", () => {
  it("are marks", () => {
    expect(visits("服务观感", [5, 4, 3, 5])).toBe("satisfaction");
  });

  it("are numbers of things where some are 0", () => {
    expect(visits("上架数", [0, 4, 3, 5])).not.toBe("satisfaction");
  });

  it("stay marks under a heading that says so, whatever is typed", () => {
    expect(visits("满意度", [0, 4, 3, 5])).toBe("satisfaction");
  });
});
