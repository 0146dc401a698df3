import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { emptyTable } from "../../../../src/core/tables/building/buildTable";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { takenBackLines } from "../../../../src/core/tiering/gate/takenBackLines";
import { tableOf } from "../../tables/tableOf";

/** What is told of purchases that are taken off; each row: customer, day, amount, kind. */
function toldOf(rows: readonly (readonly CellValue[])[]) {
  const book = {
    customers: tableOf("customers", ["customerId"], [["C1"], ["C2"]]),
    followUps: emptyTable("followUps"),
    transactions: tableOf("transactions", ["customerId", "dealtOn", "amount", "dealType"], rows),
  };
  return dealsOf(book, { dictionaries: defaultDictionaries, today: 45_500 }).takenBack;
}

describe("what is said of purchases that are taken off", () => {
  it("counts those with the opposite sign of which as much had been bought", () => {
    const told = toldOf([
      ["C1", 45_000, 100, "购买"],
      ["C1", 45_010, -30, "购买"],
      ["C1", 45_011, -40, "购买"],
      ["C2", 45_012, -50, "购买"],
      ["C1", 45_013, -20, "退款"],
    ]);
    expect(takenBackLines(told, "zh-CN")).toEqual([
      {
        ...{ cause: "taken-back", rows: 2, customers: 1, fix: null },
        text: "2 笔购买的金额正负与其他购买相反，而客户此前的购买不少于该金额，已按退款扣除，涉及 1 个客户；若只是正负号写错，请先改正。",
      },
    ]);
    expect(takenBackLines({ rows: 1, customers: 1 }, "en-US")[0]?.text).toBe(
      "1 purchase with the opposite sign is taken off as a refund, for as much had been bought before; 1 customer affected. Where only the sign is wrong, correct it first.",
    );
  });

  it("says nothing where a minus is a slip, or rows are refunds by their type", () => {
    expect(toldOf([["C1", 45_000, -30, "购买"]])).toBeNull();
    expect(
      toldOf([
        ["C1", 45_000, 100, "购买"],
        ["C1", 45_001, -30, "退款"],
      ]),
    ).toBeNull();
    expect(takenBackLines(null, "zh-CN")).toEqual([]);
  });
});
