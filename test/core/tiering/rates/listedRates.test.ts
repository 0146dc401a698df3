import type { SheetQuote } from "../../../../src/core/adopt/rates/sheetQuotes";
import { listedRate, listedRates } from "../../../../src/core/tiering/rates/listedRates";

const listed = (quotes: readonly SheetQuote[], home: string | null = null) => ({
  sheet: "汇率",
  home,
  quotes,
});
const quote = (currency: string, figure: number, from: number | null = null) => ({ currency, figure, from });
const rate = (
  sheet: Parameters<typeof listedRates>[0],
  [currency, base]: readonly [string, string],
  day = 45_000,
) => {
  const found = listedRates(sheet, ["USD", "CNY"]);
  return found && listedRate(found, day, currency, base);
};

describe("rates of a sheet", () => {
  it("lead to the currency it names, or to the first they fit", () => {
    expect(rate(listed([quote("USD", 7.78), quote("CNY", 1.07)], "HKD"), ["USD", "HKD"])).toBe(7.78);
    expect(rate(listed([quote("USD", 7.2), quote("EUR", 7.8)]), ["EUR", "CNY"])).toBe(7.8);
  });

  it("lead on to another one it lists", () => {
    expect(rate(listed([quote("USD", 7.2), quote("EUR", 7.92)], "CNY"), ["EUR", "USD"])).toBeCloseTo(1.1, 10);
    expect(rate(listed([quote("USD", 7.2)], "CNY"), ["CNY", "USD"])).toBeCloseTo(1 / 7.2, 10);
    expect(rate(listed([quote("USD", 7.2)], "CNY"), ["EUR", "CNY"])).toBeNaN();
  });

  it("are the latest that has begun, the first one before its day as well", () => {
    const sheet = listed([quote("USD", 7.3, 45_100), quote("USD", 7.1, 45_000), quote("USD", 7.2, 45_050)]);
    const days = [44_000, 45_000, 45_049, 45_050, 45_100, 46_000];
    expect(days.map((day) => rate(sheet, ["USD", "CNY"], day))).toEqual([7.1, 7.1, 7.1, 7.2, 7.3, 7.3]);
  });

  it("are turned round where the sheet says what the home currency buys", () => {
    expect(rate(listed([quote("USD", 0.139), quote("EUR", 0.128)], "CNY"), ["USD", "CNY"])).toBeCloseTo(
      7.194,
      3,
    );
  });

  it("leave out a slip among right ones, and are none where most fit nothing", () => {
    const slipped = listed([quote("USD", 7.2), quote("EUR", 7.8), quote("GBP", 0.09)], "CNY");
    expect([rate(slipped, ["USD", "CNY"]), rate(slipped, ["GBP", "CNY"])]).toEqual([7.2, Number.NaN]);
    expect(listedRates(listed([quote("USD", 1200), quote("EUR", 300)]), ["CNY"])).toBeNull();
  });
});
