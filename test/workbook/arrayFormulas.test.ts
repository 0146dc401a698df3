import type { Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readArrays } from "../../src/workbook/reading/sheets/readArrays";
import { undoOperation } from "../../src/workbook/undoOperation";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, identityOf, type OpenWorkbook, openModel, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(30_000);

const rows = [
  ["客户编号", "企业名称", "大写"],
  ["C1", "alpha", "=UPPER(B2:B4)"],
  ["C2", "beta", ""],
  ["C3", "gamma", ""],
  ["C4", "delta", "手写"],
];

async function openList(table?: string): Promise<OpenWorkbook> {
  const book = openWorkbook([{ name: "客户", rows, ...(table !== undefined && { table }) }]);
  await book.model.settled();
  return book;
}

function setCells(book: OpenWorkbook, column: number, at: readonly number[]): Patch {
  const changes = at.map((row) => ({
    kind: "set-cell" as const,
    row: { ...identityOf(book, "客户", row), cells: [] },
    column,
    heading: rows[0]?.[column] ?? "",
    field: null,
    before: book.cell("客户", row, column),
    after: `新${row}`,
  }));
  return { operation: "correct", reason: "改", changes };
}

function removeRows(book: OpenWorkbook, at: readonly number[]): Patch {
  const changes = at.map((row) => ({
    kind: "remove-row" as const,
    row: { ...identityOf(book, "客户", row), cells: [] },
  }));
  return { operation: "merge", reason: "删", changes };
}

/** A list with an array formula entered over C2:C4 with Ctrl+Shift+Enter, and one over the cell C5 alone. */
function openLegacy(): OpenWorkbook {
  const memory = memoryModel(blankMemoryBook(["客户"]));
  const arrayAreas = (sheetId: string) =>
    [
      { row: 1, rows: 3 },
      { row: 4, rows: 1 },
    ].map((place) => ({
      area: { sheetId, ...place, column: 2, columns: 1 },
      spills: false,
    }));
  const book = openModel({ ...memory, arrayAreas });
  const formulas = ["=B2:B4", "=B2:B4", "=B2:B4", "=B5"];
  fillBook(book, [
    { name: "客户", rows: rows.map((row, i) => [...row.slice(0, 2), formulas[i - 1] ?? "大写"]) },
  ]);
  return book;
}

describe("cells of a formula with several results", () => {
  it("are a conflict whether they hold the formula or a result of it; the cell below is written", async () => {
    const book = await openList();
    expect(book.cell("客户", 3, 2)).toBe("BETA");
    const { conflicts, written } = await applyPatch(setCells(book, 2, [2, 3, 4, 5]), options);
    await book.model.settled();
    expect(conflicts.map(({ reason, row, found }) => [reason, row, found])).toEqual([
      ["array-formula", 2, "ALPHA"],
      ["array-formula", 3, "BETA"],
      ["array-formula", 4, "GAMMA"],
    ]);
    expect(written.cells).toBe(1);
    expect(book.values("客户").map((row) => row[2])).toEqual(["大写", "ALPHA", "BETA", "GAMMA", "新5"]);
  });

  it("do not hinder what is written beside them, and follow it", async () => {
    const book = await openList();
    const { conflicts } = await applyPatch(setCells(book, 1, [2, 3, 4, 5]), options);
    await book.model.settled();
    expect(conflicts).toEqual([]);
    expect(book.values("客户").map((row) => row[2])).toEqual(["大写", "新2", "新3", "新4", "手写"]);
  });

  it("keep their rows: a row that cuts through them does not leave, the others do and come back", async () => {
    const book = await openList();
    const before = book.values("客户");
    const { conflicts, written, operationId } = await applyPatch(removeRows(book, [3, 5]), options);
    expect(conflicts).toMatchObject([{ reason: "array-formula", row: 3 }]);
    expect(written.rowsRemoved).toBe(1);
    await undoOperation(operationId ?? 0, { ...options, edited: "ask" });
    await book.model.settled();
    expect(book.values("客户")).toEqual(before);
  });

  it("are overwritten not even where the user lets edited cells be overwritten", async () => {
    const book = await openList();
    const { operationId } = await applyPatch(setCells(book, 2, [5]), options);
    book.model.writeCells(book.area("客户", 5, 2), [[{ kind: "formula", formula: "=LOWER(B5:B6)" }]], "user");
    await book.model.settled();
    const undone = await undoOperation(operationId ?? 0, { ...options, edited: "overwrite" });
    expect(undone).toMatchObject({ applied: { conflicts: [{ reason: "array-formula", row: 5 }] } });
    expect(book.cell("客户", 5, 2)).toBe("delta");
  });
});

describe("array formulas entered over several cells", () => {
  it("are told by savedAsArray and the same formula beside; one over a single cell is written over", async () => {
    const book = openLegacy();
    const { conflicts, written } = await applyPatch(setCells(book, 2, [2, 3, 4, 5]), options);
    expect(conflicts.map(({ reason, row }) => [reason, row])).toEqual([
      ["array-formula", 2],
      ["array-formula", 3],
      ["array-formula", 4],
    ]);
    expect(written.cells).toBe(1);
    expect(book.cell("客户", 5, 2)).toBe("新5");
  });
});

describe("readArrays", () => {
  const wanted = new Map(Array.from({ length: 5 }, (_, i) => [i + 1, new Set([0, 1, 2])] as const));

  it("finds exactly the array among many cells, whatever blocks they are read in", async () => {
    const book = await openList();
    const inArray = await readArrays("客户", wanted, [], options);
    const found = book
      .values("客户")
      .flatMap((row, r) => row.flatMap((_, c) => (inArray(r + 1, c) ? [[r + 1, c]] : [])));
    expect(found).toEqual([
      [2, 2],
      [3, 2],
      [4, 2],
    ]);
  });

  it("asks nothing of cells in a table, which can hold no array", async () => {
    const book = await openList();
    const place = { row: 1, rows: 5, column: 0, columns: 3 };
    const table = { name: "客户表", sheet: "客户", place, showHeaders: true, showTotals: false };
    book.host.resetCounters();
    const inArray = await readArrays("客户", wanted, [table], options);
    expect(book.host.counters().syncs).toBe(0);
    expect(inArray(2, 2)).toBe(false);
  });
});
