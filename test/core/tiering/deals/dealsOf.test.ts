import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { dataGate } from "../../../../src/core/tiering/gate/dataGate";
import type { Rates } from "../../../../src/core/tiering/rates/rates";
import { tableOf } from "../../tables/tableOf";

const today = 45_500;
const fields = ["orderId", "customerId", "dealtOn", "amount", "dealType", "currency", "orderStatus"] as const;

function read(rows: readonly (readonly CellValue[])[], rates?: Rates) {
  const book = {
    customers: tableOf(
      "customers",
      ["customerId", "companyName"],
      [
        ["C1", "杭州示例有限公司"],
        ["C2", "上海示例有限公司"],
      ],
    ),
    followUps: tableOf("followUps", ["customerId"], []),
    transactions: tableOf("transactions", fields, rows),
  };
  return dealsOf(book, { dictionaries: defaultDictionaries, today, ...(rates !== undefined && { rates }) });
}

describe("dealsOf with sums of nothing", () => {
  it("takes what cost nothing for no order, and lacks nothing for it", () => {
    const { deals, leftOut, countsFor, obstacleOf } = read([
      ["D1", "C1", 45_000, 0, "购买", "", "已完成"],
      ["D2", "C1", 45_001, "0.00", "", "", "已完成"],
      ["D3", "C1", 45_002, 10, "", "", "已完成"],
      ["D4", "C1", 45_003, "", "", "", "已完成"],
    ]);
    expect([...deals.amount]).toEqual([10]);
    expect([leftOut.otherKind, leftOut.noAmount]).toEqual([0, 1]);
    expect([0, 1, 2, 3].map(countsFor)).toEqual([-1, -1, 0, -1]);
    expect([0, 1, 2, 3].map(obstacleOf)).toEqual([null, null, null, "noAmount"]);
  });

  it("leaves the order of a line that cost nothing to its other lines", () => {
    const { deals } = read([
      ["D1", "C1", 45_000, 0, "购买", "", "已完成"],
      ["D1", "C1", 45_000, 25, "购买", "", "已完成"],
    ]);
    expect([...deals.amount]).toEqual([25]);
  });
});

