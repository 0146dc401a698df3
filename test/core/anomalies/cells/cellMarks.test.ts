import { cellMarks, marks } from "../../../../src/core/anomalies/cells/cellMarks";

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

  it("of figures are none but where Excel keeps not all their digits", () => {
    expect(cellMarks(999_999_999_999_999)).toBe(0);
    expect([cellMarks(1e15), cellMarks(-1.1e17)]).toEqual([marks.digitsLost, marks.digitsLost]);
  });

  it("tell a text of lost digits from one with an E in it", () => {
    expect(cellMarks("1.38E+10") & marks.digitsLost).toBe(marks.digitsLost);
    expect(cellMarks("1.38E+10 \u00a0") & marks.digitsLost).toBe(marks.digitsLost);
    expect(cellMarks("MODE+10") & marks.digitsLost).toBe(0);
    expect(cellMarks("1E+9") & marks.digitsLost).toBe(0);
    expect(cellMarks("1E+9 ") & marks.digitsLost).toBe(0);
    expect(cellMarks("+86 1E+10") & marks.digitsLost).toBe(0);
  });

  it.each(["1101011990030777", "A1101011990030777B"])(
    "find no long number in %s of sixteen figures",
    (text) => {
      expect(cellMarks(text) & marks.longNumber).toBe(0);
    },
  );
});
