import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Language } from "../../../../src/core/sheets/words";
import { titledArea } from "../../../../src/core/templates/own/titledArea";
import { installedBook } from "../installedBook";

function headOf(sheet: string, rows: readonly (readonly CellValue[])[], firstRow = 1) {
  const lastColumn = Math.max(...rows.map((row) => row.length)) - 1;
  const head = { sheet, firstRow, firstColumn: 0, rows };
  return { sheet, visible: true, head, lastRow: firstRow + rows.length - 1, lastColumn, tables: [] };
}

const sheetOf = (language: Language, name: string) =>
  installedBook(language).sheets.find((sheet) => sheet.name === name)?.cells ?? [];

describe("a sheet of ours without a table", () => {
  it.each([
    ["zh-CN", "使用说明", "guide", 1],
    ["en-US", "Guide", "guide", 1],
    ["zh-CN", "字典", "dictionaries", 3],
    ["en-US", "Dictionaries", "dictionaries", 3],
    ["zh-CN", "地区字典", "regions", 1],
  ] as const)("is known in %s by the name %s and how it begins", (language, name, id, firstRow) => {
    const cells = sheetOf(language, name);
    expect(titledArea(headOf(name, cells))).toMatchObject([{ id, sheet: name, firstRow }]);
    expect(titledArea(headOf(`${name} (2)`, cells))).toMatchObject([{ id, firstRow }]);
    expect(titledArea(headOf("备份", cells))).toEqual([]);
  });

  it("is where its headings stand, below a row somebody put above", () => {
    const cells = [["2026 版"], ...sheetOf("zh-CN", "字典")];
    expect(titledArea(headOf("字典", cells))).toMatchObject([{ id: "dictionaries", firstRow: 4 }]);
  });

  it("is none of a team's own that bears the name", () => {
    const lists = [
      ["业务员", "入职", "离职", "客户来源", "订单状态"],
      ["王浩", 44_249, "", "招投标", "已完成"],
    ];
    expect(titledArea(headOf("字典", lists))).toEqual([]);
    expect(titledArea(headOf("使用说明", [["本表由销售部填写"], ["每周五更新"]]))).toEqual([]);
    expect(
      titledArea(
        headOf("分级报告", [
          ["客户", "等级"],
          ["海纳", "A"],
        ]),
      ),
    ).toEqual([]);
    expect(
      titledArea(
        headOf("地区字典", [
          ["大区", "经理"],
          ["华东", "王浩"],
        ]),
      ),
    ).toEqual([]);
  });
});
