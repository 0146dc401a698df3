import type { CellValue } from "../../../../src/core/sheets/cell";
import { amountColumn } from "../../../../src/core/tables/columns/amountColumn";

/** What the cells of a column under 金额（万元） come to in yuan. */
const sumsOf = (cells: readonly CellValue[]) => [
  ...amountColumn({ field: "amount", heading: "金额（万元）", scale: 1e4, cells, columnOnSheet: [0] }).values,
];

describe("sums with a sign of money in a column of ten thousands", () => {
  it("are in yuan where they are as large as the others are in yuan", () => {
    const read = sumsOf([0.62, 1.35, 2.4, 0.9, "¥10,228.74", "-￥6,800.00", "RMB 9000", "1.2"]);
    expect(read).toEqual([6200, 13_500, 24_000, 9000, 10_228.74, -6800, 9000, 12_000]);
  });

  it("are ten thousands where they are as small as the others", () => {
    expect(sumsOf([0.62, 1.35, 2.4, "¥1.02", "¥0.68", "¥0.9"]).slice(3)).toEqual([10_200, 6800, 9000]);
  });

  it("are ten thousands where too few of them tell: one may be a figure too many", () => {
    expect(sumsOf([0.62, 1.35, 2.4, 0.9, "¥10,228.74"]).at(-1)).toBe(102_287_400);
  });
});
