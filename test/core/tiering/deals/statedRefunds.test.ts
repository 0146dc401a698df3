import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { refundLines } from "../../../../src/core/tiering/gate/refundLines";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { type Headed, headedTable } from "../../tables/headedTable";
import { tableOf } from "../../tables/tableOf";

const today = 45_500;
const plain: Headed = [
  ["orderId", "单号"],
  ["customerId", "客户编号"],
  ["dealtOn", "日期"],
  ["amount", "金额"],
  ["orderStatus", "订单状态"],
];
const typed: Headed = [...plain, ["dealType", "类型"]];

/** What counts of a customer C1 up to today, and what is said of refunds. */
function read(rows: readonly (readonly CellValue[])[], headed: Headed = plain) {
  const { deals, refundsBeside } = dealsOf(
    {
      customers: tableOf("customers", ["customerId"], [["C1"], ["C2"]]),
      followUps: tableOf("followUps", ["customerId"], []),
      transactions: headedTable("transactions", [{ sheet: "销售", headed, rows }]),
    },
    { dictionaries: defaultDictionaries, today },
  );
  const { monetary, frequency, recency } = metricsAt(runsByCustomer(deals), today, 365);
  return { money: monetary[0], orders: frequency[0], silent: recency[0], said: refundsBeside };
}

/** What counts of one purchase of 100 at such a state. */
const countedAt = (status: string) => read([["D1", "C1", 45_400, 100, status]]).money;

describe("deals whose status says that they were given back", () => {
  it("count for nothing, no order among them, and it is said", () => {
    const { said, ...first } = read([
      ["D1", "C1", 45_400, 100, "已完成"],
      ["D2", "C1", 45_450, 60, "已退款"],
      ["", "C1", 45_451, 50, "已退货"],
    ]);
    expect(first).toEqual({ money: 100, orders: 1, silent: 100 });
    expect(refundLines(said, "zh-CN")[0]?.text).toBe(
      "「订单状态」列中 2 笔退款已从同行的购买中扣除，涉及 1 个客户。",
    );
  });

  it("are known by the words of the house, and not by what is partly or not yet back", () => {
    const back = [
      "Refunded",
      "Returned",
      "全额退款",
      "退货退款",
      "退款成功",
      "交易关闭（已退款）",
      "交易關閉(已退款)",
      "Closed - Refunded",
      "Fully refunded",
      "Return",
    ];
    expect(back.map(countedAt)).toEqual(back.map(() => 0));
    const kept = [
      "部分退款",
      "退款中",
      "退款关闭",
      "退款失败",
      "拒绝退款",
      "未退款",
      "不退款",
      "可退款",
      "待退款",
      "Partially refunded",
      "Return requested",
      "Non-refundable",
      "Not returned",
    ];
    expect(kept.map(countedAt)).toEqual(kept.map(() => 100));
  });

  it("take off one line of an order alone", () => {
    const { money, orders } = read([
      ["D1", "C1", 45_400, 100, "已完成"],
      ["D1", "C1", 45_400, 40, "已退款"],
    ]);
    expect([money, orders]).toEqual([100, 1]);
  });

  it("count once where a row of the refund names the order", () => {
    const rows = [
      ["D1", "C1", 45_400, 100, "已退款", "购买"],
      ["D1", "C1", 45_410, 100, "已退款", "退款"],
      ["D2", "C1", 45_420, 70, "已完成", "购买"],
    ];
    expect(read(rows, typed)).toEqual({ money: 70, orders: 1, silent: 80, said: null });
    // Whoever writes how much came back there means that.
    expect(
      read(
        [
          ["D1", "C1", 45_400, 100, "已退款", "购买"],
          ["D1", "C1", 45_410, 30, "", "退款"],
        ],
        typed,
      ).money,
    ).toBe(70);
  });

  it("count once where a later row gives as much back under another number, or none", () => {
    const sold = ["D1", "C1", 45_400, 100, "已退款", "购买"];
    for (const number of ["", "TK-9"])
      expect(read([sold, [number, "C1", 45_410, 100, "", "退款"]], typed)).toMatchObject({
        money: 0,
        said: null,
      });
    // That of another order, of another customer, or before the sale is none of it.
    const other = [sold, ["D2", "C1", 45_401, 100, "", "购买"], ["D2", "C1", 45_410, 100, "", "退款"]];
    expect(read(other, typed).money).toBe(0);
    expect(read([sold, ["", "C2", 45_410, 100, "", "退款"]], typed).money).toBe(0);
    expect(read([sold, ["", "C1", 45_390, 100, "", "退款"]], typed).money).toBe(-100);
  });

  it("go by the column that says how much, and leave sums alone it is off already", () => {
    const beside: Headed = [...plain, ["number", "退款金额"]];
    expect(read([["D1", "C1", 45_400, 100, "已退款", 40]], beside).money).toBe(60);
    expect(read([["D1", "C1", 45_400, 100, "已退款", ""]], beside).money).toBe(0);
    const paid: Headed = [...beside, ["number", "应收"]];
    expect(read([["D1", "C1", 45_400, 60, "已退款", 40, 100]], paid).money).toBe(60);
    const net = plain.map(([field, heading]) => [field, field === "amount" ? "净额" : heading] as const);
    expect(read([["D1", "C1", 45_400, 60, "已退款"]], net).money).toBe(60);
  });

  it("are none of refunds below zero, nor of what was cancelled", () => {
    const { money, said } = read([
      ["D1", "C1", 45_400, 100, "已完成"],
      ["D1", "C1", 45_410, -30, "已退款"],
      ["D3", "C1", 45_420, 50, "已取消"],
    ]);
    expect([money, said]).toEqual([70, null]);
  });
});
