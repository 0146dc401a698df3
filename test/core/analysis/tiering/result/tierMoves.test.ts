import { moveOf, moveWords } from "../../../../../src/core/analysis/tiering/result/tierMoves";
import { runTiers } from "../../../../../src/core/analysis/tiering/tierJob";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { OwnSheet } from "../../../../../src/core/templates/own/ownSheets";
import { contextOf, written } from "../tierBook";

describe("what a tier is called beside the one before", () => {
  it("is a first run where nobody had one, and new where others had", () => {
    expect(moveWords(moveOf(null, "core", true), "zh-CN")).toBe("首次");
    expect(moveWords(moveOf(null, "core", true), "en-US")).toBe("First run");
    expect(moveWords(moveOf(null, "core", false), "zh-CN")).toBe("新增");
  });

  it("is lost or won back whatever it was or becomes, else up, down or the same", () => {
    expect(moveOf("core", "lost", false)).toBe("lost");
    expect(moveOf("lost", "regular", false)).toBe("back");
    expect(moveOf("new", "regular", false)).toBe("up");
    expect(moveOf("core", "potential", false)).toBe("down");
    expect(moveOf("core", "core", false)).toBe("same");
  });
});

const deals = (id: string) => [[`D-${id}`, id, 45_280, 900]];
const ids = ["valueAnalysis", "tierHistory"] as const;

/** What 分级历史 calls the tier of every customer of the last period. */
function called(own: readonly OwnSheet[]): readonly CellValue[] {
  const [heads = [], ...rows] = own.find(({ id }) => id === "tierHistory")?.grid.rows ?? [];
  return rows.map((row) => row[heads.indexOf("变动")] ?? "");
}

describe("what the sheets call the tiers of a run", () => {
  it("is a first run for everybody, and new for those only who come later", () => {
    const here = [["C1", "云栖食品"]];
    const more = [...here, ["C2", "青禾纸业"]];
    const first = runTiers(contextOf({ customers: here, transactions: deals("C1") }), 45_291, "zh-CN");
    const own = written([], first.patch({}), ids);
    expect(called(own)).toEqual(["首次"]);
    const transactions = [...deals("C1"), ...deals("C2")];
    const next = runTiers(contextOf({ customers: more, transactions, own }), 45_382, "zh-CN");
    expect(called(written(own, next.patch({}), ids)).slice(-1)).toEqual(["新增"]);
  });
});
