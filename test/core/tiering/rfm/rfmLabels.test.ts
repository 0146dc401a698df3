import { assignTiers } from "../../../../src/core/tiering/assigning/assignTiers";
import { bestRfm, rfmLabels } from "../../../../src/core/tiering/rfm/rfmLabels";
import { fourTiers, type Scheme } from "../../../../src/core/tiering/scheme/scheme";
import {
  type RfmOption,
  rfmCuts,
  rfmSpans,
  usualRfm,
} from "../../../../src/core/tiering/scheme/schemeOptions";
import { fc } from "../../../property";
import { type Deal, inputOf } from "../population";

const asOf = 1500;
/** Customer c buys c + 1 times, the last time c days before the as-of day, for more each time. */
const deals = Array.from({ length: 10 }, (_, c) =>
  Array.from({ length: c + 1 }, (__, n): Deal => [c, asOf - c - n * 20, 100 * (c + 1)]),
).flat();
const labels = (
  customers: number,
  list: readonly Deal[],
  rfm?: Partial<RfmOption>,
  fixed: Scheme["fixed"] = null,
) => {
  const scheme = { ...fourTiers, fixed, ...(rfm && { options: { rfm: { ...usualRfm, ...rfm } } }) };
  const input = inputOf(customers, list, asOf);
  return rfmLabels(assignTiers(input, scheme).now, input.runs, scheme);
};

describe("the three figures of a buyer in classes", () => {
  it("are 5 for the best of each: the latest, the most orders, the most money", () => {
    const all = labels(10, deals);
    expect(all[0]).toBe("R5F1M1");
    expect(all[9]).toBe("R1F5M5");
    expect(new Set(all.map((label) => label.slice(2))).size).toBe(5);
  });

  it("are nothing for who never bought or is lost, and the same for equals", () => {
    const lost: readonly Deal[] = [[11, asOf - 900, 100]];
    const all = labels(12, [...deals, ...lost]);
    expect(all.slice(10)).toEqual(["", ""]);
    const alike = labels(
      3,
      [0, 1, 2].flatMap((c): Deal[] => [[c, asOf - 5, 100]]),
    );
    expect(new Set(alike).size).toBe(1);
  });

  it("leave the many who ordered once in the lowest class", () => {
    const once = Array.from({ length: 6 }, (_, c): Deal => [c, asOf - 10 - c, 100 + c]);
    const often = [6, 7, 8, 9].flatMap((c): Deal[] => [
      [c, asOf - 200 - c, 50],
      [c, asOf - 10 - c, 60 + c],
    ]);
    const all = labels(10, [...once, ...often], { bins: 3 });
    expect(all.slice(0, 6).every((label) => label.includes("F1"))).toBe(true);
    expect(all.slice(6).every((label) => label.includes("F1"))).toBe(false);
  });

  it("count all who ever bought, and all they bought, where the scheme says so", () => {
    const long: readonly Deal[] = [
      [10, asOf - 900, 90_000],
      [10, asOf - 1000, 10_000],
    ];
    expect(labels(12, [...deals, ...long], { span: "ever" }).slice(10)).toEqual(["R1F1M5", ""]);
    // What was given back counts for nothing.
    const back: readonly Deal[] = [...long, [10, asOf - 899, -99_990]];
    expect(labels(12, [...deals, ...back], { span: "ever" })[10]).toBe("R1F1M1");
  });

  it("call the best 1 where wanted, in as many classes as wanted", () => {
    const ten = labels(10, deals, { bins: 10, best: "first" });
    expect(ten[0]).toBe("R1F10M10");
    expect(ten[9]).toBe("R10F1M1");
    expect(labels(12, deals, { best: "first" }).slice(10)).toEqual(["", ""]);
  });

  it("tell equals apart only where every class is to hold as many", () => {
    const equal = Array.from({ length: 4 }, (_, c): Deal => [c, asOf - 5, 100]);
    expect(new Set(labels(4, equal, { bins: 2, cut: "even" })).size).toBe(2);
    for (const cut of ["upper", "lower", "plusOne", "ranks"] as const)
      expect(new Set(labels(4, equal, { bins: 2, cut })).size).toBe(1);
  });

  it("follow the scheme's own thresholds, in days before the as-of day for recency, whatever number was asked for", () => {
    const fixed = { recency: [-7, -5, -3, -1], monetary: [500, 2000, 4500, 9000] };
    const all = labels(10, deals, { cut: "fixed", bins: 3 }, fixed);
    expect(all.map((label) => label.slice(0, 2))).toEqual([
      "R5",
      "R5",
      "R4",
      "R4",
      "R3",
      "R3",
      "R2",
      "R2",
      "R1",
      "R1",
    ]);
    expect(all[4]).toContain("M3");
    // Orders without thresholds are cut at quantiles, in fives too.
    expect(all[9]).toContain("F5");
  });

  it("say which class is the best", () => {
    const option = (rfm: Partial<RfmOption>) => ({ options: { rfm: { ...usualRfm, ...rfm } } });
    expect(bestRfm({})).toBe(5);
    expect(bestRfm(option({ bins: 4 }))).toBe(4);
    expect(bestRfm(option({ bins: 4, best: "first" }))).toBe(1);
    expect(bestRfm(option({ bins: 4, cut: "fixed" }))).toBe(5);
  });

  it("never put who bought later, more often or for more into a worse class", () => {
    const option = fc.record({
      bins: fc.integer({ min: 2, max: 10 }),
      cut: fc.constantFrom(...rfmCuts),
      span: fc.constantFrom(...rfmSpans),
      best: fc.constant("highest" as const),
    });
    const buyer = fc.record({ days: fc.integer({ min: 1, max: 60 }), spent: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(option, fc.array(buyer, { minLength: 2, maxLength: 30 }), (rfm, buyers) => {
        const all = labels(
          buyers.length,
          buyers.map(({ days, spent }, c): Deal => [c, asOf - days, spent]),
          rfm,
        );
        const classes = all.map((label) => (label.match(/\d+/g) ?? []).map(Number));
        buyers.forEach((one, i) => {
          buyers.forEach((other, j) => {
            if (one.days < other.days) expect(classes[i]?.[0]).toBeGreaterThanOrEqual(classes[j]?.[0] ?? 0);
            if (one.spent > other.spent) expect(classes[i]?.[2]).toBeGreaterThanOrEqual(classes[j]?.[2] ?? 0);
          });
        });
        const most = rfm.cut === "fixed" ? usualRfm.bins : rfm.bins;
        expect(classes.flat().every((score) => score >= 1 && score <= most)).toBe(true);
      }),
    );
  });
});
