import type { CellValue } from "../../../../src/core/sheets/cell";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { homeAmountsOf } from "../../../../src/core/tiering/rates/homeAmounts";
import { mappingOf } from "../../tables/tableOf";

const worth: Readonly<Record<string, number>> = { CNY: 1, USD: 7.2, JPY: 0.048, XYZ: 3 };

/** Deals by turns in these currencies, one a day, of 100, 110, 120 … each. */
const deals = (currencies: readonly string[], count = 40) =>
  Array.from({ length: count }, (_, i) => ({
    currency: currencies[i % currencies.length] ?? "",
    amount: 100 + 10 * i,
  }));
type Deal = ReturnType<typeof deals>[number];
const rateOf = ({ currency }: Deal) => worth[currency] ?? 1;
const home = (deal: Deal) => Math.round(deal.amount * rateOf(deal) * 100) / 100;

/** What a second column under a heading tells of deals. */
function told(
  list: readonly Deal[],
  heading: string,
  cell: (deal: Deal, row: number) => CellValue,
  ofAmount = "金额",
) {
  const mapping = mappingOf("表", "transactions", ["amount", "number", "customerId"]);
  const columns = mapping.columns.map((column, i) => ({ ...column, heading: i === 0 ? ofAmount : heading }));
  const builder = createTableBuilder("transactions", [{ ...mapping, columns }]);
  const rows = list.map((deal, row) => [deal.amount, cell(deal, row), `C${row}`]);
  builder.add({ sheet: "表", firstRow: 2, firstColumn: 0, rows });
  const groups = new Map<string, number[]>();
  list.forEach(({ currency }, row) => {
    groups.set(currency, [...(groups.get(currency) ?? []), row]);
  });
  return homeAmountsOf(builder.finish(), { groups, dayOf: (row) => 45_000 + row });
}

const mixed = deals(["CNY", "USD", "CNY", "JPY"]);

describe("a column of sums at home", () => {
  it.each(["折合人民币", "Base amount", "列1"])("is known by its figures under %s", (heading) => {
    const found = told(mixed, heading, home);
    expect(found).toMatchObject({ home: "CNY", heading });
    expect(found?.already).toBeUndefined();
    expect(found?.usual.get("USD")).toBeCloseTo(7.2, 3);
    expect(found?.rates.get(1)).toBeCloseTo(7.2, 3);
    expect(found?.rates.has(0)).toBe(false);
  });

  it("is no sum without the tax that one country charges and the other does not", () => {
    const isles = deals(["GBP", "EUR"]);
    const net = ({ currency, amount }: Deal) => (currency === "EUR" ? amount / 1.23 : amount);
    expect(told(isles, "Net ex VAT", net, "Gross")).toBeNull();
    expect(told(isles, "不含税金额", net)).toBeNull();
    // Under a heading that tells of a currency it is.
    expect(told(isles, "Net GBP", net)).toMatchObject({ home: "GBP" });
    expect(told(isles, "Base amount, net", net)).toMatchObject({ home: "GBP" });
  });

  it("gives each deal its own rate, and one that was typed over or left blank the usual one", () => {
    const dollars = deals(["CNY", "USD"], 60);
    const found = told(dollars, "折合人民币", (deal, row) => {
      if (row === 1) return deal.amount;
      if (row === 3) return "";
      return row === 5 ? deal.amount * 7.3 : home(deal);
    });
    expect([1, 3, 5, 7].map((row) => found?.rates.get(row)?.toFixed(2))).toEqual([
      "7.20",
      "7.20",
      "7.30",
      "7.20",
    ]);
  });

  it("may be filled in for deals in other currencies alone", () => {
    const found = told(mixed, "折算金额", (deal) => (deal.currency === "CNY" ? "" : home(deal)));
    expect(found?.home).toBe("CNY");
    expect(found?.usual.get("JPY")).toBeCloseTo(0.048, 4);
  });

  it("names the home currency where no deal is in it", () => {
    const found = told(deals(["USD", "JPY"]), "折合人民币", home);
    expect([found?.home, found?.usual.size]).toEqual(["CNY", 2]);
  });

  it("is followed where the rate moves far over the years", () => {
    const found = told(deals(["CNY", "USD"], 400), "本币金额", (deal, row) =>
      deal.currency === "USD" ? deal.amount * (6 + row / 200) : deal.amount,
    );
    expect(found?.rates.get(1)).toBeCloseTo(6.005, 3);
    expect(found?.rates.get(399)).toBeCloseTo(7.995, 3);
  });

  it("is the deals' own where the other column holds what they were before", () => {
    expect(told(mixed, "原币金额", (deal) => deal.amount / rateOf(deal), "金额")).toMatchObject({
      already: true,
      heading: "金额",
      home: "CNY",
    });
    expect(told(mixed, "列1", (deal) => deal.amount / rateOf(deal))?.already).toBe(true);
  });

  it("is the deals' own where its heading says so and nothing stands beside it", () => {
    const alone = told(mixed, "数量", (_, row) => row % 7, "本币金额");
    expect(alone).toMatchObject({ already: true, heading: "本币金额", home: "CNY" });
    expect(told(mixed, "数量", (_, row) => row % 7, "金额")).toBeNull();
  });

  it("is the deals' own where its heading spells one currency, and every deal names its own", () => {
    const alone = told(mixed, "数量", (_, row) => row % 7, "Amount (CNY)");
    expect(alone).toMatchObject({ already: true, home: "CNY" });
    const someNamed = mixed.map((deal) => (deal.currency === "CNY" ? { ...deal, currency: "" } : deal));
    expect(told(someNamed, "数量", (_, row) => row % 7, "Amount (CNY)")).toBeNull();
    expect(told(mixed, "数量", (_, row) => row % 7, "金额（元）")).toBeNull();
  });

  it("may hold a currency nobody knows, once several deals agree on it", () => {
    expect(told(deals(["CNY", "XYZ"]), "列1", home)?.usual.get("XYZ")).toBeCloseTo(3, 3);
    expect(told(deals(["CNY", "XYZ"], 4), "列1", home)).toBeNull();
  });
});

