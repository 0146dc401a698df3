import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { tableOf } from "../../tables/tableOf";

const usual = Array.from({ length: 40 }, (): [string, CellValue] => ["销售", 100]);

/** Deals of one customer, by kind and sum, after forty usual sales. */
function read(rows: readonly (readonly [string, CellValue])[]) {
  const { deals, leftOut } = dealsOf(
    {
      customers: tableOf("customers", ["customerId"], [["C1"]]),
      followUps: tableOf("followUps", ["customerId"], []),
      transactions: tableOf(
        "transactions",
        ["customerId", "dealtOn", "dealType", "amount"],
        [...usual, ...rows].map(([kind, amount]) => ["C1", 45_000, kind, amount]),
      ),
    },
    { dictionaries: defaultDictionaries, today: 45_500 },
  );
  const sum = deals.amount.reduce((all, amount, i) => all + (deals.kind[i] === 2 ? -amount : amount), 0);
  return { deals: deals.amount.length - usual.length, sum: sum - 4000, leftOut };
}

const times = (count: number, kind: string, amount: CellValue) =>
  Array.from({ length: count }, (): [string, CellValue] => [kind, amount]);

describe("kinds of deals by the sign of their sums", () => {
  it("counts what is charged for under words that tell nothing", () => {
    expect(read([...times(3, "私教", 500), ...times(3, "PM", 200)])).toMatchObject({ deals: 6, sum: 2100 });
  });

  it("counts two letters where one row in a hundred has them, and no fewer", () => {
    const more = times(600, "销售", 1);
    expect(read([...more, ...times(7, "PM", 200)])).toMatchObject({ deals: 607 });
    expect(read([...more, ...times(5, "PM", 200)])).toMatchObject({ deals: 600 });
  });

  it("takes back what is below zero, also where such words are the usual ones", () => {
    expect(read(times(3, "补差", -10))).toMatchObject({ deals: 3, sum: -30 });
    expect(read([...times(50, "批增", 50), ...times(4, "批减", -10)])).toMatchObject({
      deals: 54,
      sum: 2460,
    });
  });

  it("leaves out rows of them without a sum, and words that hardly ever have one", () => {
    expect(read([...times(3, "打样", 200), ...times(5, "打样", 0)])).toMatchObject({ deals: 3, sum: 600 });
    expect(read([...times(20, "返工", 0), ...times(1, "返工", 90)])).toMatchObject({ deals: 0 });
  });

  it("leaves out slips, doubts, gifts, payments, balances and offers as before", () => {
    const others = ["赠品", "回款", "期初余额", "报价", "样品?"].flatMap((kind) => times(4, kind, 300));
    expect(read([["制做1", 300], ["zz", 300], ...others])).toMatchObject({ deals: 0 });
    expect(read(others).leftOut.otherKind).toBe(20);
  });

  it("counts what only sounds like a balance, a transfer or stock", () => {
    const sold = ["Airport transfer", "Livestock", "Balance bike", "内部装修"].flatMap((kind) =>
      times(3, kind, 90),
    );
    expect(read(sold)).toMatchObject({ deals: 12, sum: 1080 });
    const booked = ["Opening balance", "Stock transfer", "B/F", "内部调拨"].flatMap((kind) =>
      times(3, kind, 90),
    );
    expect(read(booked)).toMatchObject({ deals: 0 });
  });

  it("says that a sum is missing of a kind that is charged for, and not of a payment", () => {
    const { leftOut } = read([...times(3, "私教", 500), ["私教", ""], ...times(4, "还款", "")]);
    expect(leftOut).toMatchObject({ noAmount: 1, otherKind: 4 });
  });
});
