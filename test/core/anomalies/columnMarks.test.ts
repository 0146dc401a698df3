import { cellMarks, columnMarks, marks } from "../../../src/core/anomalies/columnMarks";
import type { Column } from "../../../src/core/tables/table";

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
    ["Café à côté", marks.innerSpace],
    ["=A1", marks.formulaStart],
    ["11010119900307775", marks.longNumber],
  ])("%j are %i", (text, expected) => {
    expect(cellMarks(text)).toBe(expected);
  });

  it("of numbers are none", () => {
    expect(cellMarks(0)).toBe(0);
    expect(cellMarks(false)).toBe(0);
  });

  it("are told of the whole column too", () => {
    const column: Column = {
      field: "text",
      heading: "",
      scale: 1,
      cells: ["a", "a", " b"],
      columnOnSheet: [0],
    };
    const { cells, any } = columnMarks(column);
    expect([...cells]).toEqual([0, 0, marks.outerSpace]);
    expect(any).toBe(marks.outerSpace);
  });
});
