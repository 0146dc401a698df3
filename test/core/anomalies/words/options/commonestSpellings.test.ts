import { commonestSpellings } from "../../../../../src/core/anomalies/words/options/commonestSpellings";

describe("words in several spellings", () => {
  it("go by the one that stands there most often", () => {
    const spellings = commonestSpellings([
      ["ＶＩＰ", 2],
      ["VIP", 30],
      ["vip", 5],
      ["零售", 1],
    ]);
    expect([...spellings.values()].sort()).toEqual(["VIP", "零售"]);
  });
});
