import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { createTableBuilder, emptyTable } from "../../../../src/core/tables/building/buildTable";
import type { Book, Column, Table } from "../../../../src/core/tables/table";
import { dealKinds, runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { monthLines } from "../../../../src/core/tiering/gate/monthLines";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { spanEnding } from "../../../../src/core/values/dates/periodEnd";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";
import { mappingOf, tableOf } from "../../tables/tableOf";

const asOf = serialOfIsoDay("2024-09-17");
const customers = tableOf(
  "customers",
  ["customerId", "companyName"],
  [
    ["C1", "甲公司"],
    ["C2", "乙公司"],
    ["C3", "丙公司"],
  ],
);

/** Ids and one column for each of these months. */
function byMonths(
  sheet: string,
  months: readonly string[],
  rows: readonly (readonly CellValue[])[],
  length: 1 | 3 = 1,
): Table {
  const plain = mappingOf(sheet, "transactions", ["customerId", ...months.map(() => "number" as const)]);
  const columns = plain.columns.map((column, i) => {
    const month = months[i - 1];
    return month === undefined ? column : { ...column, sumsOf: spanEnding(serialOfIsoDay(month), length) };
  });
  const builder = createTableBuilder("transactions", [{ ...plain, columns }]);
  builder.add({ sheet, firstRow: 2, firstColumn: 0, rows });
  return builder.finish();
}

const noDeals = emptyTable("transactions");
const emptyBook: Book = { customers, followUps: emptyTable("followUps"), transactions: noDeals };
const read = (tables: readonly Table[], transactions = noDeals) => {
  const book: Book = { ...emptyBook, transactions, byMonths: tables };
  const { deals, months } = dealsOf(book, { dictionaries: defaultDictionaries, today: asOf });
  const whose = deals.customerOf();
  const listed = [...deals.day].map((day, i) => [
    whose[i],
    formatSerial(day),
    deals.kind[i] === dealKinds.refund ? -(deals.amount[i] ?? 0) : deals.amount[i],
  ]);
  return { deals, months, listed };
};
const months = ["2024-07-31", "2024-08-31", "2024-09-30"];

function currencyColumn(beside: Column | undefined, cells: readonly string[]): Column {
  return { field: "currency", heading: "币种", scale: 1, cells, columnOnSheet: beside?.columnOnSheet ?? [] };
}

describe("sums by months", () => {
  it("are deals of the month's last day, of the day itself while the month runs", () => {
    const { listed, months: said } = read([
      byMonths("进货", months, [
        ["C1", 100, "", 300],
        ["C2", 0, 50, -20],
      ]),
    ]);
    expect(listed.sort()).toEqual([
      [0, "2024-07-31", 100],
      [0, "2024-09-17", 300],
      [1, "2024-08-31", 50],
      [1, "2024-09-17", -20],
    ]);
    expect(said).toEqual({ sheets: ["进货"], sums: 4, customers: 2, isRunning: true });
    expect(monthLines(said, "zh-CN")[0]?.text).toContain("最后一期在截止日尚未结束");
  });

  it("of a quarter that runs count on the day as well, in its first month too; of one to come not at all", () => {
    const quarters = ["2024-06-30", "2024-09-30", "2024-12-31"];
    const rows = [["C1", 100, 200, 300]];
    const { listed, months: said } = read([byMonths("进货", quarters, rows, 3)]);
    expect(listed.sort()).toEqual([
      [0, "2024-06-30", 100],
      [0, "2024-09-17", 200],
    ]);
    expect(said).toMatchObject({ sums: 2, isRunning: true });
    const july = byMonths("进货", ["2024-06-30", "2024-09-30"], rows, 3);
    const early = dealsOf(
      { ...emptyBook, byMonths: [july] },
      { dictionaries: defaultDictionaries, today: serialOfIsoDay("2024-07-03") },
    );
    expect([...early.deals.day].map(formatSerial)).toEqual(["2024-06-30", "2024-07-03"]);
  });

  it("say of no period that it runs where all are over", () => {
    const { months: said } = read([byMonths("进货", months.slice(0, 2), [["C1", 100, 200]])]);
    expect(said?.isRunning).toBe(false);
    expect(monthLines(said, "en-US")[0]?.text).not.toContain("not over");
  });

  it("leave alone who has deals of his own", () => {
    const deals = tableOf("transactions", ["customerId", "dealtOn", "amount"], [["C1", "2024-05-05", 70]]);
    const { listed } = read(
      [
        byMonths("进货", months, [
          ["C1", 100, 200, 300],
          ["C3", 5, "", ""],
        ]),
      ],
      deals,
    );
    expect(listed).toEqual([
      [0, "2024-05-05", 70],
      [2, "2024-07-31", 5],
    ]);
  });

  it("of a month on two sheets count once, of two rows on one sheet both", () => {
    const one = byMonths("汇总", months, [
      ["C1", 100, "", ""],
      ["C1", 11, "", ""],
    ]);
    const other = byMonths(
      "7月",
      ["2024-07-31"],
      [
        ["C1", 111],
        ["C2", 9],
      ],
    );
    expect(read([one, other]).listed.sort()).toEqual([
      [0, "2024-07-31", 100],
      [0, "2024-07-31", 11],
      [1, "2024-07-31", 9],
    ]);
  });

  it("give recency, orders and money; a gate line says what a month counts for", () => {
    const { deals, months: said } = read([byMonths("进货", months, [["C1", 100, 200, ""]])]);
    const metrics = metricsAt(runsByCustomer(deals), asOf, 365);
    expect([metrics.monetary[0], metrics.frequency[0], metrics.recency[0]]).toEqual([300, 2, 17]);
    expect(monthLines(said, "zh-CN")[0]?.text).toContain("「进货」");
    expect(monthLines(said, "en-US")[0]?.text).toMatch(/^1 customer without single transactions is /);
    expect(monthLines(null, "en-US")).toEqual([]);
  });

  it("in other currencies wait for a rate, as deals do", () => {
    const inCurrencies = byMonths("进货", months, [
      ["C1", 100, 200, ""],
      ["C2", 10, "US$20", ""],
    ]);
    const [ids] = inCurrencies.columns;
    const named = {
      ...inCurrencies,
      columns: [...inCurrencies.columns, currencyColumn(ids, ["CNY", "USD"])],
    };
    const reading = (rates = {}) =>
      dealsOf({ ...emptyBook, byMonths: [named] }, { dictionaries: defaultDictionaries, today: asOf, rates });
    const open = reading();
    expect([
      [...open.deals.amount],
      open.leftOut.otherCurrency,
      open.customersAffected.otherCurrency,
    ]).toEqual([[100, 200], 2, 1]);
    expect(open.months).toMatchObject({ sums: 2, customers: 1 });
    expect(open.currencies).toMatchObject({
      base: "CNY",
      others: [{ currency: "USD", rows: 2, unrated: 2 }],
    });
    expect([open.unrated(0), open.unrated(1)]).toEqual([[], [{ currency: "USD", rows: 2, before: null }]]);
    const rated = reading({ USD: 7 });
    expect([[...rated.deals.amount].sort((a, b) => a - b), rated.leftOut.otherCurrency]).toEqual([
      [70, 100, 140, 200],
      0,
    ]);
  });

  it("that are all blank or nobody's say nothing", () => {
    const { months: said, listed } = read([
      byMonths("进货", months, [
        ["C9", 100, 200, 300],
        ["C1", "", "", ""],
      ]),
    ]);
    expect([said, listed]).toEqual([null, []]);
  });
});
