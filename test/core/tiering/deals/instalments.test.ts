import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { orderCells } from "../../../../src/core/tiering/deals/instalments";
import { mappingOf, tableOf } from "../../tables/tableOf";

/** The number the orders of twelve payments go by; two payments to a contract, the last one without. */
function ordersOf(words: readonly CellValue[], fields: readonly Field[] = ["contractNo", "text"]) {
  const rows = Array.from({ length: 12 }, (_, i): readonly CellValue[] => [
    `R${i}`,
    i === 11 ? "" : `HT${i >> 1}`,
    words[i % words.length] ?? "",
  ]);
  return [...new Set(orderCells(tableOf("transactions", ["orderId", ...fields], rows)).cells)];
}

const contracts = ["HT0", "HT1", "HT2", "HT3", "HT4", "HT5", "R11"];

describe("payments of contracts", () => {
  it.each([
    [["1/2", "2/2"]],
    [["首付", "尾款"]],
    [["第1期/共2期", "第2期/共2期"]],
    [["Deposit", "Final"]],
    [["1st payment", "2nd payment", "1/2", "2/2", "Refund", "2/2"]],
  ])("are one order a contract where %j tells the part", (words) => {
    expect(ordersOf(words)).toEqual(contracts);
  });

  it.each([
    ["goods delivered under one number", ["轴承", "电机"]],
    ["kinds of which some are paid in parts", ["尾款", "销售", "销售"]],
    ["nothing", [""]],
  ])("are orders of their own beside %s", (_what, words) => {
    expect(ordersOf(words)).toHaveLength(12);
  });

  it.each([
    ["所属商机/合同", 7],
    ["Project", 7],
    ["Remarks", 12],
  ])("are one order a contract where its name stands under %s: %d orders", (heading, orders) => {
    const mapping = mappingOf("表", "transactions", ["orderId", "detail", "text"]);
    const columns = mapping.columns.map((column, i) => (i === 1 ? { ...column, heading } : column));
    const builder = createTableBuilder("transactions", [{ ...mapping, columns }]);
    const rows = Array.from({ length: 12 }, (_, i) => [
      `R${i}`,
      i === 11 ? "" : `扩容${i >> 1}`,
      "第1期/共2期",
    ]);
    builder.add({ sheet: "表", firstRow: 2, firstColumn: 0, rows });
    const { cells, inParts } = orderCells(builder.finish());
    expect([new Set(cells).size, inParts]).toEqual([orders, orders === 7]);
  });

  it("are orders of their own without a number of the contract", () => {
    expect(ordersOf(["首付", "尾款"], ["identifier", "text"])).toHaveLength(12);
  });
});
