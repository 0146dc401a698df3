import { inspect } from "../../../../src/core/anomalies/inspect";
import { invalidRegion } from "../../../../src/core/anomalies/rules/options/invalidRegion";
import { readFixture } from "../ruleFixture";

/** Rows of the customers whose region is called wrong. */
function wrong(regions: readonly string[]): readonly number[] {
  const lines = regions.map((region, i) => `| 企业${i} | ${region} | |`);
  const { book, context } = readFixture(
    ["customers", "| companyName | region | 期望 |", ...lines].join("\n"),
  );
  return inspect(book, [invalidRegion], context).found.flatMap(({ rows }) => [...rows]);
}

describe("华东 and its like in the region column", () => {
  it("are what the column is for where most of it is made of them", () => {
    expect(wrong(["华东", "华南", "华东", "广东深圳"])).toEqual([]);
  });

  it("hide no place that does not exist", () => {
    expect(wrong(["华东", "华南", "火星市", "华北"])).toEqual([2]);
  });

  it("are too wide among provinces and cities", () => {
    expect(wrong(["浙江杭州", "华东", "广东深圳", ""])).toEqual([1]);
  });
});
