import { fourTiers } from "../../../../src/core/tiering/scheme/scheme";
import { formatSerial, serialOf } from "../../../../src/core/values/dates/serialDay";
import {
  datedRatesOf,
  ratesFault,
  withDatedRates,
  withNextRate,
  withRate,
} from "../../../../src/taskpane/tiering/rates/rateEdits";
import { isUsable, sameScheme, withKind } from "../../../../src/taskpane/tiering/scheme/schemeEdits";

const day = (year: number, month: number) => serialOf(year, month, 1) ?? 0;
const begins = (scheme: typeof fourTiers) =>
  datedRatesOf(scheme, "USD").map(({ from }) => formatSerial(from));

describe("rates from a day on", () => {
  it("begin with the quarter of the run, then with each quarter after it, at the rate there was", () => {
    const constant = withRate(fourTiers, "USD", 7.1);
    const one = withNextRate(constant, "USD", "2024-09-30");
    const two = withNextRate(one, "USD", "2024-09-30");
    const three = withNextRate(two, "USD", "2024-09-30");
    expect(begins(three)).toEqual(["2024-07-01", "2024-10-01", "2025-01-01"]);
    expect(datedRatesOf(three, "USD").map(({ rate }) => rate)).toEqual([7.1, 7.1, 7.1]);
    expect(isUsable(three)).toBe(true);
  });

  it("are still to be given where there was no rate before", () => {
    const scheme = withNextRate(fourTiers, "USD", "2024-09-30");
    expect([ratesFault(scheme), isUsable(scheme)]).toEqual(["missing", false]);
  });

  it("may not begin on one day, and need a day", () => {
    const from = day(2024, 7);
    const twice = withDatedRates(fourTiers, "USD", [
      { from, rate: 7 },
      { from, rate: 8 },
    ]);
    expect([ratesFault(twice), isUsable(twice)]).toEqual(["twice", false]);
    expect(ratesFault(withDatedRates(fourTiers, "USD", [{ from: 0, rate: 7 }]))).toBe("missing");
    expect(ratesFault(fourTiers)).toBeNull();
  });

  it("leave nothing behind once the last is taken away", () => {
    const one = withNextRate(withRate(fourTiers, "USD", 7), "USD", "2024-09-30");
    expect(withDatedRates(one, "USD", [])).not.toHaveProperty("datedRates");
    const other = withDatedRates(one, "EUR", [{ from: day(2024, 1), rate: 7.8 }]);
    expect(withDatedRates(other, "USD", []).datedRates).toEqual({ EUR: [{ from: day(2024, 1), rate: 7.8 }] });
  });

  it("make another scheme, and stay with another kind of it", () => {
    const dated = withNextRate(withRate(fourTiers, "USD", 7), "USD", "2024-09-30");
    expect(sameScheme(dated, withRate(fourTiers, "USD", 7))).toBe(false);
    expect(withKind(dated, "abc").datedRates).toEqual(dated.datedRates);
  });
});
