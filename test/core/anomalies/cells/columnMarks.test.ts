import { marks } from "../../../../src/core/anomalies/cells/cellMarks";
import { columnMarks } from "../../../../src/core/anomalies/cells/columnMarks";
import type { Column } from "../../../../src/core/tables/table";

describe("the marks of a column", () => {
  it("are told cell by cell and all together", () => {
    const column: Column = {
      field: "text",
      heading: "",
      scale: 1,
      cells: ["abc", "abc", " 上海"],
      columnOnSheet: [0],
    };
    const { any } = columnMarks(column);
    const cells = columnMarks(column).cells();
    const found = marks.outerSpace | marks.placeholder;
    expect([...cells]).toEqual([0, 0, found]);
    expect(any).toBe(found);
  });

  it("lie beside the rows of a column whose cells differ, and are none where nothing is to be marked", () => {
    const cells = Array.from({ length: 3000 }, (_, i) => `客户${i}`);
    const column: Column = { field: "text", heading: "", scale: 1, cells, columnOnSheet: [0] };
    expect(columnMarks(column).any).toBe(0);
    expect([...columnMarks(column).cells()]).toEqual(cells.map(() => 0));
    const odd = columnMarks({ ...column, cells: cells.map((cell, i) => (i === 7 ? ` ${cell}` : cell)) });
    expect([...odd.cells()].flatMap((found, row) => (found === 0 ? [] : [row]))).toEqual([7]);
  });
});
