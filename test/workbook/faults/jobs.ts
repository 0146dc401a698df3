import { journalTable } from "../../../src/core/changes/journal/ledgerSheets";
import type { CellChange, Change, Patch } from "../../../src/core/changes/patch";
import type { ColumnBlueprint, ColumnValidation, SheetBlueprint } from "../../../src/core/sheets/blueprint";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { Field } from "../../../src/core/sheets/fields";
import type { ApplyOptions } from "../../../src/workbook/applyOptions";
import { applyPatch } from "../../../src/workbook/applyPatch";
import { finishOperation, rollBackOperation } from "../../../src/workbook/recover";
import { undoOperation } from "../../../src/workbook/undoOperation";
import { identityOf, type OpenWorkbook, options } from "../openWorkbook";
import { runOut } from "./virtualTime";

/** Something the add-in does to the ledger. `prepare` runs undisturbed, `run` under faults. */
export interface Job {
  readonly name: string;
  /** A workbook the add-in has never written to; else it has its 变更日志 and two operations in it. */
  readonly bare?: boolean;
  /** Some rows are hidden by a filter: it goes while the job writes, and must be there again in the end. */
  readonly filtered?: boolean;
  readonly prepare?: (book: OpenWorkbook) => Promise<unknown>;
  readonly run: (book: OpenWorkbook, options: ApplyOptions) => Promise<unknown>;
}

/** Number of the operation a job writes, or takes back, in a workbook that is not bare. */
const third = 3;

function set(
  book: OpenWorkbook,
  [sheet, row, column]: readonly [string, number, number],
  after: CellValue,
  field: Field | null = null,
): CellChange {
  const heading = String(book.cell(sheet, 1, column));
  const before = book.cell(sheet, row, column);
  return { kind: "set-cell", row: identityOf(book, sheet, row), column, heading, field, before, after };
}

function remove(book: OpenWorkbook, sheet: string, row: number): Change {
  return { kind: "remove-row", row: identityOf(book, sheet, row) };
}

function record(name: string, table: string): SheetBlueprint {
  const headings = ["编号", "原客户"];
  return {
    ...journalTable.blueprint(name, "zh-CN"),
    columnWidths: [12, 20],
    formats: [{ row: 0, column: 0, rows: 2, columns: 2, numberFormat: "@" }],
    cells: [{ row: 0, column: 0, rows: 1, columns: 2, values: [headings] }],
    tables: [
      { row: 0, column: 0, rows: 2, columns: 2, name: table, style: "TableStyleLight1", banded: false },
    ],
  };
}

const choice: ColumnValidation = {
  rule: { kind: "list", source: "C1,C2,C3" },
  strict: true,
  prompt: null,
  error: null,
};

const remark: ColumnBlueprint = {
  heading: "备注",
  width: 12,
  numberFormat: "@",
  fill: "#1F4E79",
  fontColor: "#FFFFFF",
  wrap: true,
  formula: null,
  validation: null,
};

