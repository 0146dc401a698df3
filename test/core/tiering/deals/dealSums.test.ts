import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { createTableBuilder, emptyTable } from "../../../../src/core/tables/building/buildTable";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import type { Rates } from "../../../../src/core/tiering/rates/rates";
import { mappingOf, tableOf } from "../../tables/tableOf";

interface Sheet {
  readonly heading: string;
  readonly scale?: number;
  readonly sums: readonly CellValue[];
}

/** Deals of one customer on sheets with a day and a sum each. */
function read(sheets: readonly Sheet[], rates: Rates = {}) {
  const mappings = sheets.map(({ heading, scale = 1 }, i) => {
    const plain = mappingOf(`表${i}`, "transactions", ["customerId", "dealtOn", "amount"]);
    const columns = plain.columns.map((column) =>
      column.field === "amount" ? { ...column, heading, scale } : column,
    );
    return { ...plain, columns };
  });
  const builder = createTableBuilder("transactions", mappings);
  sheets.forEach(({ sums }, i) => {
    builder.add({
      sheet: `表${i}`,
      firstRow: 2,
      firstColumn: 0,
      rows: sums.map((sum, k) => ["C1", 45_000 + 10 * i + k, sum]),
    });
  });
  const customers = tableOf("customers", ["customerId"], [["C1"]]);
  const book = { customers, followUps: emptyTable("followUps"), transactions: builder.finish() };
  const { deals, leftOut, currencies } = dealsOf(book, {
    dictionaries: defaultDictionaries,
    today: 45_500,
    rates,
  });
  return { sums: [...deals.amount], left: leftOut.otherCurrency, missing: leftOut.noAmount, currencies };
}

describe("sums of several sheets", () => {
  it("count in the unit each sheet's heading names", () => {
    const { sums, missing } = read([
      { heading: "金额（元）", sums: [100, 200] },
      { heading: "金额（万元）", scale: 10_000, sums: [1.5, ""] },
    ]);
    expect([sums, missing]).toEqual([[100, 200, 15_000], 1]);
  });

  it("are in the currency each sheet's heading names, and wait for its rate", () => {
    const sheets = [
      { heading: "金额（元）", sums: [100, 200] },
      { heading: "金额（USD）", sums: [10, 20, 30] },
    ];
    expect(read(sheets)).toMatchObject({ sums: [100, 200], left: 3, currencies: { base: "CNY" } });
    expect(read(sheets, { USD: 7 })).toMatchObject({ sums: [100, 200, 70, 140, 210], left: 0 });
  });

  it("are in the home currency where one sheet alone names another, however many rows that has", () => {
    const zh = read([
      { heading: "金额", sums: [100] },
      { heading: "金额(美元)", sums: [10, 20, 30] },
    ]);
    expect(zh).toMatchObject({ sums: [100], left: 3, currencies: { base: "CNY" } });
    const en = read([
      { heading: "Amount", sums: [100] },
      { heading: "Amount (EUR)", sums: [10, 20, 30] },
    ]);
    expect(en).toMatchObject({ sums: [100], left: 3, currencies: { base: null } });
  });

  it("are in the one currency all headings name; a mere sign names none", () => {
    expect(read([{ heading: "Amount (EUR)", sums: [10] }])).toMatchObject({
      sums: [10],
      currencies: { base: "EUR" },
    });
    expect(read([{ heading: "Total ($)", sums: [10] }])).toMatchObject({
      sums: [10],
      currencies: { base: null },
    });
    expect(
      read([
        { heading: "金额", sums: [10] },
        { heading: "金额（元）", sums: [20] },
      ]),
    ).toMatchObject({ sums: [10, 20], currencies: { base: null } });
  });

  it("are in what a cell itself says before its heading", () => {
    const { sums, left } = read([
      { heading: "金额（元）", sums: [100, "US$20"] },
      { heading: "金额（USD）", sums: [10] },
    ]);
    expect([sums, left]).toEqual([[100], 2]);
  });

  it("are in the yuan under a Chinese heading where a few cells say otherwise", () => {
    const mixed = (heading: string, foreign: string) => {
      const { sums, left } = read([{ heading, sums: [1000, "1,000", 900, foreign] }]);
      return [sums.slice(3), left];
    };
    for (const foreign of ["US$20", "20美元", "€20", "HKD 20"])
      expect([foreign, ...mixed("金额", foreign)]).toEqual([foreign, [], 1]);
    // A mere $, and a code in an English list, name the currency of all.
    expect([mixed("金额", "$20"), mixed("Amount", "USD 20")]).toEqual([
      [[20], 0],
      [[20], 0],
    ]);
    expect(read([{ heading: "金额", sums: ["US$20", "US$30", 40] }])).toMatchObject({ left: 0 });
  });
});
