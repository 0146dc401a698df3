import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../../src/core/sheets/fields";
import { emptyTable } from "../../../../src/core/tables/building/buildTable";
import type { Book } from "../../../../src/core/tables/table";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { contractLines } from "../../../../src/core/tiering/gate/contractLines";
import type { Rates } from "../../../../src/core/tiering/rates/rates";
import { spanEnding } from "../../../../src/core/values/dates/periodEnd";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";
import { type Headed as ByField, headedTable } from "../../tables/headedTable";
import { tableOf } from "../../tables/tableOf";

const asOf = serialOfIsoDay("2024-09-30");
type Headed = readonly (readonly [heading: string, field: Field])[];

/** What counts of a customer list with an id and these columns. */
function read(
  headed: Headed,
  rows: readonly (readonly CellValue[])[],
  beside: Partial<Book> = {},
  rates: Rates = {},
) {
  const all: Headed = [["客户编号", "customerId"], ...headed];
  const fields: ByField = all.map(([heading, field]) => [field, heading]);
  const numbered = rows.map((row, i) => [`C${i}`, ...row]);
  const customers = headedTable("customers", [{ sheet: "客户", headed: fields, rows: numbered }]);
  const transactions = emptyTable("transactions");
  const book = { customers, followUps: emptyTable("followUps"), transactions, ...beside };
  const reading = dealsOf(book, { dictionaries: defaultDictionaries, today: asOf, rates });
  const { deals, contracts } = reading;
  const whose = deals.customerOf();
  const listed = [...deals.day].map((day, i) => [whose[i], formatSerial(day), deals.amount[i]]);
  return { listed: listed.sort(), contracts, reading };
}

const yearly: Headed = [
  ["签约日期", "registeredOn"],
  ["到期日", "date"],
  ["年费", "number"],
];

