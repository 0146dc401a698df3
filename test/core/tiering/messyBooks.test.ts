import type { CellValue } from "../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../src/core/sheets/choices/defaultDictionaries";
import { runsByCustomer } from "../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../src/core/tiering/deals/dealsOf";
import { metricsAt } from "../../../src/core/tiering/metrics/metrics";
import { serialOfIsoDay } from "../../../src/core/values/dates/serialDay";
import { type Headed, headedTable } from "../tables/headedTable";
import { tableOf } from "../tables/tableOf";

const asOf = serialOfIsoDay("2024-09-30");
const headed: Headed = [
  ["orderId", "单号"],
  ["customerId", "客户编号"],
  ["dealtOn", "日期"],
  ["amount", "金额"],
  ["dealType", "类型"],
  ["orderStatus", "状态"],
];
type Row = readonly [
  order: CellValue,
  customer: string,
  day: CellValue,
  amount: CellValue,
  kind?: string,
  status?: string,
];

/** The first customer's figures at the end of the quarter. */
function measured(rows: readonly Row[], retired: ReadonlyMap<string, string> = new Map()) {
  const cells = rows.map((row) => headed.map((_, i) => row[i] ?? ""));
  const book = {
    customers: { ...tableOf("customers", ["customerId"], [["C1"], ["C2"]]), retiredIds: retired },
    followUps: tableOf("followUps", ["customerId"], []),
    transactions: headedTable("transactions", [{ sheet: "销售", headed, rows: cells }]),
  };
  const { deals } = dealsOf(book, { dictionaries: defaultDictionaries, today: asOf + 40 });
  const at = metricsAt(runsByCustomer(deals), asOf, 365);
  return { money: at.monetary[0], orders: at.frequency[0], silent: at.recency[0] };
}

const [day, later] = [asOf - 30, asOf - 20];

/** An order whose first line alone bears its number. */
const oneNumbered: readonly Row[] = [
  ["D1", "C1", day, 500, "购买"],
  ["", "C1", day, 80, "购买"],
  ["", "C1", day, 20, "购买"],
];

