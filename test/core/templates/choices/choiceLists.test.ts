import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { choiceSheet } from "../../../../src/core/templates/choices/choiceLists";

function sheetOf(rows: readonly (readonly CellValue[])[], firstColumn = 0) {
  const grid = { sheet: "字典", firstRow: 3, firstColumn, rows };
  const area = { firstRow: 3, firstColumn, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return choiceSheet({ id: "dictionaries", sheet: "字典", table: "", ...area, grid });
}
const labelled = (id: "tier" | "dealType" | "source") =>
  defaultDictionaries[id].map(({ label }) => label["zh-CN"]);

describe("choiceSheet", () => {
  it("knows our lists by their headings in either language, wherever they stand", () => {
    const { lists } = sheetOf([["我的列表", "Source", " 标签 "]], 2);
    expect(lists.map(({ id, column }) => [id, column])).toEqual([
      [null, 2],
      ["source", 3],
      ["tags", 4],
    ]);
  });

  it("passes over columns without a heading, and keeps the columns of the others", () => {
    const { lists } = sheetOf([
      ["", "标签", " "],
      ["x", "甲", "y"],
    ]);
    expect(lists.map(({ heading, column }) => [heading, column])).toEqual([["标签", 1]]);
  });

  it("offers what is filled in, in its order, and keeps the cells as they stand", () => {
    const { lists } = sheetOf([["标签", "客户来源"], ["甲 ", ""], ["", "展会"], [2024]]);
    expect(lists[0]).toMatchObject({ choices: ["甲", "2024"], cells: ["甲 ", "", 2024] });
    expect(lists[1]).toMatchObject({ choices: ["展会"], cells: ["", "展会", ""] });
  });

  it("has no list on a sheet without anything", () => {
    expect(sheetOf([]).lists).toEqual([]);
  });

  it("fixes every tier, the deals formulas reckon with, and nothing of other lists", () => {
    const { lists } = sheetOf([["客户等级", "交易类型", "客户来源", "我的列表"]]);
    const fixed = lists.map((list) => list.fixed);
    expect(fixed[0]).toEqual(expect.arrayContaining(labelled("tier")));
    expect(fixed[1]).toEqual(expect.arrayContaining(["购买", "退货", "退款"]));
    expect(fixed[1]?.length).toBeLessThan(2 * labelled("dealType").length);
    expect(fixed[2]).toEqual([]);
    expect(fixed[3]).toEqual([]);
  });
});
