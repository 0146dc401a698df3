import type { Patch, RowsAddition } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { identityOf, openWorkbook, options } from "./openWorkbook";

const history = [
  ["编号", "等级", "得分"],
  ["H1", "普通", 40],
];

function addition(rows: RowsAddition["rows"]): Patch {
  return {
    operation: "tier",
    reason: "分级",
    changes: [{ kind: "add-rows", table: "历史表", key: [0], rows }],
  };
}

const open = (rows: readonly (readonly (string | number)[])[] = history) =>
  openWorkbook([{ name: "历史", rows, table: "历史表" }]);

describe("rows under a table", () => {
  it("are written below the filled rows and taken in by the table", async () => {
    const book = open();
    const applied = await applyPatch(
      addition([
        ["H2", "核心", 91],
        ["H3", "", 12.5],
      ]),
      options,
    );
    expect(applied.written.rowsAdded).toBe(2);
    expect(book.values("历史").slice(2)).toEqual([
      ["H2", "核心", 91],
      ["H3", "", 12.5],
    ]);
    expect(book.model.tables().find((table) => table.name === "历史表")?.area.rows).toBe(4);
  });

  it("fill the empty row of a fresh table first, and leave it empty again after undo", async () => {
    const book = open([
      ["编号", "等级", "得分"],
      ["", "", ""],
    ]);
    await applyPatch(
      addition([
        ["H1", "核心", 91],
        ["H2", "普通", 5],
      ]),
      options,
    );
    expect(book.values("历史").slice(1)).toEqual([
      ["H1", "核心", 91],
      ["H2", "普通", 5],
    ]);
    await undoOperation(1, { ...options, edited: "ask" });
    expect(book.values("历史")).toEqual([["编号", "等级", "得分"]]);
    expect(book.model.tables().find((table) => table.name === "历史表")?.area.rows).toBe(2);
  });

  it("push aside what stands right below the table", async () => {
    const book = open();
    book.type("历史", 4, 0, "说明：请勿删除");
    const rows = [
      ["H2", "核心", 91],
      ["H3", "核心", 92],
      ["H4", "核心", 93],
    ];
    await applyPatch(addition(rows), options);
    expect(book.values("历史").slice(2, 5)).toEqual(rows);
    expect(book.values("历史").slice(5).flat()).toContain("说明：请勿删除");
  });

  it("leave by undo wherever the user sorted them to", async () => {
    const book = open();
    await applyPatch(
      addition([
        ["H2", "核心", 91],
        ["H3", "普通", 12],
      ]),
      options,
    );
    book.model.sort(book.area("历史", 2, 0, 3, 3), [{ column: 2, ascending: true }], false);
    await undoOperation(1, { ...options, edited: "ask" });
    expect(book.values("历史")).toEqual(history);
  });

  it("are asked about where the user edited one since", async () => {
    const book = open();
    await applyPatch(
      addition([
        ["H2", "核心", 91],
        ["H3", "普通", 12],
      ]),
      options,
    );
    book.type("历史", 3, 1, "潜力");
    const asked = await undoOperation(1, { ...options, edited: "ask" });
    expect(asked).toMatchObject({ kind: "edited", conflicts: [{ reason: "row-edited", row: 3 }] });
    expect(book.values("历史")).toHaveLength(4);
    await undoOperation(1, { ...options, edited: "keep" });
    expect(book.values("历史").slice(1)).toEqual([
      ["H1", "普通", 40],
      ["H2", "潜力", 91],
    ]);
  });

  it("are a conflict where the table is gone", async () => {
    openWorkbook([{ name: "历史", rows: history }]);
    const applied = await applyPatch(addition([["H2", "核心", 91]]), options);
    expect(applied).toMatchObject({ operationId: null, conflicts: [{ reason: "table-gone" }] });
  });

  it("of a table leave without the cells beside it, and come back inside it", async () => {
    const book = open([...history, ["H2", "核心", 91], ["H3", "普通", 12]]);
    book.type("历史", 3, 5, "旁注");
    const before = book.values("历史");
    const row = identityOf(book, "历史", 3);
    const removal = { kind: "remove-row" as const, row: { ...row, cells: row.cells.slice(0, 3) } };
    await applyPatch({ operation: "merge", reason: "", changes: [removal] }, options);
    expect(book.values("历史").map((cells) => cells[0])).toEqual(["编号", "H1", "H3"]);
    expect(book.cell("历史", 3, 5)).toBe("旁注");
    await undoOperation(1, { ...options, edited: "ask" });
    expect(book.values("历史")).toEqual(before);
    expect(book.model.tables().find((table) => table.name === "历史表")?.area.rows).toBe(4);
  });
});
