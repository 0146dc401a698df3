import type { SheetMapping } from "../../src/core/adopt/mapping/mapping";
import type { Change, Patch } from "../../src/core/changes/patch";
import type { CellValue } from "../../src/core/sheets/cell";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal/journal";
import { readHeldSheet } from "../../src/workbook/own/readHeldSheet";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { readRows } from "../../src/workbook/reading/lists/readRows";
import { sheetContents } from "../../src/workbook/reading/sheets/sheetContents";
import { undoOperation } from "../../src/workbook/undoOperation";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, identityOf, type OpenWorkbook, openModel, options } from "./openWorkbook";

jest.setTimeout(120_000);

const calm = { ...options, limits: { soft: 60_000, hard: 120_000, cellEdit: 0, backOff: 1 } };

/** Excel's longest text, 98 KB in an answer. */
function longest(seed: number): string {
  const start = `第${seed}段：`;
  return start + "长".repeat(32_767 - start.length);
}

function open(rows: readonly (readonly CellValue[])[]): OpenWorkbook {
  const book = openModel(memoryModel(blankMemoryBook(["客户"])));
  fillBook(book, [{ name: "客户", rows }]);
  return book;
}

/** Bytes of every answer from here on, refused ones (over 5 MB) left out. */
function watchAnswers(book: OpenWorkbook): () => readonly number[] {
  const answers: number[] = [];
  let total = book.host.counters().responseBytes.total;
  const look = () => {
    const now = book.host.counters().responseBytes.total;
    answers.push(now - total);
    total = now;
  };
  book.host.faults.hook = () => {
    look();
    return null;
  };
  return () => {
    look();
    return answers.filter((bytes) => bytes <= 5_000_000);
  };
}

function mapped(columns: number, rows: number): SheetMapping {
  const column = { heading: "", field: "companyName", confidence: 1, scale: 1, samples: [] } as const;
  return {
    sheet: "客户",
    role: "customers",
    headerRow: 1,
    firstDataRow: 2,
    lastDataRow: rows,
    columns: Array.from({ length: columns }, (_, at) => ({
      ...column,
      column: at,
      reason: { kind: "user" } as const,
    })),
  };
}

async function readAll(columns: number, rows: number) {
  const read: (readonly CellValue[])[] = [];
  await readRows([mapped(columns, rows)], (grid) => void read.push(...grid.rows));
  return read;
}

describe("cells as long as Excel allows", () => {
  it("are read in small answers where every row holds one", async () => {
    const rows = [["编号", "备注"], ...Array.from({ length: 120 }, (_, i) => [`C${i}`, longest(i)])];
    const book = open(rows);
    const answers = watchAnswers(book);
    expect(await readAll(2, rows.length)).toEqual(rows.slice(1));
    expect(Math.max(...answers())).toBeLessThan(2_000_000);
  });

  it("are read where many of them follow on short rows", async () => {
    const many = 3_000;
    const rows = Array.from({ length: many }, (_, i) => [`C${i}`, i < many - 100 ? "短" : longest(i)]);
    const book = open(rows);
    const answers = watchAnswers(book);
    expect(await readAll(2, many)).toEqual(rows.slice(1));
    expect(Math.max(...answers())).toBeLessThan(2_000_000);
  });

  it("are read by columns where a single row is more than Excel answers", async () => {
    const wide = Array.from({ length: 60 }, (_, i) => longest(i));
    const short = Array.from({ length: 60 }, (_, i) => `值${i}`);
    const book = open([short, short, wide, short]);
    const answers = watchAnswers(book);
    expect(await readAll(60, 4)).toEqual([short, wide, short]);
    expect(await readHeads()).toMatchObject([{ head: { rows: [short, short, wide, short] } }]);
    expect(Math.max(...answers())).toBeLessThan(2_000_000);
  });

  it("are held and told apart with a whole sheet", async () => {
    const rows = Array.from({ length: 70 }, (_, i) => [`C${i}`, longest(i)]);
    const book = open(rows);
    const answers = watchAnswers(book);
    const held = await readHeldSheet("客户");
    expect(held.cells.values).toEqual(rows);
    book.type("客户", 70, 1, "");
    expect(await sheetContents("客户", {})).not.toBe(held.contents);
    expect(Math.max(...answers())).toBeLessThan(2_000_000);
  });
});

describe("a patch among cells as long as Excel allows", () => {
  function patchOf(changes: readonly Change[]): Patch {
    return { operation: "correct", reason: "试验", changes };
  }

  function set(book: OpenWorkbook, row: number, column: number, after: CellValue): Change {
    const { hint, key, sheet } = identityOf(book, "客户", row);
    const before = book.cell("客户", row, column);
    const heading = String(book.cell("客户", 1, column));
    return {
      kind: "set-cell",
      row: { hint, key, sheet, cells: [] },
      column,
      heading,
      field: null,
      before,
      after,
    };
  }

  async function thereAndBack(
    rows: readonly (readonly CellValue[])[],
    columns: readonly number[],
    text: string,
  ) {
    const book = open(rows);
    const changes = rows
      .slice(1)
      .flatMap((_, i) => columns.map((column) => set(book, i + 2, column, `${text}${i}`)));
    const answers = watchAnswers(book);
    expect(await applyPatch(patchOf(changes), calm)).toMatchObject({
      written: { cells: changes.length },
      conflicts: [],
    });
    const written = book.values("客户");
    expect(written[1]?.[columns[0] ?? 0]).toBe(`${text}0`);
    expect(await undoOperation(1, { ...calm, edited: "ask" })).toMatchObject({ kind: "undone" });
    expect(book.values("客户")).toEqual(rows);
    return answers();
  }

  it("is written and undone where they lie between the cells that change", async () => {
    const rows = [
      ["编号", "等级", "备注", "得分"],
      ...Array.from({ length: 80 }, (_, i) => [`C${i}`, "普通", longest(i), i]),
    ];
    const answers = await thereAndBack(rows, [1, 3], "新");
    expect(Math.max(...answers)).toBeLessThan(2_000_000);
  });

  it("is written and undone where they change themselves, in small answers", async () => {
    const rows = [["编号", "备注"], ...Array.from({ length: 40 }, (_, i) => [`C${i}`, longest(i)])];
    const answers = await thereAndBack(rows, [1], `新${"文".repeat(32_000)}`);
    expect(Math.max(...answers)).toBeLessThan(2_000_000);
  });

  it("brings a row back that is too long for Excel to answer its removal", async () => {
    const wide = Array.from({ length: 30 }, (_, i) => longest(i));
    const rows = [wide.map((_, i) => `列${i}`), ["C1"], wide, ["C2"]];
    const book = open(rows);
    const before = book.values("客户");
    const { cells: _cells, ...row } = identityOf(book, "客户", 3);
    const removal: Change = { kind: "remove-row", row: { ...row, cells: [] } };
    await expect(applyPatch(patchOf([removal]), calm)).rejects.toMatchObject({ code: "too-large" });
    expect(book.values("客户")).toEqual(before);
    expect(await listOperations(calm)).toMatchObject([{ state: "rolled-back" }]);
  });
});
