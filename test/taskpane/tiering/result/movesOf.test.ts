import { tiers } from "../../../../src/core/sheets/tier";
import { moveCounts, moveKind, netChange, shareOfRow } from "../../../../src/taskpane/tiering/result/movesOf";

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
