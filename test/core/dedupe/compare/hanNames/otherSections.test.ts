import { nameColumn } from "../../../../../src/core/dedupe/columns/names/names";
import { areOtherSections } from "../../../../../src/core/dedupe/compare/hanNames/otherSections";

describe("two parts of one estate", () => {
  it.each([
    ["天府里A区", "天府里B区", true],
    ["上城一期", "上城二期", true],
    ["尚郡南区", "尚郡北区", true],
    ["天府里A区", "天府里a区", false],
    ["天府里", "天府里A区", false],
    ["天府里A区", "锦城里B区", false],
    ["天府小区", "天府山区", false],
    ["极客信", "极客信-二期", false],
  ])("are told by the ends of their names: %s, %s: %s", (left, right, areOthers) => {
    expect(areOtherSections(nameColumn([left, right], 2), 0, 1)).toBe(areOthers);
  });
});