describe("contracts in the customer list", () => {
  it("count at each turn of their fee until they end, or until today", () => {
    const { listed, contracts } = read(yearly, [
      ["2022-03-01", "2025-03-01", 100],
      ["2022-03-01", "2023-02-28", 200],
      ["2024-12-01", "2025-12-01", 300],
      ["", "", ""],
    ]);
    expect(listed).toEqual([
      [0, "2022-03-01", 100],
      [0, "2023-03-01", 100],
      [0, "2024-03-01", 100],
      [1, "2022-03-01", 200],
    ]);
    expect(contracts).toMatchObject({
      sum: "年费",
      starts: ["签约日期"],
      ends: ["到期日"],
      customers: 2,
      dayless: 0,
    });
    expect(contractLines(contracts, "zh-CN")[0]?.text).toBe(
      "2 个客户没有交易记录，按客户表中的合同分级：「年费」自「签约日期」起每年计一笔购买，到「到期日」为止。有交易记录的客户只按交易计。",
    );
  });

  it("count once where they are no fee of a time, or nobody says when they end", () => {
    const whole: Headed = [
      ["Contract Value", "number"],
      ["Contract Start", "date"],
      ["Contract End", "date"],
    ];
    const { listed, contracts } = read(whole, [[5000, "2022-03-01", "2025-03-01"]]);
    expect(listed).toEqual([[0, "2022-03-01", 5000]]);
    expect(contractLines(contracts, "en-US")[0]?.text).toBe(
      "1 customer without transactions is sorted by the contracts in the customer list: Contract Value counts as one purchase on Contract Start. Who has transactions is sorted by those alone.",
    );
    const open = read([...yearly.slice(0, 1), ...yearly.slice(2)], [["2022-03-01", 100]]);
    expect(open.listed).toEqual([[0, "2022-03-01", 100]]);
  });

  it("count by their last turn where only their end is known", () => {
    const { listed, contracts } = read(yearly.slice(1), [
      ["2025-03-01", 100],
      ["2026-12-31", 200],
      ["2023-06-30", 300],
    ]);
    expect(listed).toEqual([
      [0, "2024-03-01", 100],
      [1, "2023-12-31", 200],
      [2, "2022-06-30", 300],
    ]);
    expect(contractLines(contracts, "zh-CN")[0]?.text).toContain("按「到期日」倒推，只计最近一笔");
  });

  it("count for nothing without any day, which is said", () => {
    const { listed, contracts } = read([["合同金额", "number"]], [[100], [200], [""]]);
    expect([listed, contracts]).toMatchObject([[], { customers: 0, dayless: 2 }]);
    expect(contractLines(contracts, "zh-CN")[0]?.text).toBe(
      "2 个客户有「合同金额」，但没有可用的签约日期，未计入。",
    );
    expect(contractLines(contracts, "en-US")[0]?.text).toBe(
      "2 customers with 合同金额 and no day it was signed: not counted.",
    );
  });

  it("name the columns no day stands in", () => {
    const textsOf = (headed: Headed, row: readonly CellValue[]) => {
      const { contracts } = read(headed, [row]);
      return [contractLines(contracts, "zh-CN")[0]?.text, contractLines(contracts, "en-US")[0]?.text];
    };
    expect(textsOf(yearly.slice(1), ["", 100])).toEqual([
      "1 个客户有「年费」，但「到期日」没有可用的日期，未计入。",
      "1 customer with 年费 and no day under 到期日: not counted.",
    ]);
    expect(textsOf(yearly, ["", "", 100])).toEqual([
      "1 个客户有「年费」，但「签约日期」和「到期日」都没有可用的日期，未计入。",
      "1 customer with 年费 and no day under 签约日期 or 到期日: not counted.",
    ]);
  });

  it("begin on the day of the contract and no warranty or trial", () => {
    const two: Headed = [
      ["质保开始", "date"],
      ["质保结束", "date"],
      ["服务开始", "date"],
      ["服务到期", "date"],
      ["年服务费", "number"],
    ];
    const row = ["2020-01-01", "2022-01-01", "2024-02-01", "2025-02-01", 100];
    expect(read(two, [row]).listed).toEqual([[0, "2024-02-01", 100]]);
    const trial: Headed = [
      ["Trial start", "date"],
      ["Annual fee", "number"],
    ];
    expect(read(trial, [["2024-02-01", 100]]).contracts).toMatchObject({ starts: ["Trial start"] });
  });

  it("leave alone who has transactions, and a list that sums up orders", () => {
    const deals = tableOf("transactions", ["customerId", "dealtOn", "amount"], [["C0", "2024-05-05", 70]]);
    const rows = [
      ["2024-03-01", "2025-03-01", 100],
      ["2024-04-01", "2025-04-01", 100],
    ];
    expect(read(yearly, rows, { transactions: deals }).listed).toEqual([
      [0, "2024-05-05", 70],
      [1, "2024-04-01", 100],
    ]);
    const totals: Headed = [...yearly, ["累计金额", "totalAmount"]];
    expect(read(totals, [["2024-03-01", "2025-03-01", 100, 900]]).contracts).toBeNull();
  });

  it("are none under sums that say something else", () => {
    for (const heading of [
      "已付年费",
      "年营业额",
      "合同金额未付",
      "注册资金",
      "Annual revenue",
      "Contract no",
      "年费率",
    ])
      expect([
        heading,
        read(
          [
            ["签约日期", "date"],
            [heading, "number"],
          ],
          [["2024-03-01", 100]],
        ).contracts,
      ]).toEqual([heading, null]);
    for (const heading of [
      "年服务费",
      "每年费用",
      "月租金",
      "季度会员费",
      "签约金额",
      "Annual fee",
      "Monthly retainer",
      "ARR",
    ])
      expect(
        read(
          [
            ["签约日期", "date"],
            [heading, "number"],
          ],
          [["2024-03-01", 100]],
        ).contracts?.sum,
      ).toBe(heading);
  });

  it("do not turn over for what little was given into them", () => {
    const { listed } = read(yearly, [
      ["2022-03-01", "2023-04-15", 100],
      ["2022-03-01", "2023-12-31", 200],
    ]);
    expect(listed).toEqual([
      [0, "2022-03-01", 100],
      [1, "2022-03-01", 200],
      [1, "2023-03-01", 200],
    ]);
  });
});

const renewed: Headed = [
  ["合同开始", "date"],
  ["合同结束", "date"],
  ["续签开始", "date"],
  ["续签结束", "date"],
];
const twoTerms = ["2020-03-01", "2022-02-28", "2022-03-01", "2025-03-01"];

