import { profileColumn } from "../../../../src/core/adopt/columns/columnProfile";
import { listsItsChoices } from "../../../../src/core/adopt/columns/listsItsChoices";
import type { CellValue } from "../../../../src/core/sheets/cell";

const lists = (heading: string, words: readonly CellValue[]) => {
  const cells = Array.from({ length: 12 }, (_, i) => words[i % words.length] ?? "");
  return listsItsChoices({ heading, group: "", key: "", column: 0, profile: profileColumn(cells, []) });
};

describe("a heading that lists what may be chosen", () => {
  it("is told by the cells under it", () => {
    expect(lists("微信/电话/上门", ["微信", "电话", "上门", "微信 "])).toBe(true);
    expect(lists("cash/card", ["cash", "card", "cash", ""])).toBe(true);
  });

  it("is none where the cells are numbers, or where nothing is listed", () => {
    expect(lists("手机/电话", ["13812345678", "0571-88886666"])).toBe(false);
    expect(lists("微信", ["微信"])).toBe(false);
  });

  it("is none over a word or two among numbers, nor over few cells", () => {
    expect(lists("微信/电话", ["wx_lee88", "微信", "13812345678"])).toBe(false);
    const few = profileColumn(["微信", "电话"], []);
    expect(listsItsChoices({ heading: "微信/电话", group: "", key: "", column: 0, profile: few })).toBe(
      false,
    );
  });
});
