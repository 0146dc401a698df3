import { findingView } from "../../../../src/core/analysis/anomalies/views/findingView";
import { inspect } from "../../../../src/core/anomalies/inspect";
import { rules } from "../../../../src/core/anomalies/rules";
import { readFixture } from "../ruleFixture";

function corrections(
  fixture: string,
): readonly (readonly [string, string, string | number | boolean | null])[] {
  const { book, context } = readFixture(fixture);
  const { found } = inspect(book, rules, context);
  return found
    .filter(({ rule }) => /region/.test(rule.id))
    .flatMap((one) =>
      [...one.rows].map((row) => {
        const { ruleId, value, correction } = findingView(one, row, { book, context, language: "zh-CN" });
        return [ruleId, value, correction] as const;
      }),
    );
}

describe("suggestions for regions", () => {
  it("are written as most of the column is, and nobody who writes so is asked to change", () => {
    expect(
      corrections(`
customers
| companyName | region | address | 期望 |
| 甲 | 广东 · 深圳 · 南山 | | |
| 乙 | 江苏 · 苏州 · 虎丘 | | |
| 丙 | 北京 · 朝阳 | | |
| 丁 | 浙江省杭州市西湖区 | | |
| 戊 | | 广东省广州市天河区体育西路1号 | |
`),
    ).toEqual([
      ["missing-region", "", "广东 · 广州 · 天河"],
      ["region-form", "浙江省杭州市西湖区", "浙江 · 杭州 · 西湖"],
    ]);
  });

  it("are written in full where the column has no habit", () => {
    expect(
      corrections(`
customers
| companyName | region | 期望 |
| 甲 | 广东深圳南山 | |
| 乙 | 江苏省苏州市虎丘区 | |
`),
    ).toEqual([["region-form", "广东深圳南山", "广东省深圳市南山区"]]);
  });
});
