import { exchangeOf } from "../../../../src/core/tiering/rates/exchange";
import { type Rates, rateOn, ratesOf } from "../../../../src/core/tiering/rates/rates";
import { fc } from "../../../property";
import { tableOf } from "../../tables/tableOf";

/** Rows by the currency each names; "" = none. */
const named = (list: readonly string[], blankIsHome = true) => {
  const words = [...new Set(["", ...list])];
  return { words, codes: Uint8Array.from(list, (word) => words.indexOf(word)), blankIsHome };
};
const rates = (
  words: readonly string[],
  given: NonNullable<Rates>,
  blankIsHome = true,
  days?: readonly number[],
) => {
  const rows = { dayOf: (row: number) => days?.[row] ?? 45_000 };
  const exchange = exchangeOf(named(words, blankIsHome), rows, given);
  return { ...exchange, all: words.map((_, row) => exchange.rateOf(row)) };
};

describe("exchangeOf", () => {
  it("counts the most frequent currency as it is, and none of the others without a rate", () => {
    const { base, others, all } = rates(["CNY", "CNY", "USD", "EUR", "USD"], {});
    expect(base).toBe("CNY");
    expect(others).toEqual([
      { currency: "USD", rows: 2, rate: null, unrated: 2 },
      { currency: "EUR", rows: 1, rate: null, unrated: 1 },
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
    const { base, others, rateOf } = exchangeOf(words, { dayOf: () => 45_000 }, given);
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

describe("rates from a day on", () => {
  const steps = [
    { from: 45_000, rate: 7 },
    { from: 45_100, rate: 7.25 },
  ];

  it("count each deal at the rate of its day, and none before the first", () => {
    const { all, others } = rates(
      ["CNY", "USD", "USD", "USD", "USD", "CNY"],
      { USD: steps },
      true,
      [1, 44_999, 45_000, 45_100.5, 46_000, 1],
    );
    expect(all).toEqual([1, Number.NaN, 7, 7.25, 7.25, 1]);
    expect(others).toEqual([{ currency: "USD", rows: 4, rate: null, unrated: 1 }]);
  });

  it("do not make a currency the base, and stand beside constant ones", () => {
    const { base, all } = rates(
      ["USD", "USD", "EUR", ""],
      { USD: steps, EUR: 8 },
      true,
      [45_000, 45_100, 1, 1],
    );
    expect(base).toBeNull();
    expect(all).toEqual([7, 7.25, 8, 1]);
  });

  it("leave to a sheet of the book what lies before the first of them, or is not typed", () => {
    const words = ["CNY", "CNY", "USD", "USD", "EUR"];
    const quotes = [
      { currency: "USD", figure: 7.1, from: null },
      { currency: "EUR", figure: 7.8, from: null },
    ];
    const transactions = tableOf("transactions", ["customerId", "currency"], []);
    const book = { transactions, rates: [{ sheet: "汇率", home: null, quotes }] };
    const dayOf = (row: number) => [1, 1, 44_999, 45_000, 1][row] ?? 0;
    const { base, others, rateOf } = exchangeOf(named(words), { dayOf, book }, { USD: steps });
    expect(words.map((_, row) => rateOf(row))).toEqual([1, 1, 7.1, 7, 7.8]);
    expect(base).toBe("CNY");
    const inBook = { kind: "sheet", sheet: "汇率", count: 1 };
    expect(others).toEqual([
      { currency: "USD", rows: 2, rate: null, unrated: 0, inBook: { ...inBook, about: 7.1 } },
      { currency: "EUR", rows: 1, rate: null, unrated: 0, inBook: { ...inBook, about: 7.8 } },
    ]);
  });

  it("make the base of deals mostly in another currency the one the book's rates lead to", () => {
    const words = ["USD", "USD", "USD", "CNY", "GBP"];
    const transactions = tableOf("transactions", ["customerId", "currency"], []);
    const of = (figure: number) => {
      const rates = [{ sheet: "汇率", home: "CNY", quotes: [{ currency: "USD", figure, from: null }] }];
      const rows = { dayOf: () => 45_000, book: { transactions, rates } };
      const { base, rateOf } = exchangeOf(named(words), rows, {});
      return [base, ...words.map((_, row) => rateOf(row))];
    };
    expect(of(7.2)).toEqual(["CNY", 7.2, 7.2, 7.2, 1, Number.NaN]);
    expect(of(720_000)).toEqual(["USD", 1, 1, 1, Number.NaN, Number.NaN]);
  });

  it("leave a deal without a day to what it lacks already", () => {
    const { all, others } = rates(["CNY", "CNY", "USD"], { USD: steps }, true, [1, 1, Number.NaN]);
    expect(all[2]).toBeNaN();
    expect(others[0]?.unrated).toBe(0);
  });

  it("of a scheme follow its constant one, in the order of their days", () => {
    const scheme = { rates: { USD: 6.9, EUR: 7.8 }, datedRates: { USD: steps.toReversed(), JPY: [] } };
    expect(ratesOf(scheme)).toEqual({
      USD: [{ from: Number.NEGATIVE_INFINITY, rate: 6.9 }, ...steps],
      EUR: 7.8,
    });
    expect(ratesOf({ rates: { USD: 7 } })).toEqual({ USD: 7 });
  });

  it("are the latest that has begun, whatever the days", () => {
    const days = fc.uniqueArray(fc.integer({ min: 40_000, max: 50_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.integer({ min: 39_000, max: 51_000 }), (begins, day) => {
        const dated = begins.map((from) => ({ from, rate: from / 1000 }));
        const known = ratesOf({ rates: {}, datedRates: { USD: dated } }).USD;
        const last = Math.max(...begins.filter((from) => from <= day));
        expect(typeof known === "object" ? rateOn(known, day) : null).toBe(
          last > 0 ? last / 1000 : Number.NaN,
        );
      }),
    );
  });
});
