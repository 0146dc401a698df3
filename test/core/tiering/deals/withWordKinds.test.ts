import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { emptyTable } from "../../../../src/core/tables/building/buildTable";
import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { tableOf } from "../../tables/tableOf";

const today = 45_500;
type Paid = readonly [customer: string, kind: string, amount: number, order?: string];

/** Money and orders of each customer, by what was paid day by day, and the words left out. */
function read(paid: readonly Paid[]) {
  const rows = paid.map(([customer, kind, amount, order = ""], i): CellValue[] => [
    order,
    customer,
    45_200 + i,
    kind,
    amount,
  ]);
  const ids = [...new Set(paid.map(([customer]) => customer))].sort();
  const { deals, otherKinds } = dealsOf(
    {
      customers: tableOf(
        "customers",
        ["customerId"],
        ids.map((id) => [id]),
      ),
      followUps: emptyTable("followUps"),
      transactions: tableOf("transactions", ["orderId", "customerId", "dealtOn", "dealType", "amount"], rows),
    },
    { dictionaries: defaultDictionaries, today },
  );
  const { monetary, frequency } = metricsAt(runsByCustomer(deals), today, 365);
  return {
    of: Object.fromEntries(ids.map((id, i) => [id, [monetary[i], frequency[i]]])),
    left: otherKinds().map(({ word }) => word),
  };
}

/** So many customers who pay these parts, one after the other. */
const each = (
  count: number,
  name: string,
  parts: readonly (readonly [kind: string, amount: number, order?: string])[],
): readonly Paid[] =>
  Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    parts.map(([kind, amount, order]): Paid => [`${name}${i}`, kind, amount, order ? `${order}${i}` : ""]),
  );

describe("what is paid part by part", () => {
  it.each([
    ["首付", "尾款"],
    ["定金", "尾款"],
    ["首期款", "二期款"],
    ["首付", "按揭放款"],
    ["Deposit", "Balance"],
    ["Deposit", "Final payment"],
    ["Down payment", "Installment 2"],
  ])("is one order, of both %s and %s, beside those who pay at once", (first, later) => {
    const { of, left } = read([
      ...each(30, "W", [["报名费", 100]]),
      ...each(10, "P", [
        [first, 30],
        [later, 70],
      ]),
    ]);
    expect([of.W0, of.P0, left]).toEqual([[100, 1], [100, 1], []]);
  });

  it("is an order for every first part, and for the number it bears", () => {
    const twice = read([
      ...each(6, "P", [
        ["定金", 30],
        ["尾款", 70],
        ["定金", 40],
        ["尾款", 60],
      ]),
    ]);
    expect(twice.of.P0).toEqual([200, 2]);
    const numbered = read([
      ...each(6, "P", [
        ["定金", 30, "A"],
        ["定金", 40, "B"],
        ["尾款", 70, "A"],
        ["尾款", 60, "B"],
      ]),
    ]);
    expect(numbered.of.P0).toEqual([200, 2]);
  });

  it("is an order of who is told by name where numbers are missing", () => {
    const names = ["甲示例有限公司", "乙示例有限公司", "丙示例有限公司"];
    const paid = ["首付", "尾款"].flatMap((kind) => names.map((name) => ["", "", name, kind]));
    const { deals } = dealsOf(
      {
        customers: tableOf(
          "customers",
          ["customerId", "companyName"],
          names.map((name, i) => [`C${i}`, name]),
        ),
        followUps: emptyTable("followUps"),
        transactions: tableOf(
          "transactions",
          ["orderId", "customerId", "companyName", "dealType", "dealtOn", "amount"],
          paid.map((cells, i) => [...cells, 45_200 + i, 50]),
        ),
      },
      { dictionaries: defaultDictionaries, today },
    );
    expect([...metricsAt(runsByCustomer(deals), today, 365).frequency]).toEqual([1, 1, 1]);
  });

  it("is a payment for what counts already where the goods stand on the list", () => {
    const goods = each(10, "P", [
      ["销售", 100],
      ["定金", 30],
      ["尾款", 70],
    ]);
    expect(read(goods).left).toContain("定金");
  });

  it("counts from 首付 on, while nothing more is paid; a deposit may be held", () => {
    expect(read([...each(9, "W", [["全款", 100]]), ...each(3, "P", [["首付", 30]])]).of.P0).toEqual([30, 1]);
    expect(read([...each(9, "W", [["全款", 100]]), ...each(3, "P", [["定金", 30]])]).of.P0).toEqual([0, 0]);
  });
});

describe("money paid in before it is spent", () => {
  it("counts when it is paid in, and not again when it is drawn", () => {
    for (const [paidIn, drawn] of [
      ["充值", "划卡"],
      ["会员储值", "余额支付"],
      ["办卡", "耗课"],
      ["Top-up", "Redemption"],
      ["Gift card", "Gift card redemption"],
    ] as const) {
      const { of, left } = read(
        each(8, "C", [
          [paidIn, 100],
          [drawn, 20],
          [drawn, 20],
        ]),
      );
      expect([paidIn, of.C0, left]).toEqual([paidIn, [100, 1], [drawn]]);
    }
  });

  it("counts when it is spent where that is told in full, or alone", () => {
    expect(
      read(
        each(8, "C", [
          ["充值", 100],
          ["消费", 20],
          ["消费", 20],
        ]),
      ).of.C0,
    ).toEqual([40, 2]);
    expect(
      read(
        each(8, "C", [
          ["划卡", 20],
          ["划卡", 20],
        ]),
      ).of.C0,
    ).toEqual([40, 2]);
    expect(
      read(
        each(8, "C", [
          ["充值", 100],
          ["零售", 20],
        ]),
      ).of.C0,
    ).toEqual([120, 2]);
  });
});

describe("money that is the price of nothing", () => {
  it.each([
    "滞纳金",
    "罚款",
    "借款",
    "代付运费",
    "坏账核销",
    "报销",
    "Late fee",
    "Interest",
    "Write-off",
    "FOC",
    "Churn",
  ])("is no purchase: %s", (word) => {
    expect(
      read(
        each(8, "C", [
          ["销售", 100],
          ["Sale", 10],
          [word, 20],
        ]),
      ).of.C0,
    ).toEqual([110, 2]);
  });

  it("is taken off as a rebate, in whatever words", () => {
    for (const word of ["返利结算", "年终返利", "返现", "红字发票", "Rebate settlement"])
      expect(
        read(
          each(8, "C", [
            ["销售", 100],
            [word, 20],
          ]),
        ).of.C0,
      ).toEqual([80, 1]);
  });
});
