import { isUsualShape } from "../../../../../src/core/anomalies/numbers/codes/shapeHabit";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { Column } from "../../../../../src/core/tables/table";

function column(cells: readonly CellValue[]): Column {
  return { field: "creditCode", heading: "", scale: 1, cells, columnOnSheet: [0] };
}

describe("the form of a cell", () => {
  it("is a habit where four cells have their figures, words and other characters in the same places", () => {
    const certificates = ["事证第1号", "事证第2号", "事证第3号", " 事证第4号 "];
    expect(isUsualShape(column(certificates), 0)).toBe(true);
    expect(isUsualShape(column(["GB 12", "France 34", "de 56", "Nl 78"]), 3)).toBe(true);
    expect(isUsualShape(column([123, "124", "125", 126]), 0)).toBe(true);
  });

  it("is none where fewer have it, or another count of figures", () => {
    expect(isUsualShape(column(["事证第1号", "事证第2号", "事证第3号"]), 0)).toBe(false);
    expect(isUsualShape(column(["A1", "B2", "C3", "D45"]), 0)).toBe(false);
    expect(isUsualShape(column(["A1", "B2", "C3", "4D"]), 0)).toBe(false);
  });
});
