import {
  abc,
  fourTiers,
  paretoAbc,
  readScheme,
  type Scheme,
} from "../../../../src/core/tiering/scheme/scheme";
import {
  isUsable,
  kindOf,
  lineOf,
  rangeOfLine,
  sameScheme,
  schemeKinds,
  weightShare,
  withKind,
  withLine,
  withWeight,
} from "../../../../src/taskpane/tiering/scheme/schemeEdits";
import { fc } from "../../../property";

const schemes = [fourTiers, abc, paretoAbc];

describe("a moved line", () => {
  it("leaves a scheme that can be used, wherever it goes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.array(fc.tuple(fc.constantFrom("core" as const, "potential" as const), fc.nat(100)), {
          maxLength: 8,
        }),
        (start, moves) => {
          const end = moves.reduce((scheme: Scheme, [line, to]) => {
            const { min, max } = rangeOfLine(scheme, line);
            const value = Math.min(max, Math.max(min, to));
            const moved = withLine(scheme, line, value);
            expect(lineOf(moved, line)).toBe(value);
            return moved;
          }, start);
          expect(readScheme(end)).toEqual({ scheme: end });
        },
      ),
    );
  });

  it("pushes the other line on rather than crossing it", () => {
    expect(withLine(fourTiers, "potential", 85).cutoffs).toMatchObject({ core: 86, potential: 85 });
    expect(withLine(fourTiers, "core", 50).cutoffs).toEqual({ core: 50, potential: 49, potentialFloor: 40 });
    expect(withLine(paretoAbc, "core", 97).pareto).toEqual({ core: 0.97, potential: 0.98 });
  });
});

describe("a weight", () => {
  it("is shown as its share of all", () => {
    const tried = withWeight(fourTiers, "recency", 100);
    expect(weightShare(tried, "recency")).toBe(0.5);
    expect(weightShare(tried, "growth")).toBe(0);
  });

  it("may be 0, but not all of them", () => {
    const none = { ...fourTiers, weights: { monetary: 0, frequency: 0 } };
    expect(isUsable(none)).toBe(false);
    expect(weightShare(none, "monetary")).toBe(0);
    expect(isUsable(withWeight(none, "tenure", 1))).toBe(true);
  });

  it("of 0 is the same as one never set", () => {
    expect(sameScheme(withWeight(fourTiers, "growth", 0), fourTiers)).toBe(true);
    expect(sameScheme(withWeight(fourTiers, "growth", 1), fourTiers)).toBe(false);
  });
});

describe("the kind of a scheme", () => {
  it("is known again after it was chosen, and keeps what belongs to the workbook", () => {
    const own = { ...fourTiers, rates: { usd: 7.1 } };
    for (const kind of schemeKinds) {
      const chosen = withKind(own, kind);
      expect(kindOf(chosen)).toBe(kind);
      expect(chosen.rates).toEqual({ usd: 7.1 });
      expect(isUsable(chosen)).toBe(true);
    }
  });
});
