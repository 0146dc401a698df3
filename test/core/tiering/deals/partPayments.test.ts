import { gateOf } from "../../../../src/core/analysis/tiering/gate/tierGate";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { contextOf } from "../../analysis/tiering/tierBook";

const asOf = 45_565;

/** Of the kinds of forty transactions, in turn, those that are left out because they are no purchase; "" for none. */
function leftOut(...kinds: readonly string[]): string {
  const context = contextOf({
    customers: [["C1", "杭州示例有限公司"]],
    transactionFields: ["orderId", "customerId", "dealtOn", "amount", "dealType"],
    transactions: Array.from({ length: 40 }, (_, i): CellValue[] => [
      `D${i}`,
      "C1",
      asOf - i,
      10 + i,
      kinds[i % kinds.length] ?? "",
    ]),
  });
  const line = gateOf(context, { asOf, language: "zh-CN" }).find(({ cause }) => cause === "otherKind");
  return /明细：(.*)。$/.exec(line?.text ?? "")?.[1] ?? "";
}

describe("deposits", () => {
  it("are part of a price on a list of what was paid, part by part", () => {
    expect(leftOut("Deposit", "Final", "Installment", "Refund")).toBe("");
    expect(leftOut("定金", "尾款")).toBe("");
  });

  it("are money held beside the orders that count it", () => {
    expect(leftOut("预付款", "购买")).toBe("「预付款」20 笔");
    expect(leftOut("定金", "购买", "购买", "尾款")).toBe("「定金」10 笔");
  });

  it("stay out where nothing is paid after them", () => {
    expect(leftOut("Deposit", "Refund")).toBe("「Deposit」20 笔");
    expect(leftOut("Deposit", "Deposit", "Deposit returned")).toContain("「Deposit」");
  });
});
