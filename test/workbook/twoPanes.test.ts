import type { Patch } from "../../src/core/changes/patch";
import type { ApplyOptions } from "../../src/workbook/applyOptions";
import { applyPatch } from "../../src/workbook/applyPatch";
import { type WorkbookChanges, watchChanges } from "../../src/workbook/excel/events";
import { WorkbookError } from "../../src/workbook/excel/workbookError";
import { listOperations } from "../../src/workbook/journal/journal";
import { rollBackOperation } from "../../src/workbook/recover";
import { undoOperation } from "../../src/workbook/undoOperation";
import { fc } from "../property";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(120_000);

const rows = [
  ["客户编号", "企业名称", "城市"],
  ...["甲", "乙", "丙", "丁", "戊", "己"].map((name, i) => [`C${i + 1}`, `${name}公司`, "北京"]),
];
const open = () => openWorkbook([{ name: "客户", rows }]);

function pane(author: string, minutes = 0): ApplyOptions {
  return { ...options, author, now: () => new Date(2026, 10, 21, 8, minutes, 0) };
}

function cells(
  book: OpenWorkbook,
  wanted: readonly (readonly [row: number, column: number, after: string])[],
): Patch {
  const changes = wanted.map(([row, column, after]) => ({
    kind: "set-cell" as const,
    row: identityOf(book, "客户", row),
    column,
    heading: "",
    field: null,
    before: book.cell("客户", row, column),
    after,
  }));
  return { operation: "correct", reason: "改写", changes };
}

const codeOf = (error: unknown) => (error instanceof WorkbookError ? error.code : String(error));

/** The pane hears nothing any more from the moment its cells are written; gives the code it ends with. */
async function dieWriting(book: OpenWorkbook, patch: Patch, dying: ApplyOptions): Promise<unknown> {
  let dead = false;
  book.host.faults.hook = ({ members }) => {
    dead ||= members.includes("Values") && !members.includes("Resize");
    return dead ? { kind: "silence" } : null;
  };
  const limits = { soft: 20, hard: 40, cellEdit: 3, backOff: 1 };
  const ended = await applyPatch(patch, { ...dying, limits }).catch(codeOf);
  book.host.faults.hook = null;
  return ended;
}

