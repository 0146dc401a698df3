import { beginRow, endRow } from "../../src/core/changes/journal/journalLines";
import { journalTable } from "../../src/core/changes/journal/ledgerSheets";
import type { Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal/journal";
import { pendingOperations, rollBackOperation } from "../../src/workbook/recover";
import { undoOperation } from "../../src/workbook/undoOperation";
import { calm, customers, longTable, openWith } from "./longTable";
import { identityOf, type OpenWorkbook } from "./openWorkbook";

jest.setTimeout(120_000);

/** A log of a million lines takes the model of a workbook half a minute; a lower last row decides the same. */
const lastRow = 3_000;

jest.mock("../../src/core/changes/journal/ledgerSheets", () => ({
  ...jest.requireActual("../../src/core/changes/journal/ledgerSheets"),
  lastSheetRow: 3_000,
}));

function rename(book: OpenWorkbook, after: string): Patch {
  const before = book.cell("客户", 2, 1);
  const cell = { column: 1, heading: "企业名称", field: null, before, after };
  return {
    operation: "correct",
    reason: "改名",
    changes: [{ kind: "set-cell", row: identityOf(book, "客户", 2), ...cell }],
  };
}

describe("变更日志 at Excel's last row", () => {
  const at = "2026-01-01 08:00:00";
  const head = {
    id: 7,
    operation: "tier" as const,
    reason: "分级",
    author: "王",
    at,
    undoes: null,
    lines: 0,
  };

  const idOf = ({ model }: OpenWorkbook, table: string) =>
    model.tables().find(({ name }) => name === table)?.id ?? "";

  /** Its operation 7 is filed in the last rows but `free`. */
  function openFull(free: number): OpenWorkbook {
    const book = openWith(["变更日志"]);
    const headings = journalTable.headings.map((words) => words["zh-CN"]);
    const lines = [beginRow(head, "zh-CN"), ...endRow({ id: 7, state: "done", contents: {} }, at, "zh-CN")];
    longTable(book, ["变更日志", journalTable.name], lastRow - free, [[headings], lines]);
    return book;
  }

  it("goes on in another sheet before anything is written; both are listed, undone and recovered", async () => {
    const book = openFull(20);
    expect(await applyPatch(rename(book, "甲有限公司"), calm)).toMatchObject({ operationId: 8 });
    expect(book.model.sheets().map(({ name }) => name)).toEqual(["客户", "变更日志", "设置", "变更日志 (2)"]);
    expect((await listOperations(calm)).map(({ id, state }) => [id, state])).toEqual([
      [7, "done"],
      [8, "done"],
    ]);
    expect(await undoOperation(8, { ...calm, edited: "ask" })).toMatchObject({ kind: "undone" });
    expect(book.values("客户")).toEqual(customers);
    expect(book.values("变更日志 (2)")).toHaveLength(7);
    expect(book.cell("变更日志", lastRow - 19, 0)).toBe("");
  });

  it("is found at the next start where the pane died with its continuation open", async () => {
    const book = openFull(0);
    book.host.faults.hook = ({ members }) =>
      members.includes("NumberFormat") && book.cell("客户", 2, 1) === "甲有限公司"
        ? { kind: "silence" }
        : null;
    const quick = { ...calm, limits: { ...calm.limits, hard: 2_000 } };
    book.host.faults.hook = () => (book.cell("客户", 2, 1) === "甲有限公司" ? { kind: "silence" } : null);
    await expect(applyPatch(rename(book, "甲有限公司"), quick)).rejects.toMatchObject({ code: "timeout" });
    book.host.faults.hook = null;
    const later = { ...calm, now: () => new Date(2026, 10, 21, 9, 0, 0) };
    expect((await pendingOperations(calm)).map(({ id }) => id)).toEqual([8]);
    await rollBackOperation(8, later);
    expect(book.values("客户")).toEqual(customers);
    expect((await listOperations(calm)).map(({ state }) => state)).toEqual(["done", "rolled-back"]);
  });

  it("is one log still where its continuation was turned into a plain range", async () => {
    const book = openFull(0);
    await applyPatch(rename(book, "甲有限公司"), calm);
    book.model.removeTable(idOf(book, `${journalTable.name}_2_more`), false);
    expect((await listOperations(calm)).map(({ id }) => id)).toEqual([7, 8]);
    expect(await applyPatch(rename(book, "甲集团"), calm)).toMatchObject({ operationId: 9 });
    expect(book.model.tables().map(({ name }) => name)).toContain(`${journalTable.name}_2_more`);
    expect(book.model.sheets()).toHaveLength(4);
  });

  it("is not taken for continued where somebody copied its sheet", async () => {
    const book = openFull(500);
    const lines = book.values("变更日志").slice(-2);
    book.model.addSheet("变更日志 (2)");
    const headings = journalTable.headings.map((words) => words["zh-CN"]);
    longTable(book, ["变更日志 (2)", `${journalTable.name}2`], 4, [[headings], lines]);
    expect((await listOperations(calm)).map(({ id }) => id)).toEqual([7]);
    expect(await applyPatch(rename(book, "甲有限公司"), calm)).toMatchObject({ operationId: 8 });
    expect(book.values("变更日志 (2)")).toHaveLength(4);
    expect(book.values("变更日志").some(([id]) => id === "8")).toBe(true);
  });

  it("stays one sheet while there is room", async () => {
    const book = openFull(500);
    expect(await applyPatch(rename(book, "甲有限公司"), calm)).toMatchObject({ operationId: 8 });
    expect(book.model.sheets().map(({ name }) => name)).toEqual(["客户", "变更日志", "设置"]);
  });
});
