import { monthsInRow } from "../../../../src/core/adopt/rows/monthsInRow";

describe("months in a row", () => {
  it("are counted where each follows the one before, as texts or as dates of the first", () => {
    expect(monthsInRow(["客户", "2023年11月", "2023年12月", "2024年1月", "合计"])).toBe(3);
    expect(monthsInRow(["客户", 45_292, 45_323, 45_352, 45_383])).toBe(4);
  });

  it("are none in a record, which holds one or two that follow nothing", () => {
    expect(monthsInRow(["张敏", "2023-01", "2023-12", "2024-06"])).toBe(0);
    expect(monthsInRow(["张敏", "2024-01", "2024-02", 12])).toBe(0);
    expect(monthsInRow([45_292, 45_293, 45_294, 45_295])).toBe(0);
  });

  it("are parted by any other cell", () => {
    expect(monthsInRow(["2024-01", "2024-02", "小计", "2024-03", "2024-04"])).toBe(0);
  });
});
