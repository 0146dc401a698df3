import { countsOf } from "../../../src/taskpane/changes/countsOf";
import { newSheetFacts } from "../../../src/taskpane/session/state/patchFacts";
import { zhCN } from "../../../src/taskpane/texts/zh-CN";

describe("what a patch does to a sheet, in words", () => {
  it("tells each kind of change there is, and no other", () => {
    const facts = { ...newSheetFacts("客户"), cells: 1234, removals: 2 };
    expect(countsOf(facts, zhCN.changes)).toEqual(["改 1,234 格", "移走 2 行"]);
  });

  it("calls a column a column, coming or going: 异常标注 is no repair of a structure", () => {
    expect(countsOf({ ...newSheetFacts("客户"), columns: 1, parts: 2 }, zhCN.changes)).toEqual([
      "新增 1 列",
      "表格结构 2 处",
    ]);
    expect(countsOf({ ...newSheetFacts("客户"), columnsGone: 2 }, zhCN.changes)).toEqual(["移除 2 列"]);
  });

  it("is nothing for a new sheet without records", () => {
    expect(countsOf(newSheetFacts("字典"), zhCN.changes)).toEqual([]);
  });
});
