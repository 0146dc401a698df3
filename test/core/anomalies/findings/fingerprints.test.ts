import { fingerprintOf } from "../../../../src/core/anomalies/findings/fingerprints";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import type { Book } from "../../../../src/core/tables/table";
import { mappingOf } from "../../tables/tableOf";

const fields: readonly Field[] = ["orderId", "customerId", "dealtOn", "amount"];

function bookOf(row: readonly CellValue[]): Book {
  const none = createTableBuilder("customers", []).finish();
  const builder = createTableBuilder("transactions", [mappingOf("订单", "transactions", fields)]);
  builder.add({ sheet: "订单", firstRow: 2, firstColumn: 0, rows: [row] });
  return { customers: none, followUps: none, transactions: builder.finish() };
}

const print = (row: readonly CellValue[], column = 3) =>
  fingerprintOf(bookOf(row), "some-rule", { role: "transactions", column, row: 0 });

describe("fingerprintOf", () => {
  const number = print(["D1", "C1", 45_519, 1_246_820]);

  it.each([
    ["D1", "C1", "2024-08-15", "1246820.00"],
    ["D1", "C1", "2024年8月15日", "¥1,246,820"],
    ["D1", "C1", "2024/8/15", "1,246,820.00 元"],
    ["Ｄ１ ", "c1", "2024.08.15", 1_246_820],
  ])("knows a finding again whose row was only tidied: %j", (...row) => {
    expect(print(row)).toBe(number);
  });

  it.each([
    ["D1", "C1", "2024-08-16", 1_246_820],
    ["D1", "C1", 45_519, 1_246_821],
    ["D1", "C1", 45_519, "-1,246,820"],
    ["D1", "C1", "2024-13-15", 1_246_820],
    ["D1", "C1", 45_519, "124682"],
    ["D2", "C1", 45_519, 1_246_820],
  ])("takes another value for another finding: %j", (...row) => {
    expect(print(row)).not.toBe(number);
  });

  it("compares days with their time, to the minute", () => {
    const at = print(["D1", "C1", 45_519 + 1 / 24 / 60 + 1e-9, 5], 2);
    expect(print(["D1", "C1", "2024-08-15 00:01", 5], 2)).toBe(at);
    expect(print(["D1", "C1", "2024-08-15 0:01:20", 5], 2)).toBe(at);
    expect(print(["D1", "C1", "2024-08-15 01:01", 5], 2)).not.toBe(at);
  });

  it("does not take identifiers for numbers", () => {
    expect(print(["0012", "C1", 45_519, 5])).not.toBe(print(["12", "C1", 45_519, 5]));
  });
});
