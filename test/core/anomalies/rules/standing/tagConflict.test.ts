import { inspect } from "../../../../../src/core/anomalies/inspect";
import { tagConflict } from "../../../../../src/core/anomalies/rules/standing/tagConflict";
import type { Language } from "../../../../../src/core/sheets/words";
import { readFixture } from "../../ruleFixture";

function explained(tags: string, status: string, firstDeal: string, language: Language): readonly string[] {
  const { book, context } = readFixture(`
customers
| customerId | tags | status | 期望 |
| C1 | ${tags} | ${status} | |
transactions
| customerId | dealtOn | amount | 期望 |
| C1 | ${firstDeal} | =1 | |
`);
  return inspect(book, [tagConflict], context).found.flatMap(({ rows, role, column }) =>
    [...rows].map((row) => tagConflict.explain(book, context, { role, column, row }, language).message),
  );
}

describe("a tag that the data contradict", () => {
  it("is told with the first deal of a long-term customer", () => {
    expect(explained("长期合作客户；价格敏感", "已成交", "@2024-08-01", "zh-CN")).toEqual([
      "标签「长期合作客户」，首次成交却在 2024-08-01，不足半年",
    ]);
  });

  it("is told with the status of an eager one", () => {
    expect(explained("高意向客户", "流失", "@2021-08-01", "zh-CN")).toEqual([
      "标签「高意向客户」，状态却是「流失」",
    ]);
    expect(explained("高意向客户", "流失", "@2021-08-01", "en-US")).toEqual([
      "Tagged “高意向客户”, but the status is “流失”",
    ]);
  });

  it("is none where they agree", () => {
    expect(explained("长期合作客户", "已成交", "@2021-08-01", "zh-CN")).toEqual([]);
  });
});
