import { type ReviewFacts, reviewCauses } from "../../../src/core/reviews/reviewCauses";

const today = 45_565;
const month = { firstDay: 45_536, today };
const alive: ReviewFacts = {
  registeredOn: today - 500,
  updatedOn: Number.NaN,
  lastContact: today - 20,
  lastDeal: today - 100,
  tierMove: null,
};
const causes = (facts: Partial<ReviewFacts>) =>
  reviewCauses({ ...alive, ...facts }, month).map((cause) => cause["zh-CN"]);

describe("why a customer is reviewed at the end of the month", () => {
  it("is nothing where it is alive and unchanged", () => {
    expect(causes({})).toEqual([]);
    expect(causes({ lastContact: Number.NaN, lastDeal: Number.NaN })).toEqual([]);
  });

  it("is that it is new, said once", () => {
    expect(causes({ registeredOn: today - 3, updatedOn: today - 1 })).toEqual(["本月新建（2024-09-27）"]);
  });

  it("is that its row was brought up to date this month, not last month or tomorrow", () => {
    expect(causes({ updatedOn: month.firstDay })).toEqual(["本月有更新（2024-09-01）"]);
    expect(causes({ updatedOn: month.firstDay - 1 })).toEqual([]);
    expect(causes({ updatedOn: today + 1 })).toEqual([]);
  });

  it("is a tier that moved", () => {
    expect(causes({ tierMove: { from: "core", to: "lost" } })).toEqual(["等级由核心客户变为流失客户"]);
  });

  it("is a year without a deal and a quarter without a word, from the day after", () => {
    expect(causes({ lastDeal: today - 365, lastContact: today - 90 })).toEqual([]);
    expect(causes({ lastDeal: today - 366, lastContact: today - 91 })).toEqual([
      "366 天未成交",
      "91 天未联系",
    ]);
    expect(causes({ lastDeal: today - 1233, lastContact: today - 1080 })).toEqual([
      "1,233 天未成交",
      "1,080 天未联系",
    ]);
  });
});
