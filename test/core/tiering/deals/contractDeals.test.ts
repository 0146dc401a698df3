import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../../src/core/sheets/fields";
import { createTableBuilder, emptyTable } from "../../../../src/core/tables/building/buildTable";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { contractLines } from "../../../../src/core/tiering/gate/contractLines";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";
import { mappingOf, tableOf } from "../../tables/tableOf";

const asOf = serialOfIsoDay("2024-09-30");
type Headed = readonly (readonly [heading: string, field: Field])[];

/** What counts of a customer list with an id and these columns. */
function read(
  headed: Headed,
  rows: readonly (readonly CellValue[])[],
  transactions = emptyTable("transactions"),
) {
  const all: Headed = [["客户编号", "customerId"], ...headed];
  const plain = mappingOf(
    "客户",
    "customers",
    all.map(([, field]) => field),
  );
  const columns = plain.columns.map((column, i) => ({ ...column, heading: all[i]?.[0] ?? "" }));
  const builder = createTableBuilder("customers", [{ ...plain, columns }]);
  builder.add({ sheet: "客户", firstRow: 2, firstColumn: 0, rows: rows.map((row, i) => [`C${i}`, ...row]) });
  const book = { customers: builder.finish(), followUps: emptyTable("followUps"), transactions };
  const { deals, contracts } = dealsOf(book, { dictionaries: defaultDictionaries, today: asOf });
  const whose = deals.customerOf();
  const listed = [...deals.day].map((day, i) => [whose[i], formatSerial(day), deals.amount[i]]);
  return { listed: listed.sort(), contracts };
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
      start: "签约日期",
      end: "到期日",
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
    expect(read(trial, [["2024-02-01", 100]]).contracts).toMatchObject({ start: "Trial start" });
  });

  it("leave alone who has transactions, and a list that sums up orders", () => {
    const deals = tableOf("transactions", ["customerId", "dealtOn", "amount"], [["C0", "2024-05-05", 70]]);
    const rows = [
      ["2024-03-01", "2025-03-01", 100],
      ["2024-04-01", "2025-04-01", 100],
    ];
    expect(read(yearly, rows, deals).listed).toEqual([
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
});