function patches(book: OpenWorkbook): Readonly<Record<string, Patch>> {
  const patch = (operation: Patch["operation"], changes: readonly Change[]) => ({
    operation,
    reason: "试验",
    changes,
  });
  return {
    install: patch("install", [
      { kind: "add-sheet", sheet: record("跟进", "跟进表") },
      { kind: "add-name", name: { name: "城市单", formula: "=客户!$C$2:$C$7" } },
    ]),
    correct: patch("correct", [
      set(book, ["客户", 2, 1], "甲有限公司"),
      set(book, ["客户", 3, 2], "=HYPERLINK(1)"),
      set(book, ["客户", 4, 5], 45_100, "registeredOn"),
      set(book, ["客户", 5, 4], "00123"),
      set(book, ["客户", 7, 6], 9),
      set(book, ["交易", 3, 2], 20.25),
    ]),
    merge: patch("merge", [
      { kind: "add-sheet", sheet: record("合并记录", "合并表") },
      set(book, ["客户", 2, 1], "甲集团"),
      set(book, ["交易", 3, 1], "C1"),
      remove(book, "客户", 3),
      remove(book, "客户", 7),
      remove(book, "交易", 4),
      {
        kind: "add-rows",
        table: "合并表",
        sheet: "合并记录",
        key: [0],
        rows: [
          ["1", "C2"],
          ["2", "C6"],
        ],
      },
    ]),
    "plain merge": patch("merge", [
      set(book, ["客户", 2, 1], "甲集团"),
      remove(book, "客户", 3),
      remove(book, "客户", 7),
      set(book, ["交易", 3, 1], "C1"),
    ]),
    repair: patch("repair", [
      {
        kind: "add-part",
        sheet: "交易",
        part: { kind: "column", table: "交易表", column: remark },
      },
      {
        kind: "add-part",
        sheet: "交易",
        part: { kind: "validation", table: "交易表", heading: "客户编号", validation: choice },
      },
      set(book, ["客户", 1, 2], "所在城市"),
    ]),
    tier: patch("tier", [
      ...[2, 3, 4, 5, 6, 7].map((row) => set(book, ["客户", row, 3], row % 2 ? "核心客户" : "流失客户")),
      ...[2, 3, 4, 5, 6, 7].map((row) => set(book, ["客户", row, 4], row * 7.5)),
    ]),
    "follow-up": patch("follow-up", [
      set(book, ["客户", 4, 3], "潜力客户"),
      {
        kind: "add-rows",
        table: "交易表",
        sheet: "交易",
        key: [0],
        rows: [
          ["R8", "C3", 8],
          ["R9", "C4", 9.5],
        ],
      },
    ]),
  };
}

function applying(name: string): Job {
  return {
    name,
    run: async (book, running) => {
      const patch = patches(book)[name];
      if (patch) await applyPatch(patch, running);
    },
  };
}

/** What a workbook that is not bare has seen: a correction and its undo. */
export async function correctOnce(book: OpenWorkbook): Promise<void> {
  await applying("tier").run(book, options);
  await undoOperation(1, { ...options, edited: "ask" });
}

/** The pane is killed while rows leave: some cells are written, some rows are gone. */
async function killWithin(name: string, book: OpenWorkbook): Promise<void> {
  let dead = false;
  book.host.faults.hook = ({ members }) => {
    if (!dead && !members.includes("GetEntireRow")) return null;
    setImmediate(runOut);
    const kind = dead ? "silence" : "lost-reply";
    dead = true;
    return { kind };
  };
  await applying(name)
    .run(book, options)
    .catch(() => undefined);
  book.host.faults.hook = null;
}

const names = ["install", "correct", "merge", "tier", "follow-up", "repair"];

/** Every job: the first ones of a workbook, then with a journal that exists. */
export const jobs: readonly Job[] = [
  { ...applying("install"), bare: true },
  { ...applying("correct"), bare: true },
  ...["merge", "tier", "follow-up", "repair"].map(applying),
  { ...applying("plain merge"), name: "merge under a filter", filtered: true },
];

/** The undo of each job, and what the next start offers after a killed pane. */
export const undoJobs: readonly Job[] = [
  ...names.map(
    (name): Job => ({
      name: `undo of ${name}`,
      prepare: (book) => applying(name).run(book, options),
      run: (_book, running) => undoOperation(third, { ...running, edited: "ask" }),
    }),
  ),
  {
    name: "undo of a merge under a filter",
    filtered: true,
    prepare: (book) => applying("plain merge").run(book, options),
    run: (_book, running) => undoOperation(third, { ...running, edited: "ask" }),
  },
  {
    name: "finish a merge",
    prepare: (book) => killWithin("plain merge", book),
    run: (_book, running) => finishOperation(third, running),
  },
  {
    name: "roll a merge back",
    prepare: (book) => killWithin("plain merge", book),
    run: (_book, running) => rollBackOperation(third, running),
  },
];
