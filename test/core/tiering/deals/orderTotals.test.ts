import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { emptyTable } from "../../../../src/core/tables/building/buildTable";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { type Headed, headedTable } from "../../tables/headedTable";
import { tableOf } from "../../tables/tableOf";

const many = Array.from({ length: 12 }, (_, i) => i);
/** Twelve orders of two lines each, of 100, 110, …; `sumOf` gives the sum of a line. */
const lines = (
  sumOf: (order: number, line: number) => CellValue,
  goodsOf = (line: number) => `产品${line}`,
) => many.flatMap((i) => [0, 1].map((line) => [`D${i}`, "C1", 45_000 + i, goodsOf(line), sumOf(i, line)]));

function moneyOf(rows: readonly (readonly CellValue[])[], heading = "订单金额", kinds?: readonly string[]) {
  const headed: Headed = [
    ["orderId", "单号"],
    ["customerId", "客户编号"],
    ["dealtOn", "日期"],
    ["product", "产品"],
    ["amount", heading],
    ["dealType", "类型"],
  ];
  const typed = rows.map((row, i) => [...row, kinds?.[i % kinds.length] ?? ""]);
  const { deals, leftOut } = dealsOf(
    {
      customers: tableOf("customers", ["customerId"], [["C1"]]),
      followUps: emptyTable("followUps"),
      transactions: headedTable("transactions", [{ sheet: "销售", headed, rows: typed }]),
    },
    { dictionaries: defaultDictionaries, today: 45_500 },
  );
  return { money: deals.amount.reduce((sum, one) => sum + one, 0), missing: leftOut.noAmount };
}

const totals = many.reduce((sum, i) => sum + 100 + 10 * i, 0);
const total = (i: number) => 100 + 10 * i;

describe("totals of orders that stand in each of their lines", () => {
  it("count once an order", () => {
    expect(moneyOf(lines(total))).toEqual({ money: totals, missing: 0 });
    expect(moneyOf(lines(total), "Order Total")).toEqual({ money: totals, missing: 0 });
  });

  it("are none under other headings, of lines with sums of their own, or of the same goods typed twice", () => {
    expect(moneyOf(lines(total), "金额").money).toBe(2 * totals);
    expect(moneyOf(lines((i, line) => total(i) + line)).money).toBe(2 * totals + 12);
    expect(moneyOf(lines(total, () => "产品")).money).toBe(2 * totals);
    // Lessons at one price.
    expect(moneyOf(lines(() => 100)).money).toBe(2400);
  });

  it("leave alone what was given back of an order", () => {
    expect(moneyOf(lines(total), "订单金额", ["购买", "退款"]).money).toBe(2 * totals);
  });

  it("leave the odd order with sums of its own", () => {
    expect(moneyOf(lines((i, line) => (i === 3 && line === 1 ? 7 : total(i)))).money).toBe(totals + 7);
  });
});
