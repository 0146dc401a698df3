import { cellMarks, marks } from "../../../../src/core/anomalies/cells/cellMarks";
import { columnMarks } from "../../../../src/core/anomalies/cells/columnMarks";
import type { Column } from "../../../../src/core/tables/table";

describe("the marks of a cell", () => {
  it.each([
    ["", marks.blank],
    [" 　\u200b", marks.blank],
    ["上海甲", 0],
    [" 上海", marks.outerSpace],
    ["上 海", marks.innerSpace],
    [" 上 海", marks.outerSpace | marks.innerSpace],
    ["上\u200b海", marks.invisible],
    ["上\n海", marks.lineBreak],
    ["Ｃ２", marks.fullWidth],
    ["#N/A", marks.formulaError],
    ["#1 型号", marks.innerSpace],
    ["锟斤拷", marks.garbled],
    ["锟铻", 0],
    ["CafÃ©", marks.garbled],
    ["ä¸­æ–‡", marks.garbled],
    ["Luleå\u00a0", marks.outerSpace],
    ["Café à côté", marks.innerSpace],
    ["=A1", marks.formulaStart],
    ["11010119900307775", marks.longNumber],
    ["证号11010119900307775", marks.longNumber],
    ["91330106MA27XL0G5K", 0],
    ["1234567890123456A1234567890123456", 0],
  ])("%j are %i", (text, expected) => {
    expect(cellMarks(text) & ~marks.placeholder).toBe(expected);
  });

  it.each(["无", "暂無", "N/A", "n / a", "xxx", "111", "aaa", "－", "", "(空)"])(
    "say that %j may stand for nothing, or that it is blank",
    (text) => {
      expect(cellMarks(text) & (marks.placeholder | marks.blank)).not.toBe(0);
    },
  );

  it.each(["张伟", "13800138000", "C20240101001", "g0@163.com", "2024-05-01", "江苏省苏州市虎丘区"])(
    "say that %j stands for something",
    (text) => {
      expect(cellMarks(text) & marks.placeholder).toBe(0);
    },
  );

  it("of numbers are none", () => {
    expect(cellMarks(0)).toBe(0);
    expect(cellMarks(false)).toBe(0);
  });

  it("are told of the whole column too", () => {
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
