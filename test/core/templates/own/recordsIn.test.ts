import { runTiers } from "../../../../src/core/analysis/tiering/tierJob";
import { recordsIn } from "../../../../src/core/templates/own/recordsIn";
import { contextOf } from "../../analysis/tiering/tierBook";

const asOf = 45_565;
const sheetsOf = (customers: readonly string[][]) =>
  runTiers(contextOf({ customers, transactions: [["D1", "C1", asOf - 5, 10]] }), asOf, "zh-CN")
    .patch({})
    .changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : []));

describe("the records a sheet comes with", () => {
  it("are its rows below the headings, whatever stands above them", () => {
    const sheets = sheetsOf([
      ["C1", "杭州示例有限公司"],
      ["C2", "上海示例有限公司"],
    ]);
    expect(sheets.map(recordsIn)).toEqual([2, 2]);
  });

  it("are none in a sheet of headings, or without a table", () => {
    const [sheet] = sheetsOf([["C1", "杭州示例有限公司"]]);
    expect(sheet && recordsIn({ ...sheet, cells: sheet.cells.slice(0, 1) })).toBe(0);
    expect(sheet && recordsIn({ ...sheet, tables: [] })).toBe(0);
  });
});
