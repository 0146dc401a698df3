import { tiers } from "../../../src/core/sheets/tier";
import { keptSchemeOf } from "../../../src/core/tiering/scheme/keptScheme";
import { fourTiers } from "../../../src/core/tiering/scheme/scheme";
import { moveCounts, moveKind, netChange, shareOfRow } from "../../../src/taskpane/tiering/movesOf";
import { overrideTerm } from "../../../src/taskpane/tiering/overrideTerm";
import {
  dueQuarter,
  isQuarterEnd,
  periodName,
  quarterEnds,
  runningQuarterEnd,
} from "../../../src/taskpane/tiering/quarterEnds";

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

describe("the term of a tier set by hand", () => {
  it("runs to the end of the next quarter, at most four quarters on", () => {
    const term = { first: "2026-10-01", usual: "2026-12-31", last: "2027-09-30" };
    expect(overrideTerm("2026-09-30", "2026-11-21")).toEqual(term);
  });

  it("counts from the quarter the day lies in, over the new year too", () => {
    expect(overrideTerm("2025-11-15", "2025-11-15")).toEqual({
      first: "2025-11-16",
      usual: "2026-03-31",
      last: "2026-12-31",
    });
  });

  it("counts from today where that quarter is over, for a run of records that ended long ago", () => {
    const now = { first: "2026-11-22", usual: "2027-03-31", last: "2027-12-31" };
    expect(overrideTerm("2024-09-30", "2026-11-21")).toEqual(now);
    expect(overrideTerm("2026-03-31", "2026-06-30").usual).toBe("2026-06-30");
  });
});

describe("a move between tiers", () => {
  it("has one name, none where nothing moved", () => {
    expect(moveKind("potential", "core")).toBe("up");
    expect(moveKind("core", "regular")).toBe("down");
    expect(moveKind("core", "lost")).toBe("lost");
    expect(moveKind("lost", "regular")).toBe("back");
    expect(moveKind(null, "lost")).toBe("added");
    for (const tier of tiers) expect(moveKind(tier, tier)).toBeNull();
  });

  it("is counted by its name", () => {
    const move = (from: "core" | "lost" | null, to: "core" | "lost", count: number) => ({
      from,
      to,
      count,
      amount: 0,
    });
    const moves = [
      move("core", "core", 9),
      move("core", "lost", 2),
      move("lost", "core", 3),
      move(null, "core", 4),
    ];
    expect(moveCounts(moves)).toEqual({ up: 0, back: 3, added: 4, down: 0, lost: 2 });
    expect(netChange(moveCounts(moves))).toBe(1);
    const [stayed, left, , fresh] = moves;
    expect([stayed, left, fresh].map((each) => each && shareOfRow(each, moves))).toEqual([9 / 11, 2 / 11, 1]);
    expect(shareOfRow(move("core", "lost", 0), [])).toBe(0);
  });
});

describe("the kept scheme", () => {
  it("is the default where none was kept, without a word", () => {
    expect(keptSchemeOf(undefined)).toEqual({ scheme: fourTiers, problems: [] });
  });

  it("comes back as it was kept, through JSON", () => {
    const kept = { ...fourTiers, deadBand: 5 };
    expect(keptSchemeOf(JSON.parse(JSON.stringify(kept)))).toEqual({ scheme: kept, problems: [] });
  });

  it("says what is wrong where somebody edited it into nonsense", () => {
    const { scheme, problems } = keptSchemeOf({
      ...fourTiers,
      cutoffs: { core: 40, potential: 60, potentialFloor: 0 },
    });
    expect(scheme).toEqual(fourTiers);
    expect(problems).toEqual(["cutoffs: core must lie above potential"]);
    expect(keptSchemeOf("x").problems).toHaveLength(1);
  });
});