describe("dealsOf with several currencies", () => {
  const rows = [
    ["D1", "C1", 45_000, 100, "购买", "CNY", "已完成"],
    ["D2", "C1", 45_001, 200, "购买", "", "已完成"],
    ["D3", "C1", 45_002, 10, "购买", "美元", "已完成"],
    ["D4", "C2", 45_003, 10, "退款", "EUR", "已完成"],
    ["D5", "C2", 45_004, 10, "购买", "人民币", "已完成"],
  ];

  it("leaves out what has no rate and counts whom it belongs to", () => {
    const { deals, leftOut, customersAffected } = read(rows);
    expect([...deals.amount]).toEqual([100, 200, 10]);
    expect(leftOut.otherCurrency).toBe(2);
    expect(customersAffected.otherCurrency).toBe(2);
  });

  it("adds up what has one", () => {
    const { deals, leftOut } = read(rows, { USD: 7.1 });
    expect([...deals.amount]).toEqual([100, 200, 71, 10]);
    expect(leftOut.otherCurrency).toBe(1);
  });

  it("counts each deal at the rate of its day, and names what lies before the first one", () => {
    const steps = [
      { from: 45_003, rate: 7.2 },
      { from: 45_005, rate: 7.5 },
    ];
    const dollars = [2, 3, 4, 5, 6].map((n) => [`D${n}`, "C1", 45_000 + n, 10, "购买", "USD", "已完成"]);
    const { deals, leftOut, unrated } = read([...rows.slice(0, 2), ...dollars], { USD: steps });
    expect([...deals.amount]).toEqual([100, 200, 72, 72, 75, 75]);
    expect(leftOut.otherCurrency).toBe(1);
    expect(unrated()).toEqual([{ currency: "USD", rows: 1, before: 45_003 }]);
    expect([unrated(0).length, unrated(1).length]).toEqual([1, 0]);
  });

  it("says of which customer what lacks a rate", () => {
    const { unrated } = read(rows);
    expect(unrated(0)).toEqual([{ currency: "USD", rows: 1, before: null }]);
    expect(unrated(1)).toEqual([{ currency: "EUR", rows: 1, before: null }]);
    expect(unrated().map(({ currency }) => currency)).toEqual(["EUR", "USD"]);
  });

  it("takes the most frequent currency without a rate as the base", () => {
    const dollars = rows.map((row) =>
      row.map((cell) => (cell === "CNY" || cell === "人民币" ? "USD" : cell)),
    );
    expect([...read(dollars, { EUR: 1.1 }).deals.amount]).toEqual([100, 200, 10, 11, 10]);
  });

  it("names the base and every other currency with its rate, the most frequent first", () => {
    const { currencies } = read([...rows, ["D6", "C2", 45_005, 10, "购买", "EUR", "已完成"]], { USD: 7.1 });
    expect(currencies).toEqual({
      base: "CNY",
      others: [
        { currency: "EUR", rows: 2, rate: null, unrated: 2 },
        { currency: "USD", rows: 1, rate: 7.1, unrated: 0 },
      ],
    });
  });

  it("does not add up a currency nobody has heard of, but takes a rate for it", () => {
    const odd = [...rows, ["D6", "C2", 45_005, 10, "购买", "sgd", "已完成"]];
    expect(read(odd).leftOut.otherCurrency).toBe(3);
    expect([...read(odd, { SGD: 5.3 }).deals.amount]).toEqual([100, 200, 10, 53]);
  });

  it("takes what an amount is written in where nothing else says so", () => {
    const written = rows.map((row, i) =>
      row.map((cell, c) => (c === 5 ? "" : c === 3 && i === 3 ? "US$10" : cell)),
    );
    const named = [...written, ["D6", "C1", 45_006, "80元", "购买", "", "已完成"]];
    expect(read([...named, ["D7", "C1", 45_007, "90元", "购买", "", "已完成"]]).leftOut.otherCurrency).toBe(
      1,
    );
  });

  it("leaves the base unnamed where only foreign deals are marked", () => {
    const marked = rows.map((row) => row.map((cell) => (cell === "CNY" || cell === "人民币" ? "" : cell)));
    const { currencies, leftOut } = read(marked.filter((row) => row[5] !== "EUR"));
    expect(currencies).toEqual({
      base: null,
      others: [{ currency: "USD", rows: 1, rate: null, unrated: 1 }],
    });
    expect(leftOut.otherCurrency).toBe(1);
  });

  it("counts every currency as it is where only days matter", () => {
    expect(read(rows, null).leftOut.otherCurrency).toBe(0);
  });
});

describe("dealsOf a ledger in no order", () => {
  it("gives each customer's deals by day, with their own amount, kind and order", () => {
    const { deals } = read([
      ["D1", "C2", 45_004, 10, "购买", "", ""],
      ["D2", "C1", 45_003.5, 20, "退款", "", ""],
      ["D3", "C9", 45_001, 30, "购买", "", ""],
      ["D4", "C1", 45_001, 40, "", "", ""],
      ["D2", "C2", 45_001, -50, "", "", ""],
      ["D6", "C2", 45_001, 60, "购买", "", "已取消"],
      ["D7", "C1", 45_003, 70, "购买", "", ""],
    ]);
    expect([...deals.customerOf()]).toEqual([0, 0, 0, 1, 1]);
    expect([...deals.day]).toEqual([45_001, 45_003, 45_003, 45_001, 45_004]);
    expect([...deals.amount]).toEqual([40, 20, 70, 50, 10]);
    expect([...deals.kind]).toEqual([1, 2, 1, 2, 1]);
    expect(deals.order[1]).toBe(deals.order[3]);
    expect(new Set(deals.order).size).toBe(4);
  });
});

