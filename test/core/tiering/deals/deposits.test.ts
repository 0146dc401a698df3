import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { dealKinds } from "../../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { tableOf } from "../../tables/tableOf";

const today = 45_500;

/** What counts of sixty deals of 100, 40 and −40 by turns, with these words for their kinds or goods. */
function counted(words: readonly CellValue[], field: "dealType" | "product", amounts = [100, 40, -40]) {
  const rows = Array.from({ length: 60 }, (_, i): readonly CellValue[] => [
    `D${i}`,
    "C1",
    45_000 + i,
    amounts[i % 3] ?? 0,
    words[i % 3] ?? "",
  ]);
  const book = {
    customers: tableOf("customers", ["customerId", "companyName"], [["C1", "杭州示例有限公司"]]),
    followUps: tableOf("followUps", ["customerId"], []),
    transactions: tableOf("transactions", ["orderId", "customerId", "dealtOn", "amount", field], rows),
  };
  const { deals, leftOut, otherKinds } = dealsOf(book, { dictionaries: defaultDictionaries, today });
  return {
    counted: deals.amount.length,
    refunds: deals.kind.filter((kind) => kind === dealKinds.refund).length,
    left: leftOut.otherKind,
    words: otherKinds().map(({ word }) => word),
  };
}

describe("deposits on what comes back", () => {
  it.each([
    ["销售", "押金", "退押金"],
    ["Sale", "Keg deposit", "Keg return"],
    ["Sale", "Deposit", "Deposit refund"],
    ["销售", "桶押金", "退桶"],
    ["Sale", "Deposit", "Deposit back"],
    ["销售", "定金", "定金返还"],
  ])("are neither bought nor given back as kinds %s, %s and %s", (...kinds) => {
    expect(counted(kinds, "dealType")).toMatchObject({ counted: 20, left: 40, words: kinds.slice(1) });
  });

  it.each([
    ["精酿 30L", "空桶押金", "桶押金退还"],
    ["Pale Ale", "Keg deposit", "Keg deposit return"],
  ])("are neither among goods: %s, %s, %s", (...goods) => {
    expect(counted(goods, "product")).toMatchObject({ counted: 20, left: 40, words: goods.slice(1) });
  });

  it.each([
    "Deposit (credit card)",
    "Non-refundable deposit",
    "Deposit, not returned",
    "不退定金",
    "定金（不可退）",
    "可退定金",
  ])("are given back by no word that says how they were paid, or that they stay: %s", (word) => {
    expect(counted(["销售", word, "退货"], "dealType")).toMatchObject({
      refunds: 20,
      left: 20,
      words: [word],
    });
    // Where prices are paid in parts they are one of them.
    const parts = counted(["尾款", word, "尾款"], "dealType", [100, 40, 40]);
    expect(parts).toMatchObject({ counted: 60, refunds: 0 });
  });

  it("leave refunds of goods, and goods that sound alike, as they are", () => {
    expect(counted(["销售", "销售", "退货"], "dealType").counted).toBe(60);
    expect(counted(["Keg fridge", "Crate of lemons", "Keg fridge"], "product").counted).toBe(60);
  });

  it("are part of a price where prices are paid in parts, and so is one given back", () => {
    expect(counted(["Final", "Deposit", "Deposit refund"], "dealType").left).toBe(0);
  });
});
