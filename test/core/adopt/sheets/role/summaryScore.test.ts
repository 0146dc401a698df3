import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import { periodSums, summaryScore } from "../../../../../src/core/adopt/sheets/role/summaryScore";
import { layout } from "../../layout";

describe("sums over a period", () => {
  it("are told by opening and closing balances, but not beside ways to reach the customers, and not by one of the two", () => {
    const statement = ["客户编码", "期初应收", "本月送货", "本月回款", "期末应收"];
    expect(summaryScore(statement, false)).toBeGreaterThan(3);
    expect(summaryScore(["account", "openingbalance", "invoiced", "paid", "closingbalance"], false)).toBe(
      summaryScore(statement, false),
    );
    expect(summaryScore(statement, true)).toBe(0);
    expect(periodSums(statement, false)).toBe(0);
    expect(periodSums(["客户", "1月", "2月", "3月", "合计"], false)).toBeGreaterThan(3);
    expect(summaryScore(["客户编码", "送货日期", "金额", "期末应收"], false)).toBe(0);
  });

  it("are no further deals beside those they sum up; a statement is a list to be checked", () => {
    const many = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const sheet = (name: string, headings: string, row: (i: number) => string) =>
      layout(`# ${name} | transactions | 1 | 2-11\n${headings}\n${many.map(row).join("\n")}`).head;
    const customers = sheet(
      "客户",
      "客户编号 | 企业名称 | 联系电话",
      (i) => `KH20${i} | 宁波海纳示例${i}有限公司 | 1385712120${i}`,
    );
    const orders = sheet(
      "送货明细",
      "送货单号 | 客户编号 | 送货日期 | 金额",
      (i) => `SH24000${i} | KH20${i} | 2024-06-1${i} | ${100 + i}`,
    );
    const statement = sheet(
      "6月对账",
      "客户编号 | 客户简称 | 期初应收 | 本月送货 | 本月回款 | 期末应收 | 对账状态 | 回签日期",
      (i) =>
        `KH20${i} | 海纳${i} | ${900 + 7 * i} | ${100 + i} | 0 | ${1000 + 8 * i} | 已回签 | 2024-06-2${i}`,
    );
    const read = recogniseSheets([customers, orders, statement]);
    expect(read.map(({ role }) => role)).toEqual(["customers", "transactions", null]);
    expect(read[2]?.related).toBe(true);
  });
});
