import {
  dueQuarter,
  isQuarterEnd,
  periodName,
  quarterEnds,
  runningQuarterEnd,
} from "../../../../src/taskpane/session/state/quarterEnds";

describe("the quarters", () => {
  it("are due once the next one has closed, not before", () => {
    expect(dueQuarter("2026-06-30", "2026-09-30")).toBeNull();
    expect(dueQuarter("2026-06-30", "2026-10-01")).toMatchObject({ day: "2026-09-30" });
    expect(dueQuarter("2026-09-30", "2026-10-01")).toBeNull();
    expect(dueQuarter("2025-09-30", "2026-01-01")).toMatchObject({ year: 2025, quarter: 4 });
  });

  it("are due after a preliminary run in the middle of one", () => {
    expect(dueQuarter("2026-08-15", "2026-10-01")).toMatchObject({ day: "2026-09-30" });
    expect([isQuarterEnd("2026-08-15"), isQuarterEnd("2026-09-30")]).toEqual([false, true]);
  });

  it("end with the running one, whose name 分级历史 will use", () => {
    expect(periodName(runningQuarterEnd("2026-11-21"))).toBe("2026Q4");
    expect(runningQuarterEnd("2026-12-31").day).toBe("2026-12-31");
    expect(quarterEnds("2026-01-01", 2).map(periodName)).toEqual(["2025Q4", "2025Q3"]);
  });
});

describe("the quarters offered", () => {
  it("are closed ones, the latest first, over the turn of a year", () => {
    expect(quarterEnds("2026-02-14", 3).map(({ day }) => day)).toEqual([
      "2025-12-31",
      "2025-09-30",
      "2025-06-30",
    ]);
  });

  it("do not count a quarter as closed on its last day", () => {
    expect(quarterEnds("2026-09-30", 1)).toEqual([{ year: 2026, quarter: 2, day: "2026-06-30" }]);
    expect(quarterEnds("2026-10-01", 1)).toEqual([{ year: 2026, quarter: 3, day: "2026-09-30" }]);
  });
});
