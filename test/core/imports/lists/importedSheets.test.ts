import type { Change, Patch } from "../../../../src/core/changes/patch";
import { importedSheets } from "../../../../src/core/imports/lists/importedSheets";
import { wholeSheets } from "../../../../src/core/imports/source/wholeSheets";

const rows = (key: readonly number[], ...cells: readonly (readonly string[])[]): Change => ({
  kind: "add-rows",
  table: "客户",
  key,
  rows: cells,
});
const patch = (changes: readonly Change[], operation: Patch["operation"] = "import"): Patch => ({
  operation,
  reason: "",
  changes,
});

describe("importedSheets", () => {
  it("names every sheet whose rows come in, once, by the links in the key column", () => {
    const changes = [
      rows([1], ["C1", "名录!2 #0a1b2c3d"], ["C2", "名录!3 #0a1b2c3e"]),
      rows([0], ["老客户.csv!9 #0a1b2c3f", "名单!1 #11111111"]),
    ];
    expect(importedSheets(patch(changes))).toEqual(["名录", "老客户.csv"]);
  });

  it.each([
    ["of another operation", patch([rows([0], ["名录!2 #0a1b2c3d"])], "merge")],
    ["without a mark: a person typed it", patch([rows([0], ["名录!2"])])],
    ["in no column, for the table has no 来源行", patch([rows([-1], ["名录!2 #0a1b2c3d"])])],
    ["in a table without a key", patch([rows([], ["名录!2 #0a1b2c3d"])])],
    ["of no rows", patch([])],
  ])("goes by no link %s", (_what, each) => {
    expect(importedSheets(each)).toEqual([]);
  });
});

describe("wholeSheets", () => {
  const head = (sheet: string, lastRow: number, lastColumn: number) => ({
    sheet,
    visible: true,
    head: { sheet, firstRow: 1, firstColumn: 0, rows: [] },
    lastRow,
    lastColumn,
    tables: [],
  });

  it("reads every cell of the sheets asked for, from the first row and column to the last", () => {
    const [mapping, ...others] = wholeSheets([head("名录", 9, 2), head("别的", 5, 5)], ["名录"]);
    expect(others).toEqual([]);
    expect(mapping).toMatchObject({ sheet: "名录", firstDataRow: 1, lastDataRow: 9 });
    expect(mapping?.columns.map(({ column }) => column)).toEqual([0, 1, 2]);
    expect(mapping?.columns.every(({ field, scale }) => field !== null && scale === 1)).toBe(true);
  });

  it("reads nothing of a sheet that is empty or is not there", () => {
    expect(wholeSheets([head("名录", 0, 0)], ["名录", "没有这张"])).toEqual([]);
  });
});
