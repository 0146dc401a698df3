import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../../src/core/sheets/fields";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { refundLines } from "../../../../src/core/tiering/gate/refundLines";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { mappingOf, tableOf } from "../../tables/tableOf";

const today = 45_500;
type Headed = readonly (readonly [Field, string])[];
const usual: Headed = [
  ["orderId", "单号"],
  ["customerId", "客户编号"],
  ["dealtOn", "日期"],
  ["amount", "销售额"],
  ["number", "退款额"],
];

function read(rows: readonly (readonly CellValue[])[], headed: Headed = usual) {
  const plain = mappingOf(
    "销售",
    "transactions",
    headed.map(([field]) => field),
  );
  const columns = plain.columns.map((column, i) => ({ ...column, heading: headed[i]?.[1] ?? "" }));
  const builder = createTableBuilder("transactions", [{ ...plain, columns }]);
  builder.add({ sheet: "销售", firstRow: 2, firstColumn: 0, rows });
  const reading = dealsOf(
    {
      customers: tableOf("customers", ["customerId"], [["C1"], ["C2"]]),
      followUps: tableOf("followUps", ["customerId"], []),
      transactions: builder.finish(),
    },
    { dictionaries: defaultDictionaries, today },
  );
  const { monetary, frequency, refundShare } = metricsAt(runsByCustomer(reading.deals), today, 365);
  return {
    reading,
    first: { money: monetary[0], orders: frequency[0], share: refundShare[0] },
    said: reading.refundsBeside,
  };
}

describe("refunds in a column beside the sales", () => {
  it("are taken off the purchases beside them, and said before the run", () => {
    const { first, said } = read([
      ["D1", "C1", 45_400, 100, 40],
      ["D2", "C1", 45_401, 60, ""],
      ["D3", "C2", 45_402, 50, -10],
    ]);
    expect(first).toEqual({ money: 120, orders: 2, share: 0.25 });
    expect(said).toEqual({ heading: "退款额", rows: 2, customers: 2 });
    expect(refundLines(said, "zh-CN")[0]?.text).toBe(
      "「退款额」列中 2 笔退款已从同行的购买中扣除，涉及 2 个客户。",
    );
    expect(refundLines({ heading: "Refund", rows: 1, customers: 1 }, "en-US")[0]?.text).toBe(
      "1 refund in the column Refund is taken off the purchases beside it; 1 customer affected.",
    );
    expect(refundLines(null, "zh-CN")).toEqual([]);
  });

  it("undo an order they come to in full, numbered or not", () => {
    const { first } = read([
      ["D1", "C1", 45_400, 100, 100],
      ["", "C1", 45_401, 70, 70],
      ["", "C1", 45_402, 30, ""],
    ]);
    expect([first.money, first.orders]).toEqual([30, 1]);
  });

  it("are refunds by themselves where nothing was sold in the row", () => {
    const { first, reading } = read([
      ["D1", "C1", 45_400, 100, ""],
      ["D2", "C1", 45_401, "", 30],
    ]);
    expect([first.money, reading.leftOut.noAmount]).toEqual([70, 0]);
  });

  it("count once where rows of refunds name the order as well", () => {
    const typed: Headed = [...usual, ["dealType", "类型"]];
    const { first, said } = read(
      [
        ["D1", "C1", 45_400, 100, 40, "购买"],
        ["D1", "C1", 45_410, 40, 40, "退款"],
      ],
      typed,
    );
    expect([first.money, said]).toEqual([60, null]);
  });

  it("leave sums alone that are what was left, by another column or by their heading", () => {
    const rows = [
      ["D1", "C1", 45_400, 60, 40, 100],
      ["D2", "C1", 45_401, 60, "", 60],
    ];
    const gross: Headed = [...usual, ["number", "应收"]];
    expect(read(rows, gross).first.money).toBe(120);
    const headed = usual.map(
      ([field, heading]) => [field, field === "amount" ? "净销售额" : heading] as const,
    );
    expect(read(rows, headed).first.money).toBe(120);
  });

  it("are none of pieces, of what may go back, or of more than was paid", () => {
    const under = (heading: string, refund = 40) =>
      read(
        [["D1", "C1", 45_400, 100, refund]],
        usual.map(([field, own]) => [field, field === "number" ? heading : own] as const),
      ).first.money;
    expect(["退货数量", "可退金额", "Returns", "退货"].map((heading) => under(heading))).toEqual([
      100, 100, 100, 100,
    ]);
    expect(under("退款额", 400)).toBe(100);
    expect(
      ["退货金额", "已退款", "退费", "Refunded amount", "Return value"].map((heading) => under(heading)),
    ).toEqual([60, 60, 60, 60, 60]);
  });
});
