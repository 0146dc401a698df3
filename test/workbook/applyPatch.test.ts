import type { CellChange, Patch } from "../../src/core/changes/patch";
import type { CellValue } from "../../src/core/sheets/cell";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal/journal";
import { undoOperation } from "../../src/workbook/undoOperation";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

const customers = [
  ["客户编号", "企业名称", "手机", "备注"],
  ["C1", "北京甲公司", "13800000001", "老客户"],
  ["C2", "上海乙公司", "13800000002", ""],
  ["C3", "广州丙公司", "13800000003", "勿扰"],
  ["C4", "深圳丁公司", "13800000004", ""],
];

const open = (rows = customers) =>
  openWorkbook([
    { name: "客户", rows },
    { name: "历史", rows: [["编号", "等级"]] },
  ]);

function change(book: OpenWorkbook, row: number, column: number, after: CellValue): CellChange {
  const heading = String(book.cell("客户", 1, column));
  const before = book.cell("客户", row, column);
  return {
    kind: "set-cell",
    row: identityOf(book, "客户", row),
    column,
    heading,
    field: null,
    before,
    after,
  };
}

const patch = (...changes: Patch["changes"]): Patch => ({ operation: "correct", reason: "更正", changes });

describe("applyPatch", () => {
  it("writes cells, tells how many, and files the operation in 变更日志", async () => {
    const book = open();
    const applied = await applyPatch(
      patch(change(book, 2, 1, "北京甲有限公司"), change(book, 4, 3, "")),
      options,
    );
    expect(applied).toMatchObject({ operationId: 1, written: { cells: 2 }, conflicts: [], done: 0 });
    expect(book.cell("客户", 2, 1)).toBe("北京甲有限公司");
    expect(book.cell("客户", 4, 3)).toBe("");
    expect(await listOperations()).toMatchObject([
      {
        id: 1,
        operation: "correct",
        reason: "更正",
        author: "王小明",
        at: "2026-11-21 08:05:09",
        state: "done",
      },
    ]);
    expect(book.model.sheets().map((sheet) => sheet.name)).toEqual(["客户", "历史", "设置", "变更日志"]);
  });

  it("undoes it cell for cell", async () => {
    const book = open();
    const before = book.values("客户");
    await applyPatch(patch(change(book, 2, 1, "北京甲有限公司"), change(book, 4, 3, "")), options);
    const undone = await undoOperation(1, { ...options, edited: "ask" });
    expect(undone).toMatchObject({ kind: "undone", applied: { written: { cells: 2 } } });
    expect(book.values("客户")).toEqual(before);
    expect((await listOperations()).map((operation) => operation.state)).toEqual(["undone", "done"]);
  });

  it("finds its rows again after the user sorted, inserted and deleted rows", async () => {
    const book = open();
    const made = patch(change(book, 2, 1, "北京甲有限公司"), change(book, 5, 3, "新"));
    book.model.deleteCells({ ...book.area("客户", 3, 0, 1, 16_384) }, "Up");
    book.model.sort(book.area("客户", 2, 0, 3, 4), [{ column: 0, ascending: false }], false);
    book.model.insertCells({ ...book.area("客户", 1, 0, 2, 16_384) }, "Down");
    await applyPatch(made, options);
    expect(book.values("客户").slice(2)).toEqual([
      customers[0],
      ["C4", "深圳丁公司", "13800000004", "新"],
      customers[3],
      ["C1", "北京甲有限公司", "13800000001", "老客户"],
    ]);
  });

  it("returns a cell the user edited since as a conflict and writes the others", async () => {
    const book = open();
    const made = patch(change(book, 2, 1, "北京甲有限公司"), change(book, 3, 1, "上海乙有限公司"));
    book.type("客户", 2, 1, "北京甲集团");
    const applied = await applyPatch(made, options);
    expect(applied.written.cells).toBe(1);
    expect(applied.conflicts).toMatchObject([
      {
        reason: "cell-edited",
        row: 2,
        found: "北京甲集团",
        change: { before: "北京甲公司", after: "北京甲有限公司" },
      },
    ]);
    expect(book.cell("客户", 2, 1)).toBe("北京甲集团");
    expect(book.cell("客户", 3, 1)).toBe("上海乙有限公司");
  });

  it("says which rows are gone, and writes nothing where nothing is left to write", async () => {
    const book = open();
    const made = patch(change(book, 3, 1, "上海乙有限公司"));
    book.model.deleteCells(book.area("客户", 3, 0, 1, 16_384), "Up");
    const applied = await applyPatch(made, options);
    expect(applied).toMatchObject({ operationId: null, conflicts: [{ reason: "row-gone" }] });
    expect(await listOperations()).toEqual([]);
  });

  it("counts cells that hold the new value already", async () => {
    const book = open();
    const made = patch(change(book, 2, 1, "北京甲有限公司"));
    book.type("客户", 2, 1, "北京甲有限公司");
    expect(await applyPatch(made, options)).toMatchObject({ operationId: null, conflicts: [], done: 1 });
  });

  it("writes under a filter as if it was not there, and puts the filter back", async () => {
    const book = open();
    const criteria = { 1: { filterOn: "Values", values: ["上海乙公司"] } };
    const sheetId = book.area("客户", 1, 0).sheetId;
    book.model.setFilter(sheetId, book.area("客户", 1, 0, 5, 4), null, criteria);
    await applyPatch(patch(...[2, 3, 4, 5].map((row) => change(book, row, 3, `备注${row}`))), options);
    expect(
      book
        .values("客户")
        .slice(1)
        .map((row) => row[3]),
    ).toEqual(["备注2", "备注3", "备注4", "备注5"]);
    expect(book.model.filters(sheetId)).toMatchObject([{ criteria: { 1: { values: ["上海乙公司"] } } }]);
  });

  it("refuses a protected sheet before anything is written", async () => {
    const book = open();
    const made = patch(change(book, 2, 1, "北京甲有限公司"));
    book.model.updateSheet(book.area("客户", 1, 0).sheetId, { protection: { password: null, options: {} } });
    await expect(applyPatch(made, options)).rejects.toMatchObject({
      code: "sheet-protected",
      params: { sheet: "客户" },
    });
    expect(await listOperations()).toEqual([]);
  });

  it("waits while a cell is being edited, and tells so", async () => {
    const book = open();
    const made = patch(change(book, 2, 1, "北京甲有限公司"));
    book.model.setState({ cellEdit: true });
    setTimeout(() => book.model.setState({ cellEdit: false }), 700);
    const limits = { soft: 5_000, hard: 20_000, cellEdit: 10_000, backOff: 1 };
    await applyPatch(made, { ...options, limits });
    expect(book.cell("客户", 2, 1)).toBe("北京甲有限公司");
  });

  it("never lets imported text become a formula, a number or a date", async () => {
    const book = open();
    const texts = [
      '=HYPERLINK("http://x","y")',
      "+8613800000001",
      "-1",
      "@SUM(1)",
      "\t=1",
      "0012",
      "1-2",
      "'引号",
      "TRUE",
    ];
    const rows = texts.map((text, i) => [`R${i}`, text]);
    const wide = openWorkbook([
      { name: "客户", rows: [["客户编号", "企业名称"], ...texts.map((_, i) => [`R${i}`, "x"])] },
    ]);
    book.close();
    await applyPatch(patch(...texts.map((text, i) => change(wide, i + 2, 1, text))), options);
    expect(wide.values("客户").slice(1)).toEqual(rows);
    expect(wide.model.formulas(wide.area("客户", 2, 1, texts.length, 1)).flat()).toEqual(texts);
    expect(wide.model.valueTypes(wide.area("客户", 2, 1, texts.length, 1)).flat()).toEqual(
      texts.map(() => "String"),
    );
    await undoOperation(1, { ...options, edited: "ask" });
    expect(
      wide
        .values("客户")
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(texts.map(() => "x"));
    expect(wide.model.numberFormats(wide.area("客户", 2, 1, texts.length, 1)).flat()).toEqual(
      texts.map(() => "General"),
    );
  });

  it("removes rows whole, and undo brings them back where they stood", async () => {
    const book = open();
    const before = book.values("客户");
    const removal = (row: number) => ({ kind: "remove-row" as const, row: identityOf(book, "客户", row) });
    const made: Patch = {
      ...patch(removal(2), removal(4), change(book, 5, 3, "并入 C1、C3")),
      operation: "merge",
    };
    const applied = await applyPatch(made, options);
    expect(applied.written).toMatchObject({ rowsRemoved: 2, cells: 1 });
    expect(book.values("客户").map((row) => row[0])).toEqual(["客户编号", "C2", "C4"]);
    expect(await undoOperation(1, { ...options, edited: "ask" })).toMatchObject({ kind: "undone" });
    expect(book.values("客户")).toEqual(before);
  });

  it("removes the right ones of rows that are equal in every cell", async () => {
    const rows = [
      ["企业名称", "手机"],
      ["甲", "1"],
      ["乙", "2"],
      ["甲", "1"],
      ["甲", "1"],
    ];
    const book = openWorkbook([{ name: "客户", rows }]);
    const before = book.values("客户");
    const removal = (row: number) => ({
      kind: "remove-row" as const,
      row: identityOf(book, "客户", row, false),
    });
    await applyPatch({ ...patch(removal(4), removal(5)), operation: "merge" }, options);
    expect(book.values("客户")).toEqual(before.slice(0, 3));
    await undoOperation(1, { ...options, edited: "ask" });
    expect(book.values("客户")).toEqual(before);
  });

  it("takes back what it wrote when the user cancels in the middle", async () => {
    const book = open();
    const before = book.values("客户");
    const signal = { aborted: false };
    const removals = [2, 4].map((row) => ({
      kind: "remove-row" as const,
      row: identityOf(book, "客户", row),
    }));
    const made = { ...patch(change(book, 5, 1, "深圳丁有限公司"), ...removals), operation: "merge" as const };
    const report = () => {
      signal.aborted ||= book.cell("客户", 5, 1) !== "深圳丁公司";
    };
    await expect(applyPatch(made, { ...options, signal, report })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(signal.aborted).toBe(true);
    expect(book.values("客户")).toEqual(before);
    expect((await listOperations()).map((operation) => operation.state)).toEqual(["rolled-back"]);
  });

  it("says that a workbook is read-only or its structure protected, with nothing written", async () => {
    const book = open();
    const made = patch(change(book, 2, 1, "北京甲有限公司"));
    book.model.setState({ structureProtected: true });
    await expect(applyPatch(made, options)).rejects.toMatchObject({ code: "structure-protected" });
    book.model.setState({ structureProtected: false, readOnly: true });
    await expect(applyPatch(made, options)).rejects.toMatchObject({ code: "read-only" });
    expect(book.model.sheets().map((sheet) => sheet.name)).toEqual(["客户", "历史"]);
  });
});
