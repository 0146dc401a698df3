import { profileColumn } from "../../../../src/core/adopt/columns/columnProfile";
import { isMeasure } from "../../../../src/core/adopt/columns/isMeasure";
import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import type { CellValue } from "../../../../src/core/sheets/cell";

const measures = (cells: readonly CellValue[]) => isMeasure(profileColumn(cells, []));

/** What the column 单位 of a list of orders is read as. */
function unitOf(units: readonly string[]) {
  const rows: CellValue[][] = [
    ["订单号", "日期", "品名", "数量", "单位", "金额"],
    ...units.map((unit, i) => [`A${100 + i}`, `2024-05-${10 + i}`, "瓷砖", i + 2, unit, 100 + 7 * i]),
  ];
  const head = { sheet: "销售单", firstRow: 1, firstColumn: 0, rows };
  const [mapping] = recogniseSheets(
    [{ sheet: "销售单", visible: true, head, lastRow: rows.length, lastColumn: 5, tables: [] }],
    { chosen: [{ sheet: "销售单", role: "transactions", headerRow: 1 }] },
  );
  return mapping?.columns[4]?.field;
}

describe("what is counted by", () => {
  it("is no company, though 单位 may be one", () => {
    expect(measures(["片", "套", "公斤", "㎡", "", "pcs"])).toBe(true);
    expect(unitOf(["片", "片", "套", "台", "支", "㎡"])).toBe("text");
  });

  it("is not meant where companies stand", () => {
    expect(measures(["天宁科技有限公司", "一中", "海鸥宾馆"])).toBe(false);
    expect(unitOf(["天宁科技有限公司", "一中", "海鸥宾馆", "林芝建材厂", "云帆机电", "远山物流"])).toBe(
      "companyName",
    );
  });

  it("is not told of nothing, nor of a few stray measures", () => {
    expect(measures([])).toBe(false);
    expect(measures(["片", "海鸥宾馆", "林芝建材厂"])).toBe(false);
  });
});