describe("contracts with two pairs of days", () => {
  it("count a fee through both where one goes on from the other, a sum for the whole in the one begun last", () => {
    expect(read([...renewed, ["年费", "number"]], [[...twoTerms, 100]]).listed.map(([, day]) => day)).toEqual(
      ["2020-03-01", "2021-03-01", "2022-03-01", "2023-03-01", "2024-03-01"],
    );
    const whole = read(
      [...renewed, ["成交金额", "number"]],
      [
        [...twoTerms, 100],
        [...twoTerms.slice(0, 2), "2025-01-01", "2026-01-01", 200],
        [...twoTerms.slice(0, 2), "", "", 300],
      ],
    );
    expect(whole.listed).toEqual([
      [0, "2022-03-01", 100],
      [1, "2020-03-01", 200],
      [2, "2020-03-01", 300],
    ]);
    expect(contractLines(whole.contracts, "zh-CN")[0]?.text).toContain(
      "「成交金额」在「合同开始」或「续签开始」计一笔购买",
    );
    expect(contractLines(whole.contracts, "en-US")[0]?.text).toContain("on 合同开始 or 续签开始");
  });

  it("give no end the beginning of the other, however the columns lie", () => {
    const fee: Headed[number] = ["年费", "number"];
    const [from, to, again, until] = renewed;
    if (!from || !to || !again || !until) throw new Error("four columns");
    const row = {
      合同开始: "2020-03-01",
      合同结束: "2021-03-01",
      续签开始: "2024-03-01",
      续签结束: "2025-03-01",
    };
    for (const order of [
      [from, again, to, until],
      [until, to, again, from],
      [again, until, from, to],
    ]) {
      const cells = order.map(([heading]) => row[heading as keyof typeof row]);
      expect(read([...order, fee], [[...cells, 100]]).listed).toEqual([[0, "2024-03-01", 100]]);
    }
  });

  it("go by the pair that says what the sum is for", () => {
    const both: Headed = [
      ["合同签订日期", "date"],
      ["合同到期", "date"],
      ["服务开始", "date"],
      ["服务到期", "date"],
    ];
    const days = ["2024-01-10", "2025-01-10", "2024-02-01", "2025-02-01"];
    expect(read([...both, ["年服务费", "number"]], [[...days, 100]]).listed).toEqual([
      [0, "2024-02-01", 100],
    ]);
    expect(read([...both, ["合同金额", "number"]], [[...days, 100]]).listed).toEqual([
      [0, "2024-01-10", 100],
    ]);
  });

  it("begin a renewal of which only the end is known where the first ended", () => {
    const columns: Headed = [
      ["签约日期", "registeredOn"],
      ["合同到期日", "date"],
      ["续约到期日", "date"],
    ];
    const row = ["2022-03-01", "2023-03-01", "2025-03-01"];
    expect(read([...columns, ["年费", "number"]], [[...row, 100]]).listed.map(([, day]) => day)).toEqual([
      "2022-03-01",
      "2023-03-01",
      "2024-03-01",
    ]);
  });

  it("count from the first signature where one end closes all, a sum for the whole from the last", () => {
    const columns: Headed = [
      ["首次签约日期", "registeredOn"],
      ["续签日期", "date"],
      ["到期日", "date"],
    ];
    const row = ["2022-03-01", "2024-03-01", "2025-03-01"];
    expect(read([...columns, ["年费", "number"]], [[...row, 100]]).listed).toHaveLength(3);
    expect(read([...columns, ["成交金额", "number"]], [[...row, 100]]).listed).toEqual([
      [0, "2024-03-01", 100],
    ]);
  });
});

describe("contracts of lists on several sheets", () => {
  const leases: ByField = [
    ["customerId", "客户编号"],
    ["date", "到租日"],
    ["number", "年费"],
  ];
  const services: ByField = [
    ["customerId", "客户编号"],
    ["date", "开通日期"],
    ["date", "服务到期"],
    ["number", "年费"],
  ];
  const one = { sheet: "租户", headed: leases, rows: [["C0", "2025-03-01", 100]] };
  const other = { sheet: "会员", headed: services, rows: [["C1", "2023-05-01", "2025-05-01", 7]] };

  function listedOn(sheets: Parameters<typeof headedTable>[1]) {
    const book = {
      customers: headedTable("customers", sheets),
      ...{ followUps: emptyTable("followUps"), transactions: emptyTable("transactions") },
    };
    const { deals } = dealsOf(book, { dictionaries: defaultDictionaries, today: asOf });
    return [...deals.day].map((day, i) => [formatSerial(day), deals.amount[i]]).sort();
  }

  it("begin and end on the same one, in whatever order these stand", () => {
    const expected = [
      ["2023-05-01", 7],
      ["2024-03-01", 100],
      ["2024-05-01", 7],
    ];
    expect(listedOn([one, other])).toEqual(expected);
    expect(listedOn([other, one])).toEqual(expected);
  });
});

