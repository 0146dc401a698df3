import {
  elsewhere,
  isUnread,
  type Measure,
  measuresOf,
  type Source,
  sourcesOf,
  valuesOf,
} from "../../../../src/core/anomalies/sums/sources";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import type { Book } from "../../../../src/core/tables/table";
import { mappingOf, tableOf } from "../../tables/tableOf";

type Rows = readonly (readonly CellValue[])[];
const fields: readonly Field[] = ["customerId", "dealtOn", "invoiceAmount", "amount", "product"];
const customers = tableOf(
  "customers",
  ["customerId", "companyName"],
  [
    ["C1", "云栖食品有限公司"],
    ["C2", "青禾纸业有限公司"],
  ],
);
const deal = (id: string, amount: CellValue = 900): readonly CellValue[] => [id, 45_000.5, 800, amount, "纸"];

/** A book whose deals stand on these sheets. */
function bookOf(sheets: Readonly<Record<string, Rows>>): Book {
  const builder = createTableBuilder(
    "transactions",
    Object.keys(sheets).map((sheet) => mappingOf(sheet, "transactions", fields)),
  );
  for (const [sheet, rows] of Object.entries(sheets))
    builder.add({ sheet, firstRow: 2, firstColumn: 0, rows });
  return { customers, followUps: tableOf("followUps", ["customerId"], []), transactions: builder.finish() };
}
const linksIn = (sheets: Readonly<Record<string, Rows>>) =>
  sourcesOf(bookOf(sheets)).map(({ key, sheet, links }) => [key, sheet, [...links]]);

describe("where rows of customers stand", () => {
  it("is every sheet by itself, and then all of them", () => {
    expect(linksIn({ 一月: [deal("C1"), deal("C2")], 二月: [deal("C2"), deal("C9")] })).toEqual([
      ["transactions", 0, [0, 1, elsewhere, elsewhere]],
      ["transactions", 1, [elsewhere, elsewhere, 1, -1]],
      ["transactions", null, [0, 1, 1, -1]],
    ]);
  });

  it("is all sheets together where there is one, or one a month", () => {
    expect(linksIn({ 订单: [deal("C2")] })).toEqual([["transactions", null, [1]]]);
    const months = Array.from({ length: 9 }, (_, i) => [`${i + 1}月`, [deal("C1")]] as const);
    expect(linksIn(Object.fromEntries(months)).map(([, sheet]) => sheet)).toEqual([null]);
  });

  it("is nowhere where no row names a customer", () => {
    expect(linksIn({ 订单: [deal("C9")] })).toEqual([]);
    expect(linksIn({ 订单: [] })).toEqual([]);
  });
});

describe("what can be summed up", () => {
  it("is how many rows, the amount before other figures, and the first and last day", () => {
    const told = measuresOf(bookOf({ 订单: [deal("C1")] }).transactions);
    expect(told.map(({ kind, column }) => [kind, column === null ? null : fields[column]])).toEqual([
      ["count", null],
      ["sum", "amount"],
      ["last", "dealtOn"],
      ["first", "dealtOn"],
      ["sum", "invoiceAmount"],
    ]);
  });

  const [source] = sourcesOf(bookOf({ 订单: [deal("C1", "1,200元"), deal("C1", "待定"), deal("C1", "")] }));
  const asked = <T>(of: (source: Source) => (row: number) => T) => source && [0, 1, 2].map(of(source));
  const count: Measure = { kind: "count", column: null };
  const sum: Measure = { kind: "sum", column: 3 };
  const last: Measure = { kind: "last", column: 1 };

  it("adds 1, the figure, or the whole day of a row", () => {
    expect(asked((of) => valuesOf(of, count, 45_565))).toEqual([1, 1, 1]);
    expect(asked((of) => valuesOf(of, sum, 45_565))).toEqual([1200, Number.NaN, Number.NaN]);
    expect(asked((of) => valuesOf(of, last, 45_565))).toEqual([45_000, 45_000, 45_000]);
  });

  it("is unread where a figure is not understood, but not where it is blank or no figure is asked for", () => {
    expect(asked((of) => isUnread(of, sum))).toEqual([false, true, false]);
    expect(asked((of) => isUnread(of, count))).toEqual([false, false, false]);
    expect(asked((of) => isUnread(of, last))).toEqual([false, false, false]);
  });
});
