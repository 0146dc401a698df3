import type { Change } from "../../../../src/core/changes/patch";
import type { SheetBlueprint } from "../../../../src/core/sheets/blueprint";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { factsOf, sizeOfPatch } from "../../../../src/taskpane/session/state/patchFacts";

/** A sheet with a title, headings in the third row and records below, as result sheets are made. */
function sheetOf(records: readonly (readonly CellValue[])[], withTable = true): SheetBlueprint {
  const values = [["标题", ""], ["", ""], ["编号", "等级"], ...records];
  const area = { row: 2, column: 0, rows: records.length + 1, columns: 2 };
  return {
    name: "分级历史",
    visibility: "visible",
    tabColor: null,
    columnWidths: [],
    freeze: { rows: 3, columns: 0 },
    formats: [],
    cells: [{ row: 0, column: 0, rows: values.length, columns: 2, values }],
    tables: withTable ? [{ ...area, name: "历史", style: "", banded: true }] : [],
    validations: [],
    conditionalFormats: [],
    print: null,
  };
}

const patchOf = (sheet: SheetBlueprint) => {
  const changes: readonly Change[] = [{ kind: "add-sheet", sheet }];
  return { operation: "tier", reason: "", changes } as const;
};

describe("what a patch does in numbers", () => {
  it("counts the records a new sheet comes with, not the sheet as one", () => {
    const patch = patchOf(
      sheetOf([
        ["C1", "核心"],
        ["C2", "普通"],
        ["", ""],
      ]),
    );
    expect(sizeOfPatch(patch)).toBe(2);
    expect(factsOf(patch)).toMatchObject([{ name: "分级历史", additions: 2, sheet: "added" }]);
  });

  it("counts an empty sheet, and one without records, as one", () => {
    expect(sizeOfPatch(patchOf(sheetOf([])))).toBe(1);
    const page = patchOf(sheetOf([["说明", "文字"]], false));
    expect(sizeOfPatch(page)).toBe(1);
    expect(factsOf(page)).toMatchObject([{ additions: 0 }]);
  });
});
