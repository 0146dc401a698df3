import type { SheetQuote } from "../../../../src/core/adopt/rates/sheetQuotes";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { bookRatesOf } from "../../../../src/core/tiering/rates/bookRates";
import { tableOf } from "../../tables/tableOf";

/** Deals by turns in these currencies, one a day, with a note each. */
function ratesOf(
  currencies: readonly string[],
  quotes: readonly SheetQuote[],
  noteOf: (currency: string) => string = () => "",
) {
  const groups = new Map<string, number[]>();
  const rows = Array.from({ length: 12 }, (_, row): readonly CellValue[] => {
    const currency = currencies[row % currencies.length] ?? "";
    groups.set(currency, [...(groups.get(currency) ?? []), row]);
    return [100 + row, currency, noteOf(currency)];
  });
  const transactions = tableOf("transactions", ["amount", "currency", "note"], rows);
  const rates = quotes.length > 0 ? [{ sheet: "说明", home: null, quotes }] : [];
  return bookRatesOf({ transactions, rates }, { groups, dayOf: (row) => 45_000 + row });
}

const said = (figure: number): SheetQuote => ({ currency: "", figure, from: null });

describe("a rate that names no currency", () => {
  it.each([
    ["CNY", ["CNY", "USD"]],
    ["none", ["", "USD"]],
  ])("is of the only other one beside %s", (_home, currencies) => {
    expect(ratesOf(currencies, [said(7.2)])?.rateOf(1, "USD", "CNY")).toBe(7.2);
  });

  it("is of the one that comes near it, and of none where two do or none does", () => {
    expect(ratesOf(["CNY", "USD", "HKD"], [said(7.2)])?.sourceOf("USD", "CNY")).toMatchObject({ about: 7.2 });
    expect(ratesOf(["CNY", "USD", "EUR"], [said(7.2)])).toBeNull();
    expect(ratesOf(["CNY", "USD"], [said(31)])).toBeNull();
  });
});

describe("rates in the notes of deals", () => {
  const note = (currency: string) => (currency === "USD" ? "T/T，汇率按7.1" : "月结 30 天");

  it("count the deals beside them", () => {
    const rates = ratesOf(["CNY", "USD"], [], note);
    expect(rates?.rateOf(1, "USD", "CNY")).toBe(7.1);
    expect(rates?.sourceOf("USD", "CNY")).toEqual({ kind: "column", heading: "note", about: 7.1 });
  });

  it("leave the word to a list of rates, and are none where notes tell of something else", () => {
    expect(ratesOf(["CNY", "USD"], [{ ...said(7.2), currency: "USD" }], note)?.rateOf(1, "USD", "CNY")).toBe(
      7.2,
    );
    expect(ratesOf(["CNY", "USD"], [], () => "汇率每月 5 日更新")).toBeNull();
  });
});

describe("deals before the first rate of a list", () => {
  const from = (begins: number): SheetQuote => ({ currency: "USD", figure: 7.2, from: begins });

  it("count at that one, and are told", () => {
    const rates = ratesOf(["CNY", "USD"], [from(45_004)]);
    expect(rates?.rateOf(1, "USD", "CNY")).toBe(7.2);
    expect(rates?.sourceOf("USD", "CNY")).toMatchObject({ early: { rows: 2, begins: 45_004 } });
  });

  it("are not told where there are none", () => {
    expect(ratesOf(["CNY", "USD"], [from(45_000)])?.sourceOf("USD", "CNY")).not.toHaveProperty("early");
    expect(ratesOf(["CNY", "USD"], [said(7.2)])?.sourceOf("USD", "CNY")).not.toHaveProperty("early");
  });
});
