import { spreadOver, spreadRows } from "../../../../src/core/values/groups/spreadRows";

/** How many of the rows fall on each place of a period. */
function timesOf(rows: Int32Array, period: number): readonly number[] {
  const times = Array.from({ length: period }, () => 0);
  for (const row of rows) times[row % period] = (times[row % period] ?? 0) + 1;
  return times;
}

describe("rows looked at first", () => {
  it("are all of a short list", () => {
    expect([...spreadRows(5, 8)]).toEqual([0, 1, 2, 3, 4]);
    expect([...spreadRows(0, 8)]).toEqual([]);
  });

  it("are one of each stretch of a long one, to its end", () => {
    const rows = spreadRows(1003, 100);
    expect(rows).toHaveLength(92);
    expect([...rows].map((row) => Math.floor(row / 11))).toEqual(Array.from({ length: 92 }, (_, i) => i));
    expect(rows.at(-1)).toBeLessThan(1003);
  });

  it.each([2, 3, 5, 8, 13, 25, 50])("fall on each of %d kinds that take turns alike often", (period) => {
    const times = timesOf(spreadRows(50_000, 1000), period);
    const usual = 1000 / period;
    expect(Math.min(...times)).toBeGreaterThan(usual * 0.5);
    expect(Math.max(...times)).toBeLessThan(usual * 1.5);
  });
});

describe("values looked at first", () => {
  it("are all of a few, those of such rows of many, and none of none", () => {
    expect(spreadOver(["a", "b", "c"], 8)).toEqual(["a", "b", "c"]);
    const many = Array.from({ length: 1003 }, (_, i) => i);
    expect(spreadOver(many, 100)).toEqual([...spreadRows(1003, 100)]);
    expect(spreadOver([], 8)).toEqual([]);
  });
});
