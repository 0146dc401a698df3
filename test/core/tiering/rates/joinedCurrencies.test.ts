import { joinedCurrencies } from "../../../../src/core/tiering/rates/joinedCurrencies";

const use = (currency: string, rows: number, unrated = 0) => ({ currency, rows, rate: null, unrated });

describe("currencies of deals and of sums beside them", () => {
  it("are each told once, with the rows of both, the most frequent first", () => {
    const deals = { base: "CNY", others: [use("USD", 5, 2), use("EUR", 3)] };
    const beside = { base: "CNY", others: [use("EUR", 4, 4), use("GBP", 1)] };
    expect(joinedCurrencies(deals, beside)).toEqual({
      base: "CNY",
      others: [use("EUR", 7, 4), use("USD", 5, 2), use("GBP", 1)],
    });
  });

  it("have the base of the deals, or else of the sums", () => {
    const none = { base: null, others: [] };
    expect(joinedCurrencies(none, { base: "EUR", others: [] }).base).toBe("EUR");
    expect(joinedCurrencies({ base: "CNY", others: [] }, { base: "EUR", others: [] }).base).toBe("CNY");
    expect(joinedCurrencies(none, none)).toBe(none);
  });
});
