import { locate } from "../../../../src/workbook/locate";
import { readSelection } from "../../../../src/workbook/reading/lists/readSelection";
import { openWorkbook } from "../../openWorkbook";

describe("readSelection", () => {
  it("says on which row of which sheet the active cell is", async () => {
    openWorkbook([
      { name: "客户", rows: [["编号"], ["C1"], ["C2"]] },
      { name: "跟进", rows: [["编号"], ["C2"]] },
    ]);
    await locate({ sheet: "客户", row: 3, column: 0 });
    expect(await readSelection()).toEqual({ sheet: "客户", row: 3 });
    await locate({ sheet: "跟进", row: 2, column: 0 });
    expect(await readSelection()).toEqual({ sheet: "跟进", row: 2 });
  });
});
