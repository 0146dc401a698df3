import type { Patch } from "../../src/core/changes/patch";
import type { Fault } from "../../src/host/engine/faults";
import { applyPatch } from "../../src/workbook/applyPatch";
import { WorkbookError } from "../../src/workbook/excel/workbookError";
import { listOperations } from "../../src/workbook/journal/journal";
import {
  finishingOf,
  finishOperation,
  pendingOperations,
  rollBackOperation,
} from "../../src/workbook/recover";
import { undoOperation } from "../../src/workbook/undoOperation";
import { runOut } from "./faults/virtualTime";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));

const rows = [
  ["客户编号", "企业名称", "城市"],
  ["C1", "甲", "北京"],
  ["C2", "乙", "上海"],
  ["C3", "丙", "广州"],
  ["C4", "丁", "深圳"],
];
const history = [
  ["编号", "等级"],
  ["H0", "普通"],
];

const open = () =>
  openWorkbook([
    { name: "客户", rows },
    { name: "历史", rows: history, table: "历史表" },
  ]);

/** Cells change, a row goes, rows are added: everything one operation may do. */
function mixed(book: OpenWorkbook): Patch {
  const set = (row: number, after: string) => ({
    kind: "set-cell" as const,
    row: identityOf(book, "客户", row),
    column: 1,
    heading: "企业名称",
    field: null,
    before: book.cell("客户", row, 1),
    after,
  });
  return {
    operation: "merge",
    reason: "合并",
    changes: [
      set(2, "甲公司"),
      set(5, "丁公司"),
      { kind: "remove-row", row: identityOf(book, "客户", 3) },
      {
        kind: "add-rows",
        table: "历史表",
        key: [0],
        rows: [
          ["H1", "核心"],
          ["H2", "流失"],
        ],
      },
    ],
  };
}

/** A column right of the data, and words in it. */
function marks(book: OpenWorkbook): Patch {
  const column = {
    heading: "异常标注",
    width: 30,
    numberFormat: "@",
    fill: "#FDE7E9",
    fontColor: "#201F1E",
    wrap: true,
    formula: null,
    validation: null,
  };
  const mark = (row: number) => ({
    kind: "set-cell" as const,
    row: identityOf(book, "客户", row),
    column: 3,
    heading: "异常标注",
    field: null,
    before: "",
    after: "错误",
  });
  const part = { kind: "beside" as const, column, headingRow: 1, at: 3, rows: 4 };
  return {
    operation: "findings",
    reason: "异常标注",
    changes: [{ kind: "add-part", sheet: "客户", part }, mark(2), mark(4)],
  };
}

const written = [rows[0], ["C1", "甲公司", "北京"], rows[3], ["C4", "丁公司", "深圳"]];

/** Batches of one undisturbed run, counted once. */
async function batchesOfOneRun(): Promise<number> {
  const book = open();
  const patch = mixed(book);
  book.host.resetCounters();
  await applyPatch(patch, options);
  return book.host.counters().syncs;
}

/** From the given batch on the pane is dead: nothing is answered any more. */
function dieAt(book: OpenWorkbook, number: number, fault: Fault): void {
  let seen = 0;
  book.host.faults.hook = () => {
    if (++seen < number) return null;
    setImmediate(runOut);
    return fault;
  };
}

/** Fails one batch only. */
function failOnce(book: OpenWorkbook, number: number, fault: Fault): void {
  let seen = 0;
  book.host.faults.hook = () => (++seen === number ? fault : null);
}

/** A lease of a dead pane runs out. */
const later = { ...options, now: () => new Date(2026, 10, 21, 9, 0, 0) };

