import type { CellChange, Patch } from "../../src/core/changes/patch";
import type { CellValue } from "../../src/core/sheets/cell";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal";
import { undoOperation } from "../../src/workbook/undoOperation";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

const rows = [
  ["客户编号", "企业名称", "城市"],
  ["C1", "甲", "北京"],
  ["C2", "乙", "上海"],
  ["C3", "丙", "广州"],
];

const ask = { ...options, edited: "ask" as const };
const open = () => openWorkbook([{ name: "客户", rows }]);

function set(book: OpenWorkbook, row: number, column: number, after: CellValue): Patch {
  const before = book.cell("客户", row, column);
  const change: CellChange = {
    kind: "set-cell",
    row: identityOf(book, "客户", row),
    column,
    heading: String(rows[0]?.[column]),
    field: null,
    before,
    after,
  };
  return { operation: "correct", reason: "更正", changes: [change] };
}

describe("undoOperation", () => {
  it.each([[[1, 2]], [[2, 1]]])("undoes two independent operations in the order %j", async (order) => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await applyPatch(set(book, 2, 2, "北京市"), options);
    for (const id of order) expect((await undoOperation(id, ask)).kind).toBe("undone");
    expect(book.values("客户")).toEqual(rows);
  });

  it("names the later operation that stands on this one, and works once that one is undone", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await applyPatch(set(book, 2, 1, "甲集团"), options);
    expect(await undoOperation(1, ask)).toEqual({ kind: "depends", on: [2] });
    expect(book.cell("客户", 2, 1)).toBe("甲集团");
    await undoOperation(2, ask);
    expect((await undoOperation(1, ask)).kind).toBe("undone");
    expect(book.values("客户")).toEqual(rows);
  });

  it("finds its rows after the user sorted the sheet", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    book.model.sort(book.area("客户", 2, 0, 3, 3), [{ column: 0, ascending: false }], false);
    await undoOperation(1, ask);
    expect(book.values("客户").slice(1)).toEqual(rows.slice(1).toReversed());
  });

  it("asks about a cell that was edited since, keeps it or brings it back as told", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    book.type("客户", 2, 1, "甲厂");
    const asked = await undoOperation(1, ask);
    expect(asked).toMatchObject({ kind: "edited", conflicts: [{ reason: "cell-edited", found: "甲厂" }] });
    await undoOperation(1, { ...options, edited: "overwrite" });
    expect(book.values("客户")).toEqual(rows);
  });

  it("can itself be undone", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await undoOperation(1, ask);
    await undoOperation(2, ask);
    expect(book.cell("客户", 2, 1)).toBe("甲公司");
    expect((await listOperations()).map((operation) => operation.state)).toEqual(["done", "undone", "done"]);
  });

  it("refuses an operation that is unknown or undone already", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await undoOperation(1, ask);
    await expect(undoOperation(1, ask)).rejects.toMatchObject({ code: "operation-unknown" });
    await expect(undoOperation(9, ask)).rejects.toMatchObject({ code: "operation-unknown" });
  });

  it("works although the user sorted 变更日志 and renamed its sheet", async () => {
    const book = open();
    await applyPatch(set(book, 2, 1, "甲公司"), options);
    await applyPatch(set(book, 3, 1, "乙公司"), options);
    const journal = book.area("变更日志", 2, 0, 6, 12);
    book.model.sort(journal, [{ column: 11, ascending: false }], false);
    book.model.renameSheet(journal.sheetId, "日志 2026");
    await undoOperation(1, ask);
    expect(book.values("客户").map((row) => row[1])).toEqual(["企业名称", "甲", "乙公司", "丙"]);
  });

  it("undoes the rest where somebody tampered with an entry, and says how many are lost", async () => {
    const book = open();
    const both = {
      ...set(book, 2, 1, "甲公司"),
      changes: [2, 3].flatMap((row) => set(book, row, 1, `公司${row}`).changes),
    };
    await applyPatch(both, options);
    book.type("变更日志", 3, 11, "1.1.1/1|[]]");
    expect(await undoOperation(1, ask)).toMatchObject({ kind: "undone", unreadable: 1 });
    expect(book.values("客户").map((row) => row[1])).toEqual(["企业名称", "公司2", "乙", "丙"]);
  });
});
