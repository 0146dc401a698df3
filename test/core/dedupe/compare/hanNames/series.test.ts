import { nameColumn } from "../../../../../src/core/dedupe/columns/names/names";
import { areOthersOfSeries } from "../../../../../src/core/dedupe/compare/hanNames/series";
import { compareNames } from "../../../../../src/core/dedupe/compare/names/compareNames";
import { onlyNames } from "../../onlyNames";

const columnOf = (cells: readonly string[]) => nameColumn(cells, cells.length);
const areOthers = (...cells: readonly string[]) => areOthersOfSeries(columnOf(cells), 0, 1);
const levelOf = (...cells: readonly string[]) => {
  const names = compareNames(columnOf(cells), 10, onlyNames);
  return names.levels[names.level(0, 1)]?.id;
};

describe("two names that are one of a series each", () => {
  it("differ in a character that counts or lies beside the other", () => {
    expect(areOthers("达凯一号投资", "达凯二号投资")).toBe(true);
    expect(levelOf("宁波达凯壹号投资合伙企业（有限合伙）", "宁波达凯贰号投资合伙企业（有限合伙）")).toBe(
      "otherOrdinal",
    );
    expect(levelOf("桐庐县第四中学", "桐庐县第四小学")).toBe("otherOrdinal");
  });

  it("are no such where another character differs, or two do", () => {
    expect(areOthers("达凯一号投资", "达凯一好投资")).toBe(false);
    expect(areOthers("东一号投资", "西二号投资")).toBe(false);
    expect(areOthers("三鑫建材", "山鑫建材")).toBe(false);
    expect(areOthers("达凯投资", "达凯投资")).toBe(false);
  });
});

describe("a name and the same with a number behind it", () => {
  it("may be one customer who was entered once more, or two", () => {
    expect(levelOf("双赢板材", "双赢板材①")).toBe("markSlip");
    expect(levelOf("青岛小北2", "青岛 小北")).toBe("markSlip");
  });

  it("are two where both have a number, or something else is added as well", () => {
    expect(levelOf("双赢板材1", "双赢板材2")).toBe("otherOrdinal");
    expect(levelOf("双赢板材", "双赢板材仓2")).not.toBe("markSlip");
  });
});