describe("contracts in other currencies", () => {
  const abroad: Headed = [...yearly, ["币种", "text"]];
  const rows = [
    ["2024-03-01", "2025-03-01", 100, "CNY"],
    ["2024-04-01", "2025-04-01", 100, ""],
    ["2023-05-01", "2025-05-01", 10, "USD"],
  ];

  it("wait for a rate, as deals do, and count by it", () => {
    const open = read(abroad, rows);
    expect(open.listed.map(([customer]) => customer)).toEqual([0, 1]);
    expect(open.reading.leftOut.otherCurrency).toBe(2);
    expect(open.reading.customersAffected.otherCurrency).toBe(1);
    expect(open.reading.unrated(2)).toEqual([{ currency: "USD", rows: 2, before: null }]);
    expect(open.reading.currencies.others).toMatchObject([{ currency: "USD", rows: 2, unrated: 2 }]);
    const rated = read(abroad, rows, {}, { USD: [{ from: serialOfIsoDay("2024-01-01"), rate: 7 }] });
    expect(rated.listed.slice(2)).toEqual([[2, "2024-05-01", 70]]);
    expect(rated.reading.leftOut.otherCurrency).toBe(1);
  });

  it("say so in the cell, over the column, or by the name of their currency", () => {
    const heading = (heading: string): Headed => [...yearly.slice(0, 2), [heading, "number"]];
    const [day, end] = ["2024-03-01", "2025-03-01"];
    const yuan = tableOf("transactions", ["customerId", "dealtOn", "amount"], [["C9", day, 5]]);
    const named = headedTable("transactions", [
      {
        sheet: "销售",
        headed: [
          ["customerId", "客户"],
          ["dealtOn", "日期"],
          ["amount", "金额"],
        ],
        rows: [["C1", day, 5]],
      },
    ]);
    // Beside deals in yuan the fee of all is in another currency; alone it is the home currency.
    expect(
      read(heading("年费（USD）"), [[day, end, 9]], { transactions: named }).reading.leftOut.otherCurrency,
    ).toBe(1);
    expect(read(heading("年费（USD）"), [[day, end, 9]]).listed).toEqual([[0, day, 9]]);
    expect(
      read(
        heading("年费"),
        [
          [day, end, "US$9"],
          [day, end, 7],
          [day, end, 8],
        ],
        { transactions: yuan },
      ).listed,
    ).toEqual([
      [1, day, 7],
      [2, day, 8],
    ]);
  });

  it("are told by no column of words that are none", () => {
    const other = rows.map((row) => row.with(3, row[3] === "USD" ? "USD账户" : (row[3] ?? "")));
    expect(read(abroad, other).reading.leftOut.otherCurrency).toBe(0);
  });
});

describe("contracts of customers with other business that waits for a rate", () => {
  const rows = [["2024-03-01", "2025-03-01", 100]];

  it("count for nothing beside sums by months", () => {
    const headed: ByField = [
      ["customerId", "客户编号"],
      ["number", "8月"],
    ];
    const months = headedTable("transactions", [
      {
        sheet: "USD销售",
        headed,
        rows: [
          ["C0", 10],
          ["C1", 20],
        ],
      },
    ]);
    const dated = {
      ...months,
      columns: months.columns.map((column) =>
        column.field === "number"
          ? { ...column, sumsOf: spanEnding(serialOfIsoDay("2024-08-31"), 1) }
          : column,
      ),
    };
    const yuan = { ...dated, sheets: ["销售"] };
    const both = [...rows, ["", "", ""], ["2024-04-01", "2025-04-01", 50]];
    const cells = { byMonths: [dated] };
    const deals = headedTable("transactions", [
      {
        sheet: "销售",
        headed: [
          ["customerId", "客户"],
          ["dealtOn", "日期"],
          ["amount", "金额"],
        ],
        rows: [["C9", "2024-03-01", 5]],
      },
    ]);
    expect(read(yearly, both, { ...cells, transactions: deals }).listed).toEqual([[2, "2024-04-01", 50]]);
    expect(read(yearly, both, { ...cells, transactions: deals }, { USD: 7 }).listed).toEqual([
      [0, "2024-08-31", 70],
      [1, "2024-08-31", 140],
      [2, "2024-04-01", 50],
    ]);
    expect(read(yearly, both, { byMonths: [yuan] }).listed).toHaveLength(3);
  });

  it("count for nothing beside deals", () => {
    const deals = tableOf(
      "transactions",
      ["customerId", "dealtOn", "amount", "currency"],
      [
        ["C0", "2024-05-05", 70, "USD"],
        ["C1", "2024-05-05", 70, "CNY"],
        ["C1", "2024-05-06", 70, "CNY"],
      ],
    );
    const { listed, reading } = read(yearly, [...rows, ["", "", ""]], { transactions: deals });
    expect(listed.map(([customer]) => customer)).toEqual([1, 1]);
    expect(reading.leftOut.otherCurrency).toBe(1);
  });
});
