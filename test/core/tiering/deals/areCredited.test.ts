import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { emptyTable } from "../../../../src/core/tables/building/buildTable";
import { dealKinds } from "../../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { tableOf } from "../../tables/tableOf";

const many = (count: number, amount: number) =>
  Array.from({ length: count }, (_, i): readonly CellValue[] => ["C1", 45_000 + i, amount, "购买"]);

/** Purchases and refunds of a list; `typed`: the last column says what each row is. */
function kindsOf(rows: readonly (readonly CellValue[])[], typed = false) {
  const customers = tableOf("customers", ["customerId", "companyName"], [["C1", "杭州示例有限公司"]]);
  const fields = ["customerId", "dealtOn", "amount", typed ? "dealType" : null] as const;
  const book = {
    customers,
    followUps: emptyTable("followUps"),
    transactions: tableOf("transactions", fields, rows),
  };
  const { kind } = dealsOf(book, { dictionaries: defaultDictionaries, today: 45_500 }).deals;
  const count = (of: number) => kind.filter((own) => own === of).length;
  return { purchases: count(dealKinds.purchase), refunds: count(dealKinds.refund) };
}

describe("sales that books credit", () => {
  it("are purchases though nearly all stand below zero, and what stands above is given back", () => {
    expect(kindsOf([...many(30, -100), ...many(2, 40)])).toEqual({ purchases: 30, refunds: 2 });
  });

  it("are none where many sums stand above zero, or there are few", () => {
    expect(kindsOf([...many(30, -100), ...many(10, 40)])).toEqual({ purchases: 10, refunds: 30 });
    expect(kindsOf(many(19, -100))).toEqual({ purchases: 0, refunds: 19 });
  });

  it("are told among what its type calls bought, where few of that stands above", () => {
    expect(kindsOf([...many(30, -100), ...many(1, 40)], true)).toEqual({ purchases: 30, refunds: 1 });
    expect(kindsOf(many(3, -100), true)).toEqual({ purchases: 3, refunds: 0 });
    // Too few to tell, and nothing was bought that could come back.
    expect(kindsOf([...many(3, -100), ...many(1, 40)], true)).toEqual({ purchases: 4, refunds: 0 });
  });

  it("are not told by the one row with a type among sums without", () => {
    const untyped = many(3, 100).map((row) => row.with(3, ""));
    const below = many(1, -50).map((row) => row.with(1, 45_100));
    expect(kindsOf([...untyped, ...below], true)).toEqual({ purchases: 3, refunds: 1 });
    const refunds = many(30, -100).map((row) => row.with(3, ""));
    expect(kindsOf([...many(3, 100), ...refunds], true)).toEqual({ purchases: 3, refunds: 30 });
  });
});
