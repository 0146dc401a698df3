import { nameColumn } from "../../../../../src/core/dedupe/columns/names/names";
import { hasHan, isNamed, isSpelled } from "../../../../../src/core/dedupe/compare/names/nameScripts";

const rows = ["深圳市腾云电子有限公司", "Tengyun Electronics", "腾云 Tengyun 电子", "", "—"];
const names = nameColumn(rows, rows.length);
const told = (of: typeof hasHan) => rows.map((_, row) => of(names, row));

describe("the script a name is in", () => {
  it("is Chinese where any of it is, and letters where nothing is", () => {
    expect(told(hasHan)).toEqual([true, false, true, false, false]);
    expect(told(isSpelled)).toEqual([false, true, false, false, false]);
  });

  it("is neither where there is no name", () => {
    expect(told(isNamed)).toEqual([true, true, true, false, false]);
  });
});
