import { readSatisfaction } from "../../../src/core/values/choices/readSatisfaction";
import { readYesNo } from "../../../src/core/values/choices/readYesNo";

describe("reading a satisfaction score", () => {
  it.each([
    [5, 5],
    ["4", 4],
    ["4分", 4],
    ["3星", 3],
    ["★★★★☆", 4],
    ["非常满意", 5],
    ["5 非常满意", 5],
    ["不满意", 2],
    ["5 – great", 5],
    ["2: slow", 2],
    ["四分", 4],
    ["4/5", 4],
    ["Satisfied", 4],
    ["４", 4],
    ["四星半", 4.5],
    ["4星半", 4.5],
    ["三颗星", 3],
    ["很好", 5],
    ["好评", 5],
    ["五", 5],
    ["很满意！", 5],
    ["非常 满意", 5],
    ["5（非常满意）", 5],
    ["3-一般", 3],
    ["满意（4）", 4],
    ["一般般", 3],
    ["极差", 1],
    ["差", 2],
    ["95%", 5],
    ["60%", 3],
    ["five", 5],
  ])("takes %s as %d", (cell, value) => {
    expect(readSatisfaction(cell)).toMatchObject({ value });
  });

  it.each([0, -1, 6, 55, "9分", "五星半"])("finds %s outside one to five", (cell) => {
    expect(readSatisfaction(cell)).toMatchObject({ reading: "unreadable", problem: "out-of-range" });
  });

  it("suggests half of a score out of ten", () => {
    expect(readSatisfaction("8/10")).toMatchObject({ reading: "unreadable", nearest: 4 });
    expect(readSatisfaction(10)).toMatchObject({ reading: "unreadable", nearest: 5 });
  });

  it("does not understand other words", () => {
    expect(readSatisfaction("还行吧")).toMatchObject({ problem: "no-such-word" });
    expect(readSatisfaction("3 calls, 2 visits")).toMatchObject({ problem: "no-such-word" });
    expect(readSatisfaction("").reading).toBe("blank");
  });
});

describe("reading yes and no", () => {
  it.each([true, "是", "Y", "yes", "√", 1, "有"])("takes %s as yes", (cell) => {
    expect(readYesNo(cell)).toMatchObject({ value: true });
  });

  it.each([false, "否", "N", "no", "×", 0, "无", "没有"])("takes %s as no", (cell) => {
    expect(readYesNo(cell)).toMatchObject({ value: false });
  });

  it("does not guess at anything else", () => {
    expect(readYesNo("可能").reading).toBe("unreadable");
    expect(readYesNo(2).reading).toBe("unreadable");
    expect(readYesNo("").reading).toBe("blank");
  });
});
