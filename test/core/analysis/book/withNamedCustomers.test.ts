import { withNamedCustomers } from "../../../../src/core/analysis/book/withNamedCustomers";
import { gateOf } from "../../../../src/core/analysis/tiering/gate/tierGate";
import { runTiers } from "../../../../src/core/analysis/tiering/tierJob";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { columnOf } from "../../../../src/core/tables/table";
import { openOwnTable } from "../../../../src/core/templates/own/ownSheets";
import { contextOf, written } from "../tiering/tierBook";

const asOf = 45_565;
const everything = { offset: 0, limit: 100 };
const dealsOf = (transactionFields: readonly Field[], transactions: readonly (readonly CellValue[])[]) =>
  withNamedCustomers(contextOf({ customers: [], transactionFields, transactions }));
const fields = ["orderId", "customerId", "companyName", "dealtOn", "amount"] as const;
const rows: CellValue[][] = [
  ["D1", "K2", "杭州示例有限公司", asOf - 60, 100],
  ["D2", "K1", "上海示例有限公司", asOf - 50, 400],
  ["D3", "K2", "杭州示例有限公司", asOf - 40, 200],
  ["D4", "", "上海示例有限公司", asOf - 30, 50],
  ["D5", "", "宁波示例有限公司", asOf - 20, 70],
  ["D6", "", "散客", asOf - 10, 5],
  ["D7", "无", "", asOf - 10, 5],
];

describe("a book of deals without a customer", () => {
  const context = dealsOf(fields, rows);
  const tiers = runTiers(context, asOf, "zh-CN");
  const views = tiers.page(everything).items;

  it("has one for each id, and for each name that never stands beside one, where it buys first", () => {
    expect(views.map(({ customerId, companyName, row }) => [customerId, companyName, row])).toEqual([
      ["K2", "杭州示例有限公司", 2],
      ["K1", "上海示例有限公司", 3],
      ["", "宁波示例有限公司", 6],
    ]);
  });

  it("gives them what they bought, by id or name; whoever is nobody in particular stays out and is counted", () => {
    expect(views.map(({ metrics }) => [metrics.monetary, metrics.frequency])).toEqual([
      [300, 2],
      [450, 2],
      [70, 1],
    ]);
    expect(tiers.leftOut.unknownCustomer).toBe(2);
  });

  it("is told before the run that nobody listed them", () => {
    const lines = gateOf(context, { asOf, language: "zh-CN" });
    expect(lines.at(-1)).toMatchObject({ cause: "named", customers: 3, fix: null });
    expect(lines.at(-1)?.text).toContain("按交易中写到的 3 个客户分级");
  });

  it("writes their tiers down by id, or by name", () => {
    const [sheet] = written([], tiers.patch({}), ["valueAnalysis"]);
    const table = sheet && openOwnTable(sheet);
    const keys = (table?.rows ?? []).map(({ cells }) => table?.value(cells, "customerId"));
    expect(new Set(keys)).toEqual(new Set(["K1", "K2", "宁波示例有限公司"]));
  });

  it("names them by their two halves too", () => {
    const halves = dealsOf(
      ["firstName", "lastName", "dealtOn", "amount"],
      [
        ["Anna", "Berg", asOf - 9, 10],
        ["Ben", "Berg", asOf - 8, 20],
        ["Anna", "Berg", asOf - 7, 30],
      ],
    );
    const found = runTiers(halves, asOf, "en-US").page(everything).items;
    expect(found.map(({ companyName, metrics }) => [companyName, metrics.monetary])).toEqual([
      ["Anna Berg", 40],
      ["Ben Berg", 20],
    ]);
  });
});

describe("a book that needs no such customers", () => {
  it("stays as it is with a list of customers, whoever else its deals name", () => {
    const context = contextOf({
      customers: [["K1", "上海示例有限公司"]],
      transactionFields: fields,
      transactions: rows,
    });
    expect(withNamedCustomers(context)).toBe(context);
  });

  it("stays as it is without deals, and has nobody where deals name nobody", () => {
    const empty = contextOf({ customers: [] });
    expect(withNamedCustomers(empty)).toBe(empty);
    const { book } = dealsOf(["dealtOn", "amount"], [[asOf - 3, 5]]);
    expect(book.customers.rowCount).toBe(0);
    expect(columnOf(book.customers, "customerId")).toBeUndefined();
  });
});