describe("dataGate", () => {
  const faulty = read([
    ["D1", "C1", 45_000, "面议", "购买", "CNY", "已完成"],
    ["D2", "C1", 45_001, "面议", "购买", "CNY", "已完成"],
    ["D3", "C2", 45_002, "面议", "购买", "CNY", "已完成"],
    ["D4", "C2", "不详", 10, "购买", "CNY", "已完成"],
    ["D5", "C9", 45_004, 10, "购买", "CNY", "已完成"],
    ["D6", "C1", 45_004, 10, "购买", "CNY", "已取消"],
  ]);
  const gate = (duplicates: { groups: number; split: number; customers: number } | null) =>
    dataGate({ ...faulty, unrated: faulty.unrated(), otherKinds: faulty.otherKinds(), duplicates }, "zh-CN");

  it("lists what is left out with its effect, the most customers first, cancelled orders not", () => {
    expect(gate(null).map(({ text }) => text)).toEqual([
      "3 笔交易金额缺失或无法识别，未计入，涉及 2 个客户。",
      "1 笔交易日期缺失或无法识别，未计入，涉及 1 个客户。",
      "1 笔交易找不到客户，不计入任何客户。",
    ]);
  });

  it("names open duplicate groups and says in English too what they do", () => {
    const [first] = dataGate(
      {
        ...faulty,
        unrated: faulty.unrated(),
        otherKinds: faulty.otherKinds(),
        duplicates: { groups: 4, split: 3, customers: 7 },
      },
      "en-US",
    );
    expect(first).toMatchObject({ cause: "duplicates", fix: "dedupe", rows: 4 });
    expect(first?.text).toBe(
      "4 certain duplicate groups still open; 3 of them split spending over 7 customers, whose tiers come out too low.",
    );
  });

  it("lists what an inspection has against transactions that count, the rules with most of it first", () => {
    const titles = ["重复订单号", "疑似多写零", "金额远离常值", "退款超过购买"];
    const rules = titles.map((title, i) => ({ title, rows: 5 - i }));
    const doubtful = { rows: 13, customers: 4, rules };
    const clean = { ...read([]), unrated: [], otherKinds: [], duplicates: null };
    expect(dataGate({ ...clean, doubtful }, "zh-CN").map(({ text, fix }) => [text, fix])).toEqual([
      [
        "已计入的交易中，13 笔有尚未处理的错误或警告（重复订单号 5 笔、疑似多写零 4 笔、金额远离常值 3 笔等），涉及 4 个客户，等级可能不准。",
        "inspect",
      ],
    ]);
    expect(dataGate({ ...clean, doubtful: { rows: 0, customers: 0, rules: [] } }, "zh-CN")).toEqual([]);
  });

  it("says how far back the records go where a year is not full", () => {
    const begins = { first: 45_300, days: 213 };
    const [line] = dataGate({ ...read([]), unrated: [], otherKinds: [], duplicates: null, begins }, "zh-CN");
    expect(line).toMatchObject({ cause: "short", fix: null });
    expect(line?.text).toContain("交易记录从 2024-01-09 开始，只有约 7 个月");
  });

  it("is empty when nothing is wrong", () => {
    const sound = read([["D1", "C1", 45_000, 10, "购买", "CNY", "已完成"]]);
    expect(
      dataGate(
        { ...sound, unrated: [], otherKinds: [], duplicates: { groups: 0, split: 0, customers: 0 } },
        "zh-CN",
      ),
    ).toEqual([]);
    const [harmless] = dataGate(
      { ...sound, unrated: [], otherKinds: [], duplicates: { groups: 2, split: 0, customers: 0 } },
      "zh-CN",
    );
    expect(harmless?.text).toContain("不影响等级");
  });
});

describe("dealsOf over a sales pipeline", () => {
  const stages = ["Closed Won", "Closed Lost", "Negotiation/Review", "", "Qualified"];
  const deals = (states: readonly string[]) =>
    states.map((state, i) => [`D${i}`, "C1", 45_000 + i, 100, "购买", "CNY", state]);

  it("counts what was won, and no chance that is still open", () => {
    const { deals: counted, leftOut } = read(deals(stages));
    expect(counted.amount).toHaveLength(2);
    expect(leftOut.cancelled).toBe(3);
  });

  it("counts orders at states nobody knows where none is said to be won", () => {
    const { deals: counted, leftOut } = read(deals(stages.slice(1)));
    expect(counted.amount).toHaveLength(3);
    expect(leftOut.cancelled).toBe(1);
  });
});
