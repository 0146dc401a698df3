import type { CellChange } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal/journal";
import { undoOperation } from "../../src/workbook/undoOperation";
import { identityOf, openWorkbook, options } from "./openWorkbook";

const hostile = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "'=1+1",
  'O\'Neil "甲" <b>&',
  "x\u0001\u0007y",
  "a\ud800b",
  "_x0041_",
  "甲".repeat(32_767),
];
const name = "客户 'A' \"B\"";

describe("cells from strangers", () => {
  it.each(hostile.map((text, i) => [i, text] as const))(
    "text %i stays text, and undo brings the old cell back",
    async (_, text) => {
      const rows = [
        ["客户编号", "备注"],
        ["C1", "无"],
      ];
      const book = openWorkbook([{ name, rows }]);
      const change: CellChange = {
        kind: "set-cell",
        row: identityOf(book, name, 2),
        column: 1,
        heading: "备注",
        field: null,
        before: "无",
        after: text,
      };
      const applied = await applyPatch({ operation: "correct", reason: "=1+1", changes: [change] }, options);
      expect(applied).toMatchObject({ conflicts: [], written: { cells: 1 } });
      expect(book.cell(name, 2, 1)).toBe(text);
      expect(book.model.valueTypes(book.area(name, 2, 1))).toEqual([["String"]]);
      expect((await listOperations())[0]?.reason).toBe("=1+1");
      expect(await undoOperation(1, { ...options, edited: "ask" })).toMatchObject({
        kind: "undone",
        unreadable: 0,
      });
      expect(book.values(name)).toEqual(rows);
      expect(book.model.numberFormats(book.area(name, 2, 1))).toEqual([["General"]]);
    },
  );

  it("longer than a cell can be are a conflict, and nothing is written", async () => {
    const book = openWorkbook([
      {
        name,
        rows: [
          ["客户编号", "备注"],
          ["C1", "无"],
        ],
      },
    ]);
    const row = identityOf(book, name, 2);
    const change: CellChange = {
      kind: "set-cell",
      row,
      column: 1,
      heading: "",
      field: null,
      before: "无",
      after: "x".repeat(1_000_000),
    };
    const applied = await applyPatch({ operation: "correct", reason: "", changes: [change] }, options);
    expect(applied).toMatchObject({ operationId: null, conflicts: [{ reason: "text-too-long" }] });
    expect(book.cell(name, 2, 1)).toBe("无");
  });
});
