import { fourTiers, readScheme } from "../../../../src/core/tiering/scheme/scheme";
import { withRate } from "../../../../src/taskpane/tiering/rates/rateEdits";
import { withKind } from "../../../../src/taskpane/tiering/scheme/schemeEdits";
import {
  allRise,
  keptBound,
  quartersBetween,
  shownBound,
  withBound,
  withRanks,
} from "../../../../src/taskpane/tiering/scheme/thresholdEdits";

const frozen = {
  ...fourTiers,
  fixed: { monetary: [1, 2, 3, 4], recency: [-90, -50, -20, -10] },
  frozenFrom: "2024Q3",
};

describe("thresholds", () => {
  it("are no longer those of a quarter once one is set by hand", () => {
    const edited = withBound(frozen, "monetary", 1, 2.5);
    expect(edited.fixed).toEqual({ ...frozen.fixed, monetary: [1, 2.5, 3, 4] });
    expect("frozenFrom" in edited).toBe(false);
    expect(readScheme(edited)).toEqual({ scheme: edited });
  });

  it("leave nothing behind when ranks are taken again", () => {
    expect(withRanks(frozen)).toEqual(fourTiers);
  });

  it("stay with the workbook when another kind of scheme is chosen", () => {
    expect(withKind(frozen, "abc")).toMatchObject({
      labels: "abc",
      fixed: frozen.fixed,
      frozenFrom: "2024Q3",
    });
  });

  it("must rise, in the pane as in what is kept", () => {
    const falling = withBound(frozen, "monetary", 1, 9);
    expect(allRise(frozen.fixed)).toBe(true);
    expect(allRise(falling.fixed ?? {})).toBe(false);
    expect(readScheme(falling)).toEqual({ problems: ["fixed.monetary: bounds must not fall"] });
  });

  it.each([
    ["recency", -90, 90],
    ["growth", Math.log(1.25), 25],
    ["relation", 0.4, 40],
    ["monetary", 5000, 5000],
  ] as const)("of %s are shown as people think of it and kept as they were", (indicator, bound, shown) => {
    expect(shownBound(indicator, bound)).toBe(shown);
    expect(keptBound(indicator, shown)).toBeCloseTo(bound, 10);
  });

  it("know how old they are", () => {
    expect(quartersBetween("2024Q3", "2025Q3")).toBe(4);
    expect(quartersBetween("2024Q4", "2025Q1")).toBe(1);
    expect(quartersBetween("", "2025Q1")).toBeNaN();
  });
});

describe("rates", () => {
  it("come and go one by one", () => {
    const two = withRate(withRate(fourTiers, "USD", 7.1), "EUR", 7.8);
    expect(two.rates).toEqual({ USD: 7.1, EUR: 7.8 });
    expect(withRate(two, "USD", null).rates).toEqual({ EUR: 7.8 });
  });
});
