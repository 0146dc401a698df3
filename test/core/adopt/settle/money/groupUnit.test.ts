import { profileColumn } from "../../../../../src/core/adopt/columns/columnProfile";
import { scaleOf } from "../../../../../src/core/adopt/settle/money/groupUnit";
import type { Field } from "../../../../../src/core/sheets/fields";

const scale = (heading: string, group: string, field: Field | null) =>
  scaleOf({ heading, group, key: "", column: 0, profile: profileColumn([], []) }, field);

describe("a unit over a group of columns", () => {
  it("counts for the sums below it", () => {
    expect(scale("合同额", "钱（万元）", "amount")).toBe(10_000);
    expect(scale("累计已收", "钱（万元）", "number")).toBe(10_000);
    expect(scale("质保金", "金额（万元）", "number")).toBe(10_000);
  });

  it("counts for no share, no number of things and no word", () => {
    expect(scale("质保金比例", "钱（万元）", "number")).toBe(1);
    expect(scale("摄像机（台）", "钱（万元）", "number")).toBe(1);
    expect(scale("付款方式", "钱（万元）", "paymentMethod")).toBe(1);
  });

  it("gives way to the heading's own", () => {
    expect(scale("合同额（千元）", "钱（万元）", "amount")).toBe(1000);
    expect(scale("开票金额（元）", "钱（万元）", "invoiceAmount")).toBe(1);
    expect(scale("合同额", "", "amount")).toBe(1);
    expect(scale("合同额", "时间", "amount")).toBe(1);
  });
});
