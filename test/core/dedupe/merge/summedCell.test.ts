import { openChildLinks } from "../../../../src/core/dedupe/merge/childLinks";
import { planMerge } from "../../../../src/core/dedupe/merge/survivorship";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { tableOf } from "../../tables/tableOf";

const fields = [
  "customerId",
  "companyName",
  "totalAmount",
  "totalOrders",
  "firstDealOn",
  "lastDealOn",
] as const;

function merged(rows: readonly (readonly CellValue[])[], orders: readonly (readonly CellValue[])[] = []) {
  const customers = tableOf(
    "customers",
    fields,
    rows.map((row, i) => [`C${i}`, "杭州示例有限公司", ...row]),
  );
  const links = openChildLinks({
    customers,
    followUps: tableOf("followUps", ["customerId"], []),
    transactions: tableOf("transactions", ["orderId", "customerId"], orders),
  });
  return planMerge(customers, links, [...rows.keys()]).values;
}

describe("merging customers whose list sums up their orders", () => {
  it("adds up what each of them bought, from the first day to the last", () => {
    const rows = [
      [1000.1, 3, 45_000, 45_300],
      [2000.2, 4, 44_000, 45_200],
    ];
    expect(merged(rows)).toMatchObject({
      totalAmount: 3000.3,
      totalOrders: 7,
      firstDealOn: 44_000,
      lastDealOn: 45_300,
    });
  });

  it("counts a copied row once, and another of the same money twice", () => {
    const row = [1000, 3, 45_000, 45_300];
    expect(merged([row, row])).toMatchObject({ totalAmount: 1000, totalOrders: 3 });
    expect(merged([row, [1000, 3, 45_000, 45_301]])).toMatchObject({ totalAmount: 2000, totalOrders: 6 });
  });

  it("leaves sums alone where orders are kept, and where a cell is no number", () => {
    const rows = [
      [1000, 3, 45_000, 45_300],
      [2000, "约4单", 44_000, 45_200],
    ];
    expect(merged(rows)).toMatchObject({ totalAmount: 3000, totalOrders: 3 });
    expect(merged(rows, [["D1", "C0"]])).toMatchObject({ totalAmount: 1000 });
  });
});
