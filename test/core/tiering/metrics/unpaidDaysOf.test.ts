import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../../src/core/sheets/fields";
import { unpaidDaysOf, unpaidInGroups } from "../../../../src/core/tiering/metrics/unpaidDaysOf";
import { tableOf } from "../../tables/tableOf";

const asOf = 45_500;
const all = ["customerId", "dealtOn", "amount", "dealType", "orderStatus", "paidOn"] as const;

function waited(rows: readonly (readonly CellValue[])[], fields: readonly Field[] = all) {
  const customers = tableOf(
    "customers",
    ["customerId", "companyName"],
    [
      ["C1", "甲公司"],
      ["C2", "乙公司"],
    ],
  );
  const transactions = tableOf("transactions", fields, rows);
  const book = { customers, followUps: tableOf("followUps", ["customerId"], []), transactions };
  const days = unpaidDaysOf(book, defaultDictionaries, asOf);
  return days && [...days];
}

describe("unpaidDaysOf", () => {
  it("counts from the oldest order that says it is not paid", () => {
    expect(
      waited([
        ["C1", asOf - 30, 100, "购买", "待支付", ""],
        ["C1", asOf - 120, 100, "购买", "部分付款", ""],
        ["C2", asOf - 200, 100, "购买", "已完成", asOf - 190],
      ]),
    ).toEqual([120, Number.NaN]);
  });

  it("knows an order that was paid only after the as-of day", () => {
    expect(waited([["C1", asOf - 100, 100, "购买", "已支付", asOf + 5]])).toEqual([100, Number.NaN]);
    expect(waited([["C1", asOf - 100, 100, "购买", "待支付", asOf - 5]])).toEqual([Number.NaN, Number.NaN]);
  });

  it("takes a blank payment date alone, refunds, cancelled and later orders for no debt", () => {
    expect(
      waited([
        ["C1", asOf - 100, 100, "购买", "已完成", ""],
        ["C1", asOf - 100, 100, "退款", "待支付", ""],
        ["C1", asOf - 100, 100, "购买", "已取消", ""],
        ["C1", asOf + 10, 100, "购买", "待支付", ""],
        ["C9", asOf - 100, 100, "购买", "待支付", ""],
        ["C1", "不详", 100, "购买", "待支付", ""],
      ]),
    ).toEqual([Number.NaN, Number.NaN]);
  });

  it("needs no kind of deal, but something that tells of payment", () => {
    const fields = ["customerId", "dealtOn", "amount", "orderStatus"] as const;
    expect(waited([["C2", asOf - 95, 100, "未付款"]], fields)).toEqual([Number.NaN, 95]);
    expect(waited([["C2", asOf - 95, 100]], ["customerId", "dealtOn", "amount"])).toBeNull();
  });
});

describe("unpaidInGroups", () => {
  it("gives the head the longest wait of its members", () => {
    const days = Float64Array.of(Number.NaN, 40, 90, Number.NaN);
    expect([...unpaidInGroups(days, Int32Array.of(0, 0, 0, 3))]).toEqual([
      90,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
