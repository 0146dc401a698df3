import {
  quarterOf,
  readScores,
  scoreBefore,
  withScore,
} from "../../../../src/taskpane/session/gateway/qualityScores";

const two = [
  { period: "2026Q2", score: 91.5 },
  { period: "2026Q3", score: 94 },
];

describe("the kept quality scores", () => {
  it("hold one score a quarter, the last one said", () => {
    expect(withScore(two, { period: "2026Q3", score: 95 })).toEqual([
      two[0],
      { period: "2026Q3", score: 95 },
    ]);
  });

  it("go back two years and no further", () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      period: `${2023 + Math.floor(i / 4)}Q${(i % 4) + 1}`,
      score: i,
    }));
    const kept = many.reduce(withScore, readScores([]));
    expect(kept.map(({ period }) => period)).toEqual(many.slice(4).map(({ period }) => period));
  });

  it("compare with the latest quarter before, even where one was left out", () => {
    expect(scoreBefore(two, "2026Q4")).toEqual(two[1]);
    expect(scoreBefore(two, "2026Q3")).toEqual(two[0]);
    expect(scoreBefore(two, "2026Q2")).toBeNull();
  });

  it("are none where somebody edited the setting into nonsense", () => {
    expect(readScores([{ period: "last", score: 3 }])).toEqual([]);
    expect(readScores("97")).toEqual([]);
    expect(readScores(two.toReversed())).toEqual(two);
  });

  it("belong to the quarter of the day", () => {
    expect([quarterOf("2026-11-22"), quarterOf("2026-03-31"), quarterOf("2026-04-01")]).toEqual([
      "2026Q4",
      "2026Q1",
      "2026Q2",
    ]);
  });
});
