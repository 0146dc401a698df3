import { contentHash } from "../../../../src/core/changes/journal/contentHash";
import { sheetStages } from "../../../../src/core/changes/journal/sheetStages";
import type { CellBlock, SheetBlueprint } from "../../../../src/core/sheets/blueprint";

const sheetOf = (...cells: readonly CellBlock[]): SheetBlueprint => ({
  name: "合并记录",
  visibility: "visible",
  tabColor: null,
  columnWidths: [],
  freeze: { rows: 0, columns: 0 },
  formats: [],
  cells,
  tables: [],
  validations: [],
  conditionalFormats: [],
  print: null,
});

describe("the stages of a sheet that is written", () => {
  it("are nothing, its constants, and its formulas too, whatever these come to", () => {
    const sheet = sheetOf(
      { row: 0, column: 1, rows: 1, columns: 1, values: [["标题"]] },
      { row: 2, column: 0, rows: 1, columns: 3, values: [["甲", "", "=LEN(A3)"]] },
    );
    expect(sheetStages(sheet)).toEqual([
      contentHash([]),
      contentHash([["", "标题"], [], ["甲"]]),
      contentHash([["", "标题"], [], ["甲", "", "="]]),
    ]);
  });

  it("are told once where they are the same", () => {
    const plain = sheetOf({ row: 0, column: 0, rows: 1, columns: 1, values: [["甲"]] });
    expect(sheetStages(plain)).toHaveLength(2);
    expect(sheetStages(sheetOf())).toHaveLength(1);
  });
});
