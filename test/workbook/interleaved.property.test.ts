import type { RecordedOperation } from "../../src/core/changes/operation";
import type { Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { WorkbookError } from "../../src/workbook/excel/workbookError";
import { listOperations, readOperation } from "../../src/workbook/journal/journal";
import { undoOperation } from "../../src/workbook/undoOperation";
import { fc } from "../property";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, identityOf, type OpenWorkbook, openModel, options } from "./openWorkbook";

jest.setTimeout(120_000);

const rows = [
  ["客户编号", "企业名称", "城市"],
  ...["甲", "乙", "丙", "丁"].map((name, i) => [`C${i + 1}`, `${name}公司`, "北京"]),
];

function open(): OpenWorkbook {
  const book = openModel(memoryModel(blankMemoryBook(["客户"])));
  fillBook(book, [{ name: "客户", rows }]);
  return book;
}

interface Step {
  readonly row: number;
  readonly column: number;
}

/** Made from the sheet as it is when the pane gets to it, as an analysis would; another pane may be writing. */
function patchOf(book: OpenWorkbook, steps: readonly Step[], text: string): Patch {
  const unlike = new Map(steps.map((step) => [`${step.row},${step.column}`, step]));
  const changes = [...unlike.values()].map(({ row, column }) => ({
    kind: "set-cell" as const,
    row: identityOf(book, "客户", row),
    column,
    heading: "",
    field: null,
    before: book.cell("客户", row, column),
    after: `${text} ${row} ${column}`,
  }));
  return { operation: "correct", reason: text, changes };
}

/** One pane's jobs one after another; who finds the other writing is told so, and tries again with what stands by then. */
async function session(book: OpenWorkbook, who: string, jobs: readonly (readonly Step[])[]) {
  for (const [i, steps] of jobs.entries()) {
    let isWaiting = true;
    for (let turn = 0; isWaiting; turn++) {
      expect(turn).toBeLessThan(400);
      const patch = patchOf(book, steps, `${who}${i}`);
      isWaiting = await applyPatch(patch, { ...options, author: who }).then(
        () => false,
        (error: unknown) => isRefused(error),
      );
      if (isWaiting) await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

function isRefused(error: unknown): boolean {
  if (error instanceof WorkbookError && error.code === "lease-held") return true;
  throw error;
}

const step = fc.record({ row: fc.integer({ min: 2, max: 5 }), column: fc.constantFrom(1, 2) });
const jobs = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

async function operations(): Promise<readonly RecordedOperation[]> {
  const all: RecordedOperation[] = [];
  for (const { id } of await listOperations()) {
    const operation = await readOperation(id, options);
    if (operation) all.push(operation);
  }
  return all;
}

describe("two sessions whose requests arrive in any order", () => {
  it("leave nothing that the change log does not explain, and undo takes all of it back", async () => {
    let both = 0;
    await fc.assert(
      fc.asyncProperty(jobs, jobs, fc.infiniteStream(fc.nat(3)), async (one, two, luck) => {
        const book = open();
        const first = book.values("客户");
        book.host.faults.hook = async () => {
          for (let turns = luck.next().value ?? 0; turns > 0; turns--)
            await new Promise((resolve) => setImmediate(resolve));
          return null;
        };
        await Promise.all([session(book, "林晚", one), session(book, "周行", two)]);
        book.host.faults.hook = null;
        const done = await operations();
        expect(done.map(({ state }) => state)).toEqual(done.map(() => "done"));
        expect(new Set(done.map(({ id }) => id)).size).toBe(done.length);
        both += Number(new Set(done.map(({ author }) => author)).size === 2);
        const told = first.map((row) => [...row]);
        for (const { changes } of done)
          for (const change of changes)
            if (change.kind === "set-cell") told[change.row.hint - 1]?.splice(change.column, 1, change.after);
        expect(book.values("客户")).toEqual(told);
        for (const { id } of done.toReversed())
          expect(await undoOperation(id, { ...options, edited: "ask" })).toMatchObject({ kind: "undone" });
        expect(book.values("客户")).toEqual(first);
        expect((await listOperations()).every(({ state }) => state !== "pending")).toBe(true);
      }),
      { numRuns: 8, seed: 29 },
    );
    expect(both).toBeGreaterThan(3);
  });
});