describe("a column of rates", () => {
  it("serves as well, written either way round and by a hundred", () => {
    const rates = told(mixed, "汇率", (deal) => (deal.currency === "JPY" ? 4.8 : rateOf(deal)));
    expect([rates?.usual.get("USD"), rates?.usual.get("JPY")]).toEqual([7.2, 0.048]);
    const bought = told(deals(["CNY", "USD"]), "Exch. rate", (deal) => 1 / rateOf(deal));
    expect(bought?.usual.get("USD")).toBeCloseTo(7.2, 10);
  });

  it.each(["折人民币", "折合RMB", "CNY amount", "人民币金额"])(
    "counts no sum again that %s has at home",
    (heading) => {
      const found = told(mixed, "汇率", rateOf, heading);
      expect(found).toMatchObject({ already: true, heading, home: "CNY" });
      // Who fills in foreign deals alone leaves the currency of the others blank.
      const abroad = mixed.map((deal) => (deal.currency === "CNY" ? { ...deal, currency: "" } : deal));
      const rates = told(abroad, "汇率", (deal) => (deal.currency === "" ? "" : rateOf(deal)), heading);
      expect(rates?.already).toBe(true);
    },
  );

  it.each(["金额（元）", "Amount USD"])("counts the sums under %s, which are not at home yet", (heading) => {
    const found = told(deals(["CNY", "USD"]), "汇率", rateOf, heading);
    expect([found?.already, found?.usual.get("USD"), found?.heading]).toEqual([undefined, 7.2, "汇率"]);
  });

  it("is none of tax", () => {
    expect(told(mixed, "税率", (deal) => rateOf(deal))).toBeNull();
  });
});

describe("a column that converts nothing", () => {
  it.each<[string, (deal: Deal, row: number) => CellValue]>([
    ["the same sum", ({ amount }) => amount],
    ["a cost, whatever the currency", ({ amount }) => amount * 0.7],
    ["figures of something else", (_, row) => (row * 7919) % 1013],
    ["dollars at no rate there ever was", ({ amount, currency }) => amount * (currency === "USD" ? 40 : 1)],
    ["nothing", () => ""],
  ])("is one of %s", (_what, cell) => {
    expect(told(deals(["CNY", "USD"]), "列1", cell)).toBeNull();
  });

  it("is any, where there is one currency", () => {
    expect(told(deals(["CNY"]), "折合人民币", home)).toBeNull();
  });
});
