import { directionOf, rateMeant } from "../../../../src/core/values/numbers/quotes";
import { roughRate } from "../../../../src/core/values/numbers/roughWorth";

const quote = (figure: number, currency: string, home = "CNY") => ({
  figure,
  rough: roughRate(currency, home),
});

describe("the rate meant by a figure", () => {
  it.each([
    [7.2, "USD", 7.2],
    [4.8, "JPY", 0.048],
    [718.5, "USD", 7.185],
    [0.048, "JPY", 0.048],
  ])("%d for %s is the worth of one unit, however many it was quoted by", (figure, currency, rate) => {
    expect(rateMeant(quote(figure, currency), "worth")).toBeCloseTo(rate, 10);
  });

  it("is the reverse where the list says what one of the home currency buys", () => {
    expect(rateMeant(quote(0.139, "USD"), "buys")).toBeCloseTo(7.194, 3);
    expect(rateMeant(quote(20.8, "JPY"), "buys")).toBeCloseTo(0.0481, 4);
  });

  it("is none where no reading comes near what the currency is worth", () => {
    expect([0.3, 30, 0, -7, Number.NaN].map((figure) => rateMeant(quote(figure, "USD"), "worth"))).toEqual(
      new Array(5).fill(Number.NaN),
    );
  });

  it("stands as it is of a currency nobody knows", () => {
    expect(rateMeant(quote(3.3, "XYZ"), "worth")).toBe(3.3);
  });
});

describe("which way round a list is", () => {
  it.each([
    ["worth", [quote(7.2, "USD"), quote(0.92, "HKD")]],
    ["buys", [quote(0.139, "USD"), quote(1.09, "HKD")]],
    ["worth", [quote(1.07, "CNY", "HKD")]],
    ["worth", [quote(3.3, "XYZ")]],
  ] as const)("is told by what its currencies are worth: %s", (direction, quotes) => {
    expect(directionOf(quotes)).toBe(direction);
  });
});
