import { gateOf } from "../../../../src/core/analysis/tiering/gate/tierGate";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { otherKindWords } from "../../../../src/core/tiering/deals/otherKinds";
import { contextOf } from "../../analysis/tiering/tierBook";

const asOf = 45_565;
const kinds = [...Array(9).fill("购买"), "打样", "打样", "换货", "购买"];
const context = contextOf({
  customers: [["C1", "杭州示例有限公司"]],
  transactionFields: ["orderId", "customerId", "dealtOn", "amount", "dealType"],
  transactions: kinds.map((kind, i): CellValue[] => [`D${i}`, i === 12 ? "C9" : "C1", asOf - i, 10, kind]),
});

describe("transactions that are neither purchase nor return", () => {
  it("are named by their words before a run, those with most of them first", () => {
    const line = gateOf(context, { asOf, language: "zh-CN" }).find(({ cause }) => cause === "otherKind");
    expect(line?.text).toBe(
      "3 笔交易不是购买、退货或退款，未计入，涉及 1 个客户。明细：「打样」2 笔、「换货」1 笔。",
    );
    const english = gateOf(context, { asOf, language: "en-US" }).find(({ cause }) => cause === "otherKind");
    expect(english?.text).toContain("In detail: 2 “打样”, 1 “换货”.");
  });

  it("are named up to four words", () => {
    const five = Array.from({ length: 5 }, (_, i) => ({ word: `k${i}`, rows: 1200 - i }));
    expect(otherKindWords(five, "en-US")).toBe("1,200 “k0”, 1,199 “k1”, 1,198 “k2”, 1,197 “k3” …");
    expect(otherKindWords(five, "zh-CN")).toMatch(/笔等$/);
    expect(otherKindWords([], "zh-CN")).toBe("");
  });
});
