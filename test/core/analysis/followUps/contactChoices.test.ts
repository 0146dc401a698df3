import { contactChoices } from "../../../../src/core/analysis/followUps/contactChoices";
import { contextOf } from "../tiering/tierBook";

const customers = [["C1", "杭州示例有限公司"]];
const followUpFields = ["customerId", "followedUpAt", "content", "channel"] as const;
const waysOf = (ways: readonly string[]) => {
  const followUps = ways.map((way, i) => ["C1", 45_000 + i, "", way]);
  return contactChoices(contextOf({ customers, followUps, followUpFields })).channels;
};

describe("the ways of contact that are offered", () => {
  it("are each there once, as the team mostly writes them", () => {
    expect(waysOf(["打电话", "電話", "打电话", "TEL", "上门拜访", "微信", "打电话"])).toEqual([
      "打电话",
      "上门拜访",
      "微信",
    ]);
  });

  it("count a way of their own, but no slip written once", () => {
    const own = ["饭局", "饭局", "饭局", "电话", "同事转达?"];
    expect(waysOf(own)).toEqual(["饭局", "电话"]);
  });

  it("are those of the lists where nothing usable was written yet", () => {
    expect(waysOf([])).toContain("电话");
    expect(waysOf(["??"])).toContain("电话");
  });
});
