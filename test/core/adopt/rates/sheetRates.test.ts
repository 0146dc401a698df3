import { sheetRates } from "../../../../src/core/adopt/rates/sheetRates";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { serialOf } from "../../../../src/core/values/dates/serialDay";

const read = (rows: readonly (readonly CellValue[])[], sheet = "汇率") =>
  sheetRates({ sheet, firstRow: 1, firstColumn: 0, rows }, 45_700);
const month = (n: number) => serialOf(2024, n, 1) ?? 0;
const quote = (currency: string, figure: number, from: number | null = null) => ({ currency, figure, from });

describe("a sheet of rates", () => {
  it("lists currencies down a column, and says what they are counted in", () => {
    const rows = [
      ["Curr", "Rate to HKD", "Remarks"],
      ["HKD", 1, ""],
      ["CNY", 1.07, "as of day"],
      ["USD", 7.78, "linked"],
    ];
    expect(read(rows, "匯率 FX")).toEqual({
      sheet: "匯率 FX",
      home: "HKD",
      quotes: [quote("HKD", 1), quote("CNY", 1.07), quote("USD", 7.78)],
    });
  });

  it("may give a day, a month or a year each holds from", () => {
    const rows = [
      ["月份", "币种", "汇率"],
      ["2024年1月", "美元", 7.1],
      [month(2), "美元", "7.15"],
      [202_403, "美元", 7.2],
      ["Apr-24", "欧元", 7.8],
    ];
    expect(read(rows)?.quotes).toEqual([
      quote("USD", 7.1, month(1)),
      quote("USD", 7.15, month(2)),
      quote("USD", 7.2, month(3)),
      quote("EUR", 7.8, month(4)),
    ]);
  });

  it("may have a column for each currency, or for each month", () => {
    const expected = [
      quote("USD", 7.1, month(1)),
      quote("USD", 7.2, month(2)),
      quote("JPY", 4.9, month(1)),
      quote("JPY", 4.8, month(2)),
    ];
    const across = [
      ["2024年兑人民币汇率", "", ""],
      ["月份", "USD", "JPY(100)"],
      ["2024-01", 7.1, 4.9],
      ["2024-02", 7.2, 4.8],
    ];
    expect(read(across)).toEqual({ sheet: "汇率", home: "CNY", quotes: expected });
    const down = [
      ["币种", month(1), month(2)],
      ["美元", 7.1, 7.2],
      ["日元", 4.9, 4.8],
    ];
    expect(read(down)?.quotes).toEqual(expected);
  });

  it("is counted by the middle rate of several, and in the second of a pair", () => {
    const rows = [
      ["外汇牌价", "", "", ""],
      ["货币对", "现汇买入价", "中间价汇率", "现汇卖出价"],
      ["USD/CNY", 7.08, 7.1, 7.12],
      ["100日元 兑 人民币", 4.7, 4.8, 4.9],
    ];
    expect(read(rows)).toMatchObject({ home: "CNY", quotes: [quote("USD", 7.1), quote("JPY", 4.8)] });
  });

  it.each<[string, string, readonly (readonly CellValue[])[]]>([
    [
      "speaks of no rates",
      "Q1",
      [
        ["Market", "HKD"],
        ["USD", 12_000],
        ["CNY", 9000],
      ],
    ],
    [
      "names no currency",
      "税率",
      [
        ["品类", "税率"],
        ["A", 0.13],
        ["B", 0.06],
      ],
    ],
    [
      "gives no figures",
      "汇率",
      [
        ["USD", "按当日"],
        ["EUR", "按当日"],
      ],
    ],
    ["is empty", "汇率", []],
  ])("is none that %s", (_what, sheet, rows) => {
    expect(read(rows, sheet)).toBeNull();
  });
});