describe("recovering", () => {
  it("rolls an operation back that was killed at any moment", async () => {
    const total = await batchesOfOneRun();
    let pendings = 0;
    for (let number = 1; number <= total; number += 3) {
      const book = open();
      dieAt(book, number, { kind: "silence" });
      await applyPatch(mixed(book), options).catch((error: unknown) =>
        expect(error).toMatchObject({ code: "timeout" }),
      );
      book.host.faults.hook = null;
      for (const { id } of await pendingOperations()) {
        pendings++;
        await rollBackOperation(id, later);
      }
      const done = (await listOperations())[0]?.state === "done";
      expect([number, book.values("客户")]).toEqual([number, done ? written : rows]);
      expect([number, book.values("历史").length]).toEqual([number, done ? 4 : 2]);
    }
    expect(pendings).toBeGreaterThan(2);
  }, 120_000);

  it.each([
    ["finished", finishOperation],
    ["taken back", rollBackOperation],
  ])("tells of an operation as it is %s, without going back", async (_, wayOut) => {
    const total = await batchesOfOneRun();
    const book = open();
    dieAt(book, Math.floor(total * 0.8), { kind: "lost-reply" });
    await expect(applyPatch(mixed(book), options)).rejects.toMatchObject({ code: "timeout" });
    book.host.faults.hook = null;
    const shares: number[] = [];
    for (const { id } of await pendingOperations())
      await wayOut(id, { ...later, report: (share) => shares.push(share) });
    expect(shares.filter((share) => share < 1).length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  describe("rows below a red one", () => {
    const red = "#FF0000";
    const fills = (book: OpenWorkbook) =>
      rows.map((_, r) => book.model.style(book.area("客户", r + 1, 0, 1, 1)).fill ?? "");
    const colour = (book: OpenWorkbook, row: number, fill: string) =>
      book.model.setStyle(book.area("客户", row, 0, 1, 3), { fill });

    /** A merge took C2 and C3 away from below a red C1. */
    async function merged(): Promise<OpenWorkbook> {
      const book = open();
      colour(book, 2, red);
      const changes = [3, 4].map((row) => ({
        kind: "remove-row" as const,
        row: identityOf(book, "客户", row),
      }));
      await applyPatch({ operation: "merge", reason: "", changes }, options);
      return book;
    }

    it("come back plain, at whatever moment their undo was killed before it was finished", async () => {
      const whole = await merged();
      whole.host.resetCounters();
      await undoOperation(1, { ...options, edited: "ask" });
      const total = whole.host.counters().syncs;
      const plain = fills(whole);
      expect(plain).toEqual(["", red, "", "", ""]);
      let inherited = 0;
      for (let number = 1; number <= total; number++) {
        const book = await merged();
        dieAt(book, number, { kind: "lost-reply" });
        await undoOperation(1, { ...options, edited: "ask" }).catch((error: unknown) =>
          expect(error).toMatchObject({ code: "timeout" }),
        );
        book.host.faults.hook = null;
        const [pending] = await pendingOperations();
        if (!pending) continue;
        if (fills(book)[2] === red) inherited++;
        await finishOperation(pending.id, later);
        expect([number, book.values("客户"), fills(book)]).toEqual([number, rows, plain]);
      }
      expect(inherited).toBeGreaterThan(0);
    }, 120_000);

    it("keep the colour somebody gave them before the merge that was cut off is taken back", async () => {
      const book = open();
      colour(book, 2, red);
      const changes = [3].map((row) => ({ kind: "remove-row" as const, row: identityOf(book, "客户", row) }));
      let dead = false;
      book.host.faults.hook = ({ members }) => {
        if (!dead && !members.includes("GetEntireRow")) return null;
        dead = true;
        setImmediate(runOut);
        return { kind: "silence" };
      };
      await applyPatch({ operation: "merge", reason: "", changes }, options).catch(() => undefined);
      book.host.faults.hook = null;
      expect(book.values("客户")).toEqual(rows);
      colour(book, 3, "#FFFF00");
      const [pending] = await pendingOperations();
      await rollBackOperation(pending?.id ?? 0, later);
      expect(fills(book)).toEqual(["", red, "#FFFF00", "", ""]);
    });
  });

  it("finishes a column beside the data that was killed at any moment, though it stands there already", async () => {
    const marked = async (book: OpenWorkbook, finish: () => Promise<void>) => {
      await applyPatch(marks(book), options).catch((error: unknown) =>
        expect(error).toMatchObject({ code: "timeout" }),
      );
      await finish();
      return book.values("客户").map((row) => row[3] ?? "");
    };
    const whole = open();
    whole.host.resetCounters();
    await marked(whole, async () => undefined);
    const total = whole.host.counters().syncs;
    let pendings = 0;
    for (let number = 1; number <= total; number += 2) {
      const book = open();
      dieAt(book, number, { kind: "lost-reply" });
      const column = await marked(book, async () => {
        book.host.faults.hook = null;
        for (const { id } of await pendingOperations()) {
          pendings++;
          if ((await finishingOf(id)) !== "possible") await rollBackOperation(id, later);
          else expect((await finishOperation(id, later)).conflicts).toEqual([]);
        }
      });
      const isWritten = (await listOperations())[0]?.state === "done";
      expect([number, column]).toEqual([
        number,
        isWritten ? ["异常标注", "错误", "", "错误", ""] : Array(5).fill(""),
      ]);
    }
    expect(pendings).toBeGreaterThan(2);
  }, 120_000);

  it("finishes an operation that was killed at any moment, where the user wants that", async () => {
    const total = await batchesOfOneRun();
    let pendings = 0;
    for (let number = 1; number <= total; number += 3) {
      const book = open();
      dieAt(book, number, { kind: "lost-reply" });
      await applyPatch(mixed(book), options).catch((error: unknown) =>
        expect(error).toMatchObject({ code: "timeout" }),
      );
      book.host.faults.hook = null;
      for (const operation of await pendingOperations()) {
        pendings++;
        const told = await finishingOf(operation.id);
        const finished = await finishOperation(operation.id, later).catch((error: unknown) => error);
        expect([number, finished instanceof WorkbookError]).toEqual([number, told !== "possible"]);
        // Killed while the journal itself was written: nothing else was, so it can only be taken back.
        if (finished instanceof WorkbookError) await rollBackOperation(operation.id, later);
      }
      const state = (await listOperations())[0]?.state;
      expect([number, book.values("客户")]).toEqual([number, state === "done" ? written : rows]);
      if (state !== "done") continue;
      expect([number, book.values("历史").slice(2)]).toEqual([
        number,
        [
          ["H1", "核心"],
          ["H2", "流失"],
        ],
      ]);
      await undoOperation(1, { ...later, edited: "ask" });
      expect([number, book.values("客户")]).toEqual([number, rows]);
      expect([number, book.values("历史")]).toEqual([number, history]);
    }
    expect(pendings).toBeGreaterThan(2);
  }, 120_000);

  it("loses nothing when any one batch of an operation fails", async () => {
    const total = await batchesOfOneRun();
    expect(total).toBeGreaterThan(10);
    const faults: Fault[] = [
      { kind: "error", code: "GeneralException" },
      { kind: "error", code: "ActivityLimitReached" },
      { kind: "error", code: "AccessDenied" },
    ];
    for (const [offset, fault] of faults.entries()) {
      for (let number = 1 + offset; number <= total; number += faults.length) {
        const book = open();
        failOnce(book, number, fault);
        const done = await applyPatch(mixed(book), options).then(
          () => true,
          () => false,
        );
        book.host.faults.hook = null;
        for (const { id } of await pendingOperations()) await rollBackOperation(id, later);
        const state = (await listOperations()).findLast(
          (operation) => operation.operation === "merge",
        )?.state;
        expect([fault, number, book.values("客户")]).toEqual([
          fault,
          number,
          state === "done" ? written : rows,
        ]);
        expect(book.values("历史")).toHaveLength(state === "done" ? 4 : 2);
        if (done) expect(state).toBe("done");
        if (state !== "done") continue;
        await undoOperation(1, { ...later, edited: "ask" });
        expect([fault, number, book.values("客户")]).toEqual([fault, number, rows]);
        expect(book.values("历史")).toEqual(history);
      }
    }
  }, 120_000);
});
