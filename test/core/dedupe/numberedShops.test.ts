import { nameColumn } from "../../../src/core/dedupe/columns/names/names";
import { compareNames } from "../../../src/core/dedupe/compare/names/compareNames";
import { onlyNames } from "./onlyNames";

const levelOf = (...cells: readonly string[]) => {
  const names = compareNames(nameColumn(cells, cells.length), 10, onlyNames);
  return names.levels[names.level(0, 1)]?.id;
};

describe("shops that are told by a number", () => {
  it("are one in whichever figures it is written, in a bracket or behind the name", () => {
    expect(levelOf("康美大药房12店", "康美大药房（第十二分店）")).toBe("sameCore");
    expect(levelOf("康美大药房一店", "康美大药房1号店")).toBe("sameCore");
  });

  it("are two of another number, also where a bracket holds nothing but a code", () => {
    expect(levelOf("康美大药房1店", "康美大药房11店")).toBe("otherBranch");
    expect(levelOf("康美大药房（A01）", "康美大药房（A02）")).toBe("otherOrdinal");
    expect(levelOf("康美大药房（老客户）", "康美大药房（A02）")).toBe("sameCore");
  });
});
