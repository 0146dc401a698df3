import { saidRate, saidRates } from "../../../../src/core/adopt/rates/saidRates";

const quote = (currency: string, figure: number) => ({ currency, figure, from: null });

describe("a rate in a sentence", () => {
  it.each([
    ["订单明细（外币汇率按7.2）", null, [quote("", 7.2)]],
    ["Orders 2024, USD 1 = CNY 7.12", "CNY", [quote("USD", 7.12)]],
    ["1 USD = 7.12 CNY", "CNY", [quote("USD", 7.12)]],
    ["7.12元 = 1美元", "CNY", [quote("USD", 7.12)]],
    ["100日元=4.8元", "CNY", [quote("JPY", 4.8)]],
    ["2. 美元按7.2折算人民币", "CNY", [quote("USD", 7.2)]],
    ["汇率：USD 7.2，EUR 7.8", null, [quote("USD", 7.2), quote("EUR", 7.8)]],
    ["2024-06-30 汇率 USD 7.2 EUR 7.8", null, [quote("USD", 7.2), quote("EUR", 7.8)]],
    ["Wholesale price list 2025 (USD; CAD x 1.35)", null, [quote("CAD", 1.35)]],
  ])("is read from %s", (text, home, quotes) => {
    expect(saidRate(text)).toEqual({ home, quotes });
  });

  it.each([
    "汇率每月 5 日更新",
    "税率 13%",
    "订单 2024 年 3 月",
    "USD 1200 已付",
    "单位：元",
    "汇率 7.1 7.2 7.3",
    "",
  ])("is none in %s", (text) => {
    expect(saidRate(text)).toBeNull();
  });

  it("may stand in the cell beside, and each cell is taken by itself", () => {
    const rows = [
      ["FX: USD→SGD", 1.29, "", "1 SGD = 3.3 MYR"],
      ["汇率", "7.2"],
      ["数量", 7.2],
    ];
    expect(saidRates({ sheet: "Tariff", firstRow: 1, firstColumn: 0, rows })).toEqual([
      { sheet: "Tariff", home: "SGD", quotes: [quote("USD", 1.29)] },
      { sheet: "Tariff", home: "MYR", quotes: [quote("SGD", 3.3)] },
    ]);
  });
});
