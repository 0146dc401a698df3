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

  it("are all of one hardly longer than is wanted", () => {
    expect([...spreadRows(12, 8)]).toEqual(Array.from({ length: 12 }, (_, i) => i));
  });

  it("are one of each stretch of a long one, to its end", () => {
    const rows = [...spreadRows(1003, 100)];
    expect(rows).toHaveLength(100);
    // A row may lie at the end of one stretch, and the next at the beginning of the other, or the other way round.
    const apart = [0, ...rows, 1003].slice(1).map((row, i) => row - ([0, ...rows][i] ?? 0));
    expect(Math.min(...apart.slice(1))).toBeGreaterThan(0);
    expect(Math.max(...apart)).toBeLessThan(21);
  });

  it.each([101, 150, 161, 162, 170, 199, 201])("are of %d different rows, a hundred at least", (count) => {
    const rows = spreadRows(count, 100);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(100);
    expect([...rows]).toEqual([...rows].sort((a, b) => a - b));
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
