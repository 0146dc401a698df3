import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../../src/core/sheets/fields";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { tableOf } from "../../tables/tableOf";

const read = (goods: Field, rows: readonly (readonly [string, CellValue])[]) => readAll([goods], rows);

/** Rows of what these columns say, and the amount. */
function readAll(goods: readonly Field[], rows: readonly (readonly CellValue[])[]) {
  const fields = ["customerId", "dealtOn", ...goods, "amount"] as const;
  const book = {
    customers: tableOf("customers", ["customerId"], [["C1"]]),
    followUps: tableOf("followUps", ["customerId"], []),
    transactions: tableOf(
      "transactions",
      fields,
      rows.map((row) => ["C1", 45_000, ...row]),
    ),
  };
  const reading = dealsOf(book, { dictionaries: defaultDictionaries, today: 45_500 });
  return { kinds: [...reading.deals.kind], others: reading.otherKinds() };
}

const [bought, back] = [1, 2];

describe("payments among goods", () => {
  it("are no refunds though they stand below zero", () => {
    const found = read("product", [
      ["饲料", 900],
      ["回款", -900],
      ["退货", -30],
    ]);
    expect(found).toEqual({ kinds: [bought, back], others: [{ word: "回款", rows: 1 }] });
  });

  it("are told in the column of details too, and named from there", () => {
    const found = read("detail", [
      ["送饲料 3 包", 900],
      ["还款", -900],
    ]);
    expect(found).toEqual({ kinds: [bought], others: [{ word: "还款", rows: 1 }] });
  });

  it("count where they are all there is of a deal, above zero", () => {
    const found = read("product", [
      ["物业费", 900],
      ["收款", 300],
    ]);
    expect(found).toEqual({ kinds: [bought, bought], others: [] });
  });

  it("are named from the column that tells them where both hold words for payments", () => {
    const found = readAll(
      ["product", "detail"],
      [
        ["收款", "物业费", 300],
        ["收款", "停车费", 80],
        ["收款", "还款", -300],
      ],
    );
    expect(found).toEqual({ kinds: [bought, bought], others: [{ word: "还款", rows: 1 }] });
  });

  it("are not told by goods that begin alike", () => {
    expect(read("product", [["收款机", -900]])).toEqual({ kinds: [back], others: [] });
  });
});
