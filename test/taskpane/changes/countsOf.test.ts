import { countsOf } from "../../../src/taskpane/changes/countsOf";
import { newSheetFacts } from "../../../src/taskpane/changes/patchFacts";
import { zhCN } from "../../../src/taskpane/texts/zh-CN";

describe("what a patch does to a sheet, in words", () => {
  it("tells each kind of change there is, and no other", () => {
    const facts = { ...newSheetFacts("客户"), cells: 1234, removals: 2 };
    expect(countsOf(facts, zhCN.changes)).toEqual(["改 1,234 格", "移走 2 行"]);
  });

  it("is nothing for a new sheet without records", () => {
    expect(countsOf(newSheetFacts("字典"), zhCN.changes)).toEqual([]);
  });
});
