import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { choiceColumn } from "../../../../src/core/tables/columns/choiceColumn";
import { columnOf } from "../../../../src/core/tables/table";
import { readings } from "../../../../src/core/values/text/reading";
import { tableOf } from "../tableOf";

const entries = defaultDictionaries.dealType;

function meant(types: readonly string[]): readonly (string | null)[] {
  const table = tableOf(
    "transactions",
    ["orderId", "dealType"],
    types.map((type, i) => [`D${i}`, type]),
  );
  const column = columnOf(table, "dealType");
  const codes = column === undefined ? [] : [...choiceColumn(column, entries).codes];
  return codes.map((code) => entries[code]?.id ?? null);
}

describe("kinds of deals in a company's own words", () => {
  it("are what their words say, beside those of the list", () => {
    expect(meant(["购买", "增项款", "退定金", "赠送", "零担"])).toEqual([
      "purchase",
      "purchase",
      "refund",
      null,
      null,
    ]);
  });

  it("are purchases where they outnumber the sheet's other words for one, figures and doubts excepted", () => {
    expect(meant(["零担", "整车", "退款", "1", "零担?"])).toEqual([
      "purchase",
      "purchase",
      "refund",
      null,
      null,
    ]);
  });

  it("are no purchases where fewer than one row in a hundred has them", () => {
    const often = Array.from({ length: 300 }, () => "零担");
    expect(meant([...often, "整车", "整车"]).slice(299)).toEqual(["purchase", null, null]);
    expect(meant([...often, ...Array.from({ length: 4 }, () => "整车")]).at(-1)).toBe("purchase");
  });

  it("stay untold where the sheet has its words for purchases", () => {
    expect(meant(["零担", "购买", "购买", "销售"])).toEqual([null, "purchase", "purchase", "purchase"]);
    expect(meant(["零担", "零担", "整车", "购买"])).toEqual(Array.from({ length: 4 }, () => "purchase"));
  });

  it("are no purchases where they pay for goods that have rows of their own", () => {
    expect(meant(["饲料", "饲料", "回款", "还款"])).toEqual(["purchase", "purchase", null, null]);
    expect(meant(["销售", "部分还款", "Payment"])).toEqual(["purchase", null, null]);
    expect(meant(["定金", "进度款", "回款"])).toEqual(["prepayment", "purchase", "purchase"]);
    expect(meant(["销售", "回款（微信）", "收款2", "付款退回", "收款机"])).toEqual([
      "purchase",
      null,
      null,
      "refund",
      null,
    ]);
    expect(meant(["回款", "回款"])).toEqual(["purchase", "purchase"]);
  });

  it("stay words that no list holds", () => {
    const table = tableOf("transactions", ["orderId", "dealType"], [["D1", "增项款"]]);
    const column = columnOf(table, "dealType");
    expect(column && [...choiceColumn(column, entries).readings]).toEqual([readings.unreadable]);
  });
});
