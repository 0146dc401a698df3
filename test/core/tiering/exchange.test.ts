import fc from "fast-check";
import { exchangeOf } from "../../../src/core/tiering/exchange";

/** Rows by the currency each names; "" = none. */
const named = (words: readonly string[], inColumn = true) => ({
  of: (row: number) => words[row] ?? "",
  inColumn,
});
const rates = (words: readonly string[], given: Readonly<Record<string, number>>, inColumn = true) => {
  const exchange = exchangeOf(named(words, inColumn), words.length, given);
  return { ...exchange, all: words.map((_, row) => exchange.rateOf(row)) };
};

describe("exchangeOf", () => {
  it("counts the most frequent currency as it is, and none of the others without a rate", () => {
    const { base, others, all } = rates(["CNY", "CNY", "USD", "EUR", "USD"], {});
    expect(base).toBe("CNY");
    expect(others).toEqual([
      { currency: "USD", rows: 2, rate: null },
      { currency: "EUR", rows: 1, rate: null },
    ]);
    expect(all).toEqual([1, 1, Number.NaN, Number.NaN, Number.NaN]);
  });

  it("counts others by their rates", () => {
    expect(rates(["CNY", "USD", "CNY"], { USD: 7.1 }).all).toEqual([1, 7.1, 1]);
  });

  it("does not take a currency with a rate for the base, however frequent it is", () => {
    const { base, all } = rates(["USD", "USD", "CNY"], { USD: 7.1 });
    expect(base).toBe("CNY");
    expect(all).toEqual([7.1, 7.1, 1]);
  });

  it("takes blank cells for the home currency where most are blank and some name a foreign one", () => {
    const { base, all } = rates(["", "", "", "USD"], {});
    expect(base).toBeNull();
    expect(all).toEqual([1, 1, 1, Number.NaN]);
    expect(rates(["", "", "", "USD", "CNY"], {}).base).toBe("CNY");
  });

  it("takes no blank for a currency where the words stand in the amounts themselves", () => {
    expect(rates(["", "", "", "USD"], {}, false).base).toBe("USD");
  });

  it.each([
    ["no currency is named anywhere", null, {}],
    ["amounts do not matter", named(["USD", "CNY"]), null],
  ])("counts every row as it is where %s", (_how, words, given) => {
    const { base, others, rateOf } = exchangeOf(words, 2, given);
    expect([base, others, rateOf(0), rateOf(1)]).toEqual([null, [], 1, 1]);
  });

  it("gives every row 1, the rate of its currency, or none, whatever the order of the rows", () => {
    const words = fc.array(fc.constantFrom("", "CNY", "USD", "EUR"), { maxLength: 12 });
    const given = fc.constantFrom({}, { USD: 7.1 }, { USD: 7.1, EUR: 7.8 }, { CNY: 0.14 });
    fc.assert(
      fc.property(words, given, (list, known: Readonly<Record<string, number>>) => {
        const { base, others, all } = rates(list, known);
        const back = rates(list.toReversed(), known);
        expect([back.base, back.others, back.all.toReversed()]).toEqual([base, others, all]);
        expect(others.reduce((sum, { rows }) => sum + rows, 0)).toBe(
          list.filter((word) => word !== "" && word !== base).length,
        );
        list.forEach((word, row) => {
          const wanted = word === "" || word === base ? 1 : (known[word] ?? Number.NaN);
          expect(all[row]).toBe(wanted);
        });
      }),
    );
  });
});
