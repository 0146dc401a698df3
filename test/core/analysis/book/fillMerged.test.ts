import { fillMerged } from "../../../../src/core/analysis/book/fillMerged";
import { openBook } from "../../../../src/core/analysis/book/openBook";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import type { Rectangle, SheetLayout } from "../../../../src/core/sheets/sheetLayout";
import { rowIdentity } from "../../../../src/core/tables/rows/rowIdentity";
import { columnOf, type Table } from "../../../../src/core/tables/table";
import { mappingOf } from "../../tables/tableOf";

const fields: readonly Field[] = ["companyName", "followedUpAt", "content", "satisfaction"];
const log: readonly (readonly CellValue[])[] = [
  ["杭州云杉科技有限公司", 45500, "寄样", 5],
  ["", "", "催回款", ""],
  ["", 45502, "签约", ""],
  ["宁波远帆食品有限公司", 45503, "回访", 4],
];

function layout(merged: readonly Rectangle[]): SheetLayout {
  return { sheet: "跟进", merged, hiddenRows: [], lastColumn: 3, marks: null, tables: [] };
}

function followUps(merged: readonly Rectangle[], rows = log): Table {
  const mapping = mappingOf("跟进", "followUps", fields);
  const reading = openBook([mapping]);
  reading.add({ sheet: "跟进", firstRow: 2, firstColumn: 0, rows });
  return fillMerged(reading.book(), [mapping], [layout(merged)]).followUps;
}

const cellsOf = (table: Table, field: Field) => columnOf(table, field)?.cells;
const down = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });

describe("records under a merged cell", () => {
  it("belong to the customer and the day it names", () => {
    const table = followUps([down(2, 0, 3), down(2, 1, 2)]);
    const cloud = "杭州云杉科技有限公司";
    expect(cellsOf(table, "companyName")).toEqual([cloud, cloud, cloud, "宁波远帆食品有限公司"]);
    expect(cellsOf(table, "followedUpAt")).toEqual([45500, 45500, 45502, 45503]);
  });

  it("share no score: what is counted is counted once", () => {
    expect(cellsOf(followUps([down(2, 3, 3)]), "satisfaction")).toEqual([5, "", "", 4]);
  });

  it("are found again by what their own cells hold", () => {
    const table = followUps([down(2, 0, 3)]);
    expect(rowIdentity(table, 1).cells).toEqual([
      { column: 0, value: "" },
      { column: 1, value: "" },
      { column: 2, value: "催回款" },
      { column: 3, value: "" },
    ]);
  });

  it("are left as they are where the merged cell begins above the records, or lies beside the columns", () => {
    expect(cellsOf(followUps([down(1, 0, 2)]), "companyName")).toEqual(log.map(([name]) => name));
    expect(cellsOf(followUps([down(2, 7, 3)]), "companyName")).toEqual(log.map(([name]) => name));
  });

  it("take only the first column of a block that was merged both ways", () => {
    const table = followUps([down(2, 0, 2, 2)]);
    expect(cellsOf(table, "companyName")?.[1]).toBe("杭州云杉科技有限公司");
    expect(cellsOf(table, "followedUpAt")?.[1]).toBe("");
  });
});