describe("two panes in one workbook", () => {
  it("that write at the same moment never mix: one waits its turn or is told who writes", async () => {
    const book = open();
    await applyPatch(cells(book, [[7, 2, "上海"]]), pane("林晚"));
    const first = cells(book, [
      [2, 1, "甲一"],
      [3, 1, "乙一"],
    ]);
    const second = cells(book, [
      [4, 1, "丙二"],
      [2, 2, "上海"],
    ]);
    const ended = await Promise.allSettled([
      applyPatch(first, pane("林晚")),
      applyPatch(second, pane("周行")),
    ]);
    const refused = ended.flatMap((end) => (end.status === "rejected" ? [codeOf(end.reason)] : []));
    expect(refused.every((code) => code === "lease-held")).toBe(true);
    const [one, two] = ended.map(({ status }) => status === "fulfilled");
    expect(book.cell("客户", 2, 1)).toBe(one ? "甲一" : "甲公司");
    expect(book.cell("客户", 3, 1)).toBe(one ? "乙一" : "乙公司");
    expect(book.cell("客户", 4, 1)).toBe(two ? "丙二" : "丙公司");
    const operations = await listOperations();
    expect(operations.filter(({ state }) => state === "done")).toHaveLength(1 + Number(one) + Number(two));
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  it("take turns, and what one planned before the other wrote is a conflict, not overwritten", async () => {
    const book = open();
    const planned = cells(book, [
      [2, 1, "甲一"],
      [3, 2, "上海"],
    ]);
    await applyPatch(cells(book, [[2, 1, "甲二"]]), pane("周行"));
    const { conflicts, written } = await applyPatch(planned, pane("林晚"));
    expect(conflicts).toMatchObject([{ reason: "cell-edited", found: "甲二" }]);
    expect(written.cells).toBe(1);
  });

  it("undo in any order that the operations allow, to the cells there were at first", async () => {
    const step = fc.record({
      row: fc.integer({ min: 2, max: 7 }),
      column: fc.constantFrom(1, 2),
      who: fc.nat(1),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (steps, luck) => {
          const book = open();
          const before = book.values("客户");
          for (const [i, { row, column, who }] of steps.entries())
            await applyPatch(cells(book, [[row, column, `值${i}`]]), pane(who ? "林晚" : "周行", i));
          const left = steps.map((_, i) => i + 1);
          for (let turn = 0; left.length > 0; turn++) {
            expect(turn).toBeLessThan(30);
            const at = (luck.next().value ?? 0) % left.length;
            const id = left[at] ?? 0;
            const undone = await undoOperation(id, { ...pane("周行", 30), edited: "ask" });
            if (undone.kind === "undone") left.splice(at, 1);
            else
              expect(undone).toMatchObject({
                kind: "depends",
                on: expect.arrayContaining([expect.any(Number)]),
              });
          }
          expect(book.values("客户")).toEqual(before);
        },
      ),
      { numRuns: 6, seed: 11 },
    );
  });

  it("one that died in the middle keeps others out until its lease has run out, then it is found", async () => {
    const book = open();
    await applyPatch(cells(book, [[7, 2, "上海"]]), pane("林晚"));
    expect(await dieWriting(book, cells(book, [[2, 1, "甲一"]]), pane("林晚"))).toBe("timeout");
    const next = cells(book, [[3, 1, "乙二"]]);
    await expect(applyPatch(next, pane("周行", 1))).rejects.toMatchObject({
      code: "lease-held",
      params: { by: "林晚" },
    });
    await applyPatch(next, pane("周行", 11));
    expect(book.cell("客户", 3, 1)).toBe("乙二");
    expect((await listOperations()).map(({ state }) => state)).toContain("pending");
  });

  it("one that died is not waited for by a pane that knows it gone, and by no other", async () => {
    const book = open();
    await applyPatch(cells(book, [[7, 2, "上海"]]), pane("林晚"));
    const taken: string[] = [];
    const hold = (owner: string) => {
      taken.push(owner);
      return () => undefined;
    };
    const dying = { ...pane("林晚"), holders: { hold, isGone: async () => false } };
    await dieWriting(book, cells(book, [[2, 1, "甲一"]]), dying);
    const [owner = ""] = taken;
    const knowing = (gone: string) => ({
      ...pane("林晚", 1),
      holders: { hold, isGone: async (other: string) => other === gone },
    });
    const next = cells(book, [[3, 1, "乙二"]]);
    await expect(applyPatch(next, knowing("another"))).rejects.toMatchObject({ code: "lease-held" });
    expect(book.cell("客户", 3, 1)).toBe("乙公司");
    await applyPatch(next, knowing(owner));
    expect(book.cell("客户", 3, 1)).toBe("乙二");
    await applyPatch(cells(book, [[4, 1, "丙一"]]), pane("周行", 1));
  });
});

describe("a pane that slept", () => {
  it("stops where another writes by now, and what it began is found and taken back later", async () => {
    const book = open();
    await applyPatch(cells(book, [[7, 2, "上海"]]), pane("林晚"));
    const before = book.values("客户");
    let minute = 2;
    const wanted = cells(book, [
      [2, 1, "甲一"],
      [3, 1, "乙二"],
    ]);
    book.host.faults.hook = ({ members }) => {
      // Asleep right before its cells are written; meanwhile a colleague has taken the lease.
      if (!members.includes("Values") || members.includes("Resize") || minute > 2) return null;
      minute = 40;
      const row = book.values("设置").findIndex(([key]) => key === "lease");
      const until = new Date(2026, 10, 21, 8, 45).getTime();
      book.type("设置", row + 1, 2, JSON.stringify({ owner: "other", label: "周行", until }));
      return null;
    };
    const sleepy = { ...options, author: "林晚", now: () => new Date(2026, 10, 21, 8, minute) };
    await expect(applyPatch(wanted, sleepy)).rejects.toMatchObject({ code: "lease-held" });
    book.host.faults.hook = null;
    const pending = (await listOperations()).filter(({ state }) => state === "pending");
    expect(pending).toHaveLength(1);
    await rollBackOperation(pending[0]?.id ?? 0, { ...options, now: () => new Date(2026, 10, 21, 9, 0) });
    expect(book.values("客户")).toEqual(before);
  });
});

describe("a colleague's edits", () => {
  it("while an operation of ours is written are told as theirs; our own are not told at all", async () => {
    const book = open();
    const told: WorkbookChanges[] = [];
    const stop = await watchChanges((changes) => told.push(changes), { debounce: 30 });
    await applyPatch(cells(book, [[2, 1, "甲一"]]), pane("林晚"));
    await book.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(told).toEqual([]);
    book.type("客户", 3, 1, "乙（同事）");
    await book.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(told).toHaveLength(1);
    await stop();
  });
});
