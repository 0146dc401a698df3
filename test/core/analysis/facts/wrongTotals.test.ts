import { openBook } from "../../../../src/core/analysis/book/openBook";
import { wrongTotals } from "../../../../src/core/analysis/facts/wrongTotals";
import { wrongTotal } from "../../../../src/core/anomalies/rules/structure/wrongTotal";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { readFixture } from "../../anomalies/ruleFixture";
import { mappingOf } from "../../tables/tableOf";

const mapping = mappingOf("订单", "transactions", [
  "orderId",
  "dealtOn",
  "number",
  "amount",
  "invoiceAmount",
  "orderStatus",
]);
const deals = Array.from({ length: 40 }, (_, i): readonly CellValue[] => [
  `D${i}`,
  45_000 + i,
  1 + (i % 5),
  100 + i * 7,
  20 + (i % 3),
  i % 10 === 3 ? "取消" : "完成",
]);
const sumOf = (column: number, rows = deals) => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
const right = ["合计", "", sumOf(2), sumOf(3), ""];

/** What is wrong below the deals, of which the first stands in row 2. */
function wrongBelow(below: readonly CellValue[] | null, above = deals) {
  const reading = openBook([mapping]);
  reading.add({
    sheet: "订单",
    firstRow: 2,
    firstColumn: 0,
    rows: below === null ? above : [...above, below],
  });
  return wrongTotals(reading.book(), [mapping], reading.rowsSeen());
}

describe("totals below a list", () => {
  it("are right where they are the sums, or there are none", () => {
    expect(wrongBelow(right)).toEqual([]);
    expect(wrongBelow(null)).toEqual([]);
  });

  it("are wrong in the one column that does not come out, also behind a blank row", () => {
    const slip = ["合计", "", sumOf(2), sumOf(3) - 500, ""];
    const found = {
      role: "transactions",
      column: 3,
      row: 39,
      stands: sumOf(3) - 500,
      sum: sumOf(3),
      upTo: null,
    };
    expect(wrongBelow(slip)).toEqual([{ ...found, sheetRow: 42 }]);
    expect(wrongBelow(slip, [...deals, ["", "", "", "", ""]])).toEqual([{ ...found, sheetRow: 43 }]);
  });

  it("stop short where all columns add up down to the same row", () => {
    const counted = deals.slice(0, 36);
    const short = ["合计", "", sumOf(2, counted), sumOf(3, counted), ""];
    expect(wrongBelow(short)).toMatchObject([{ column: 2, sheetRow: 42, upTo: 37 }]);
  });

  it("are nothing to accuse where nothing beside them comes out: they may count other rows", () => {
    expect(wrongBelow(["合计", "", sumOf(2) - 9, sumOf(3) - 500, ""])).toEqual([]);
    expect(wrongBelow(["合计", "", "", sumOf(3) * 0.8, ""])).toEqual([]);
    expect(wrongBelow(["", "", "", sumOf(3) - 50, ""])).toEqual([]);
  });

  it("are wrong alone where they are called totals and nearly are", () => {
    expect(wrongBelow(["合计", "", "", sumOf(3) - 50, ""])).toMatchObject([
      { column: 3, stands: sumOf(3) - 50 },
    ]);
  });

  it("are not wrong alone where they may count some of the texts", () => {
    const texts = deals.map((deal, i) =>
      i < 2 ? [...deal.slice(0, 3), String(deal[3]), ...deal.slice(4)] : deal,
    );
    expect(wrongBelow(["合计", "", "", sumOf(3) - 105, ""], texts)).toEqual([]);
    expect(wrongBelow(["合计", "", "", sumOf(3) - 250, ""], texts)).toHaveLength(1);
  });

  it("may count what stands as numbers, as Excel does, or leave out the rows of one word", () => {
    const [first = [], ...others] = deals;
    const text = [[...first.slice(0, 3), "100", ...first.slice(4)], ...others];
    expect(wrongBelow(["合计", "", sumOf(2), sumOf(3) - 100, ""], text)).toEqual([]);
    const withoutCancelled = sumOf(
      3,
      deals.filter((deal) => deal[5] !== "取消"),
    );
    expect(wrongBelow(["合计", "", sumOf(2), withoutCancelled, ""])).toEqual([]);
  });

  it("may be means and rates beside sums", () => {
    expect(wrongBelow(["合计", "", sumOf(2), sumOf(3), sumOf(4) / 40])).toEqual([]);
    expect(wrongBelow(["平均", "", sumOf(2) / 40, sumOf(3) / 40, ""])).toEqual([]);
  });

  it("are told by row, figure and sum", () => {
    const { book, context } = readFixture(`
transactions
| orderId | amount | 期望 |
| D1 | =100 | |
| D2 | =200 | |
`);
    const hit = { role: "transactions", row: 1, column: 1 } as const;
    const told = { ...context, wrongTotals: [{ ...hit, sheetRow: 4, stands: 100, sum: 300, upTo: 2 }] };
    expect([...wrongTotal.find(book, told)]).toEqual([
      { role: "transactions", column: 1, rows: Int32Array.of(1) },
    ]);
    expect(wrongTotal.explain(book, told, hit, "zh-CN").message).toBe(
      "第 4 行「amount」的合计是 100，上面各行之和是 300，只加到第 2 行",
    );
  });
});