describe("figures of messy books", () => {
  it("take off what was bought below zero, whatever its type says", () => {
    expect(
      measured([
        ["D1", "C1", day, 500, "购买"],
        ["D2", "C1", later, -80, "购买"],
      ]),
    ).toEqual({ money: 420, orders: 1, silent: 30 });
    expect(
      measured([
        ["D1", "C1", day, 500, "购买"],
        ["D1", "C1", later, -500, "购买"],
        ["D2", "C1", day, 40, "购买"],
      ]),
    ).toEqual({ money: 40, orders: 1, silent: 30 });
  });

  it("take off as much as was bought by the day of each, in whatever order they stand", () => {
    const rows: readonly Row[] = [
      ["D3", "C1", later + 1, -90, "购买"],
      ["D9", "C2", day, -70, "购买"],
      ["D2", "C1", later, 60, "购买"],
      ["D4", "C1", day, -50, "购买"],
      ["D1", "C1", day, 40, "购买"],
      ["D8", "C2", day - 1, 70, "购买"],
    ];
    // Of the −50 only 40 was bought by its day, of the −90 all 100.
    expect(measured(rows).money).toBe(60 + 40 + 50 - 90);
  });

  it("take off no more in all than was bought", () => {
    expect(
      measured([
        ["D1", "C1", day, 100, "购买"],
        ["D2", "C1", later, -100, "购买"],
        ["D3", "C1", later + 1, -100, "购买"],
      ]).money,
    ).toBe(100);
    expect(
      measured([
        ["D1", "C1", day, 100, "购买"],
        ["D2", "C1", later, -60, "购买"],
        ["D3", "C1", later + 1, -40, "购买"],
      ]).money,
    ).toBe(0);
  });

  it("compare what was bought and what comes back in one currency", () => {
    const inDollars: Headed = [...headed, ["currency", "币种"]];
    const rows = [
      ["D1", "C1", day, 500, "购买", "", "CNY"],
      ["D2", "C1", later, -100, "购买", "", "USD"],
      ["D3", "C2", day, 100, "购买", "", "USD"],
      ["D4", "C2", later, -500, "购买", "", "CNY"],
      // What comes back under another rate is as much as was bought, and nothing named is in the currency of most.
      ["D5", "C3", day, 100, "购买", "", "USD"],
      ["D6", "C3", later, -100, "购买", "", "USD"],
      ["D7", "C4", day, 100, "购买", "", "CNY"],
      ["D8", "C4", later, -30, "购买", "", ""],
    ];
    const book = {
      customers: tableOf("customers", ["customerId"], [["C1"], ["C2"], ["C3"], ["C4"]]),
      followUps: tableOf("followUps", ["customerId"], []),
      transactions: headedTable("transactions", [{ sheet: "销售", headed: inDollars, rows }]),
    };
    const rates = {
      USD: [
        { from: asOf - 400, rate: 7 },
        { from: later, rate: 8 },
      ],
    };
    const { deals } = dealsOf(book, { dictionaries: defaultDictionaries, today: asOf + 40, rates });
    const { monetary } = metricsAt(runsByCustomer(deals), asOf, 365);
    expect([...monetary]).toEqual([500 + 800, 700 + 500, 700 - 800, 70]);
  });

  it("take a minus for a slip where nothing was bought that could come back", () => {
    expect(measured([["D1", "C1", day, -80, "购买"]])).toMatchObject({ money: 80, orders: 1 });
    expect(
      measured([
        ["D1", "C1", day, -80, "购买"],
        ["D2", "C1", later, 500, "购买"],
      ]),
    ).toMatchObject({ money: 580, orders: 2 });
  });

  it("count sales by credits where all of them stand below zero", () => {
    expect(
      measured([
        ["D1", "C1", day, -500, "购买"],
        ["D2", "C1", later, -80, "购买"],
        ["D2", "C1", later, 80, "退货"],
      ]),
    ).toEqual({ money: 500, orders: 1, silent: 30 });
  });

  it("know a line without a number by the order of its day", () => {
    expect(measured(oneNumbered)).toEqual({ money: 600, orders: 1, silent: 30 });
    expect(
      measured([
        ["D1", "C1", day, 500],
        ["D2", "C1", day, 80],
        ["", "C1", later, 20],
      ]).orders,
    ).toBe(3);
  });

  it("know no line by an order of its day that came back whole", () => {
    expect(measured([...oneNumbered, ["D1", "C1", later, 500, "退款"]])).toEqual({
      money: 100,
      orders: 1,
      silent: 30,
    });
  });

  it("take nothing off for the money of an order that was cancelled", () => {
    expect(
      measured([
        ["D1", "C1", day, 500, "购买", "已取消"],
        ["D1", "C1", later, 500, "退款", "已完成"],
        ["D2", "C1", day, 60, "购买", "已完成"],
      ]),
    ).toEqual({ money: 60, orders: 1, silent: 30 });
    // However its number is written.
    expect(
      measured([
        ["D1", "C1", day, 500, "购买", "已取消"],
        ["d1 ", "C1", later, 500, "退款", "已完成"],
        ["D2", "C1", day, 60, "购买", "已完成"],
      ]).money,
    ).toBe(60);
    // Booked again under its number it may be given back as any other.
    expect(
      measured([
        ["D1", "C1", day, 500, "购买", "已取消"],
        ["D1", "C1", later, 500, "购买", "已完成"],
        ["D1", "C1", later, 100, "退款", "已完成"],
      ]),
    ).toEqual({ money: 400, orders: 1, silent: 20 });
  });

  it("count deals up to the last hour of the quarter, and none of the days to come", () => {
    expect(
      measured([
        ["D1", "C1", asOf + 0.99, 500],
        ["D2", "C1", asOf + 1, 80],
        ["D3", "C1", asOf - 364.01, 7],
        ["D4", "C1", asOf - 365, 9],
      ]),
    ).toEqual({ money: 500, orders: 1, silent: 0 });
  });

  it("count for who stayed what names a customer merged away", () => {
    expect(measured([["D1", "C9", day, 500]], new Map([["C9", "C1"]]))).toEqual({
      money: 500,
      orders: 1,
      silent: 30,
    });
  });

  it("count an order of many lines once, also among others of its days", () => {
    const lines = Array.from({ length: 50 }, (_, i): Row => [`D${i % 5}`, "C1", day + (i % 5), 10]);
    expect(measured(lines)).toMatchObject({ money: 500, orders: 5 });
  });
});
