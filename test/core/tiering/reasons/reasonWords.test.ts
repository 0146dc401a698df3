import { tiers } from "../../../../src/core/sheets/tier";
import { languages } from "../../../../src/core/sheets/words";
import { moneyUnit } from "../../../../src/core/tiering/reasons/moneyUnit";
import {
  enMany,
  sayDays,
  sayValue,
  shortMoney,
  shortScore,
  signed,
  tierLabel,
  tierOfLabel,
} from "../../../../src/core/tiering/reasons/reasonWords";
import { fc } from "../../../property";

const labels = ["fourTiers", "abc"] as const;

describe("the label of a tier", () => {
  it.each(labels.flatMap((scheme) => languages.map((language) => [scheme, language] as const)))(
    "is read back as the tier it stands for, and no two tiers share one (%s, %s)",
    (scheme, language) => {
      const shown = tiers.map((tier) => tierLabel(tier, scheme, language));
      expect(shown.map(tierOfLabel)).toEqual(tiers);
      expect(new Set(shown).size).toBe(tiers.length);
    },
  );

  it.each([[""], ["核心"], ["D"], ["重点客户"], ["core customer"]])(
    "is none where somebody typed %j",
    (label) => {
      expect(tierOfLabel(label)).toBeNull();
    },
  );
});

describe("shortMoney", () => {
  it.each([
    [0, "0 元", "0"],
    [9_999.4, "9999 元", "9999"],
    [10_000, "1 万元", "10K"],
    [482_340, "48.2 万元", "482.3K"],
    [-482_340, "-48.2 万元", "-482.3K"],
    [1_000_000, "100 万元", "1M"],
    [12_345_678, "1234.6 万元", "12.3M"],
    [123_456_789, "1.2 亿元", "123.5M"],
  ])("says %d as a person would", (amount, zh, en) => {
    expect(shortMoney(amount, "zh-CN")).toBe(zh);
    expect(shortMoney(amount, "en-US")).toBe(en);
  });

  it.each([
    ["EUR", "48.2 万欧元", "EUR 482.3K"],
    ["XYZ", "48.2 万XYZ", "XYZ 482.3K"],
    ["CNY", "48.2 万元", "482.3K"],
    [null, "48.2 万元", "482.3K"],
  ])("names what sums are in: %s", (base, zh, en) => {
    expect(shortMoney(482_340, "zh-CN", moneyUnit(base))).toBe(zh);
    expect(shortMoney(482_340, "en-US", moneyUnit(base))).toBe(en);
  });

  it("is never further from the amount than the last digit it shows", () => {
    const units = { 亿元: 1e8, 万元: 1e4, 元: 1 } as const;
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (amount) => {
        const [digits = "", unit = "元"] = shortMoney(amount, "zh-CN").split(" ");
        const worth = unit === "亿元" || unit === "万元" ? units[unit] : units.元;
        const step = worth === 1 ? 1 : worth / 10;
        expect(Math.abs(Number(digits) * worth - amount)).toBeLessThanOrEqual(step / 2 + 1e-3);
      }),
    );
  });
});

describe("numbers in a sentence", () => {
  it.each([
    [9.1, "+9.1"],
    [-8.74, "−8.7"],
    [0, "0.0"],
    [-0.04, "0.0"],
    [0.04, "0.0"],
    [-0.05, "−0.1"],
    [12, "+12.0"],
  ])("say by how many points a score moved: %d", (points, text) => {
    expect(signed(points)).toBe(text);
  });

  it("show a score with one digit behind the point", () => {
    expect([79.96, 80, 0].map(shortScore)).toEqual(["80.0", "80.0", "0.0"]);
  });

  it.each([
    [10, "1 个月"],
    [61, "2 个月"],
    [364, "12 个月"],
    [730, "2 年"],
    [912, "2.5 年"],
  ])("say %d days in months or years", (days, zh) => {
    expect(sayDays(days, "zh-CN")).toBe(zh);
  });

  it("say what an indicator means, not what it is reckoned with", () => {
    const said = (indicator: Parameters<typeof sayValue>[0], value: number) =>
      sayValue(indicator, value, "zh-CN");
    expect(said("monetary", 482_340)).toBe("48.2 万元");
    expect(said("frequency", 12)).toBe("12 次");
    expect(said("recency", -20)).toBe("20 天前");
    expect(said("recency", 0)).toBe("0 天前");
    expect(said("growth", Math.log(1.25))).toBe("25%");
    expect(said("growth", Math.log(0.5))).toBe("-50%");
    expect(said("satisfaction", 4.25)).toBe("4.3");
  });
});

describe("English numbers", () => {
  it("take the plural from two on", () => {
    expect([0, 1, 2].map((days) => enMany(days, "day"))).toEqual(["0 days", "1 day", "2 days"]);
    expect([20, 61, 365, 550].map((days) => sayDays(days, "en-US"))).toEqual([
      "1 month",
      "2 months",
      "1 year",
      "1.5 years",
    ]);
    expect([-1, -2, -0].map((days) => sayValue("recency", days, "en-US"))).toEqual([
      "1 day ago",
      "2 days ago",
      "0 days ago",
    ]);
  });
});
