import { type RecogniseOptions, recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { layout } from "../layout";

const many = Array.from({ length: 24 }, (_, i) => i);
const sheet = (name: string, headings: string, rows: readonly string[]) =>
  layout(`# ${name} | ~ | 1 | 2-9\n${headings}\n${rows.join("\n")}`).head;

const orders = sheet(
  "订单",
  "订单编号 | 下单日期 | 客户名称 | 订单金额 | 币种",
  many.map((i) => `DD2024${100 + i} | 2024-03-1${i % 10} | 宁波海纳示例${i}贸易有限公司 | ${900 + i} | USD`),
);
const short = sheet("匯率 FX", "Curr | Rate to HKD | Remarks", [
  "HKD | 1 | ~",
  "CNY | 1.07 | as of day",
  "USD | 7.78 | linked",
]);
const monthly = sheet(
  "各月汇率",
  "月份 | 币种 | 汇率",
  many.map(
    (i) => `2024-${String(1 + (i >> 1)).padStart(2, "0")} | ${i % 2 ? "美元" : "欧元"} | ${7 + i / 100}`,
  ),
);
const prices = sheet("Price list", "Item | Description | HKD", ["T1 | Plush toy | 32", "T2 | Toy car | 68"]);

const found = (heads: Parameters<typeof recogniseSheets>[0], options: RecogniseOptions = {}) =>
  recogniseSheets(heads, options).map(({ role, rates, related }) => [
    role,
    rates?.lastRow ?? null,
    related ?? false,
  ]);

describe("sheets of rates", () => {
  it("are read whole beside deals, and one long enough is inspected too", () => {
    expect(found([orders, short, monthly, prices])).toEqual([
      ["transactions", null, false],
      [null, 4, false],
      [null, 25, true],
      [null, null, false],
    ]);
  });

  it("are told from prices by their words and figures", () => {
    const card = (name: string, dollars: number, pounds: number) =>
      sheet(name, "Level | USD rate | GBP rate", [`Senior | ${dollars} | ${pounds}`]);
    expect(found([orders, card("Rate card", 7.2, 9.1)])[1]).toEqual([null, null, false]);
    expect(found([orders, card("FX", 7.2, 9.1)])[1]).toEqual([null, 2, false]);
    expect(found([orders, card("FX", 30_000, 5)])[1]).toEqual([null, null, false]);
  });

  it("are left alone where somebody left them out, or there are no deals", () => {
    const chosen = [{ sheet: "匯率 FX", role: null }];
    expect(found([orders, short], { chosen })[1]).toEqual([null, null, false]);
    expect(found([short])).toEqual([[null, null, false]]);
  });
});
