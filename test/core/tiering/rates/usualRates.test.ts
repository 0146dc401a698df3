import { usualRates } from "../../../../src/core/tiering/rates/usualRates";

const days = Array.from({ length: 100 }, (_, i) => 45_000 + i);

describe("the usual rate about each deal", () => {
  it("is the middle one of those next to it in time, whatever the order of the rows", () => {
    const rates = days.map((_, i) => (i < 50 ? 7 : 8));
    expect([...usualRates(days, rates)]).toEqual(rates);
    expect([...usualRates(days.toReversed(), rates.toReversed())]).toEqual(rates.toReversed());
  });

  it("is not moved by a few wrong ones", () => {
    const rates = days.map((_, i) => (i % 10 === 0 ? 700 : 7));
    expect(new Set(usualRates(days, rates))).toEqual(new Set([7]));
  });

  it("is not moved by sums of nothing, whatever they come to at home", () => {
    const rates = days.map((_, i) => (i % 3 === 0 ? 7 : Number.POSITIVE_INFINITY));
    expect(new Set(usualRates(days, rates))).toEqual(new Set([7]));
  });

  it("is the one before where a stretch says nothing, and nothing where none does", () => {
    const rates = days.map((_, i) => (i >= 25 && i < 50 ? 7 : i >= 75 ? 8 : Number.NaN));
    const usual = usualRates(days, rates);
    expect([usual[0], usual[30], usual[60], usual[99]]).toEqual([7, 7, 7, 8]);
    expect(usualRates([45_000], [Number.NaN])[0]).toBeNaN();
    expect(usualRates([], [])).toHaveLength(0);
  });
});
