import { abc, fourTiers, readScheme, type Scheme } from "../../../../src/core/tiering/scheme/scheme";
import {
  lacksRate,
  rateOfPercent,
  shownPercent,
  silences,
  withOption,
  withSilence,
  withTaxBasis,
} from "../../../../src/taskpane/tiering/scheme/optionEdits";
import { isUsable, sameScheme, withKind } from "../../../../src/taskpane/tiering/scheme/schemeEdits";

const limited = withOption(fourTiers, "corePerOwner", 20);

describe("a rule beside the score", () => {
  it("is set, makes another scheme of it, and leaves none behind when it is taken away", () => {
    expect(limited.options).toEqual({ corePerOwner: 20 });
    expect(sameScheme(limited, fourTiers)).toBe(false);
    const both = withOption(limited, "unpaidDays", 90);
    expect(withOption(both, "corePerOwner", null).options).toEqual({ unpaidDays: 90 });
    expect(withOption(limited, "corePerOwner", null)).toEqual(fourTiers);
  });

  it("is refused by the scheme where it makes no sense", () => {
    for (const perOwner of [0, -1, 1.5, Number.NaN])
      expect(isUsable({ ...fourTiers, options: { corePerOwner: perOwner } })).toBe(false);
    expect(readScheme(JSON.parse(JSON.stringify(limited)))).toEqual({ scheme: limited });
  });

  it("goes with another kind of scheme, but tax and what people have time for stay", () => {
    const tax = { basis: "excluded", rate: 0.06, unmarked: null } as const;
    const full: Scheme = { ...abc, options: { tax, corePerOwner: 5, unpaidDays: 60, contactsPerMonth: 40 } };
    expect(withKind(full, "fourTiers").options).toEqual({ tax, contactsPerMonth: 40 });
    expect(withKind(limited, "abc")).toEqual(abc);
  });
});

describe("the tax basis", () => {
  it("begins at the usual rate, keeps what was said of it, and goes away again", () => {
    const with13 = withTaxBasis(fourTiers, "included");
    expect(with13.options?.tax).toEqual({ basis: "included", rate: 0.13, unmarked: null });
    const own = withOption(with13, "tax", { basis: "included", rate: 0.09, unmarked: "excluded" });
    expect(withTaxBasis(own, "excluded").options?.tax).toEqual({
      basis: "excluded",
      rate: 0.09,
      unmarked: "excluded",
    });
    expect(withTaxBasis(own, "none")).toEqual(fourTiers);
  });

  it("needs a rate between 0 and 100 %", () => {
    const rated = (percent: number | null) =>
      withOption(fourTiers, "tax", { basis: "included", rate: rateOfPercent(percent), unmarked: null });
    expect([null, 0, 100, 13, 0.5].map((percent) => isUsable(rated(percent)))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect([null, 100, 13].map((percent) => lacksRate(rated(percent)))).toEqual([true, true, false]);
    expect(lacksRate(fourTiers)).toBe(false);
    for (const percent of [1, 3, 6, 7, 9, 13, 0.5])
      expect(shownPercent(rateOfPercent(percent))).toBe(percent);
    expect(shownPercent(0)).toBeNull();
  });
});

describe("the silence after which everybody is lost", () => {
  it("is a year or two, or what the workbook keeps", () => {
    expect(silences(365).map(({ days }) => days)).toEqual([365, 730]);
    expect(silences(500)).toContainEqual({ days: 500, months: null });
    expect(sameScheme(withSilence(fourTiers, 730), fourTiers)).toBe(false);
    expect(withSilence(fourTiers, 730).churn).toEqual({ ...fourTiers.churn, maxDays: 730 });
  });
});
