import type { CellChange, Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { finishOperation, pendingOperations, rollBackOperation } from "../../src/workbook/recover";
import { runOut } from "./faults/virtualTime";
import { blankMemoryBook } from "./memory/memoryBook";
import { memoryModel } from "./memory/memoryModel";
import { fillBook, identityOf, type OpenWorkbook, openModel, options } from "./openWorkbook";

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));

/*
 * The worst that can happen to a write: rows move in its very moment, so that it hits other rows, and the pane dies
 * before it could put back what it overwrote. What stood in rows of the operation itself is in 变更日志.
 */

const wide = 16_384;
const count = 12;
const last = { ...options, now: () => new Date(2026, 10, 21, 10, 0, 0) };

async function open(): Promise<OpenWorkbook> {
  const rows = [
    ["客户编号", "得分"],
    ...Array.from({ length: count }, (_, i) => [`C${i}`, 10 * i]),
    ["X", "不在其中"],
  ];
  const book = openModel(memoryModel(blankMemoryBook(["客户"])));
  fillBook(book, [{ name: "客户", rows }]);
  await applyPatch({ operation: "correct", reason: "", changes: [score(book, 2, 1)] }, options);
  return book;
}

function score(book: OpenWorkbook, row: number, after: number): CellChange {
  const before = book.cell("客户", row, 1);
  const place = { row: identityOf(book, "客户", row), column: 1, heading: "得分", field: null };
  return { kind: "set-cell", ...place, before, after };
}

function scores(book: OpenWorkbook): Patch {
  const changes = Array.from({ length: count }, (_, i) => score(book, i + 2, 1_000 + i));
  return { operation: "tier", reason: "分级", changes };
}

function byKey(book: OpenWorkbook): ReadonlyMap<unknown, unknown> {
  return new Map(book.values("客户").map(([key, value]) => [key, value]));
}

/** Something moves rows right before the cells are written; the answer never comes and nothing else does. */
async function dieAstray(book: OpenWorkbook, move: () => void): Promise<void> {
  const patch = scores(book);
  let dead = false;
  book.host.faults.hook = ({ members }) => {
    const writes = members.includes("Values") && !members.includes("Resize");
    const isNow =
      !dead && writes && book.values("变更日志").some(([id, word]) => id === "2" && word === "开始");
    if (isNow) move();
    const silent = dead || isNow;
    const kind = isNow ? "lost-reply" : "silence";
    dead ||= isNow;
    if (!silent) return null;
    setImmediate(runOut);
    return { kind };
  };
  await expect(applyPatch(patch, options)).rejects.toMatchObject({ code: "timeout" });
  book.host.faults.hook = null;
}

const moves = {
  "a row was inserted above them": (book: OpenWorkbook) =>
    book.model.insertCells(book.area("客户", 2, 0, 1, wide), "Down"),
  "they were sorted the other way round": (book: OpenWorkbook) =>
    book.model.sort(book.area("客户", 2, 0, count, 2), [{ column: 0, ascending: false }], false),
};

describe("rows of an operation that were hit by its own stray write come back when", () => {
  it.each(Object.entries(moves))("%s and the pane died", async (_name, move) => {
    const book = await open();
    const before = byKey(book);
    await dieAstray(book, () => move(book));
    expect(byKey(book)).not.toEqual(before);
    const [pending] = await pendingOperations();
    const asked = await rollBackOperation(pending?.id ?? 0, last);
    expect(asked.conflicts.every(({ reason }) => reason === "cell-edited")).toBe(true);
    expect(asked.conflicts.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(moves))(
    "%s, the pane died and the person says to overwrite",
    async (_name, move) => {
      const book = await open();
      const before = byKey(book);
      await dieAstray(book, () => move(book));
      const [pending] = await pendingOperations();
      await rollBackOperation(pending?.id ?? 0, { ...last, overwrite: true });
      for (const [key, value] of before) expect([key, byKey(book).get(key)]).toEqual([key, value]);
    },
  );

  it("none is taken for done that holds another row's value", async () => {
    const book = await open();
    await dieAstray(book, () => moves["a row was inserted above them"](book));
    const [pending] = await pendingOperations();
    const { conflicts } = await finishOperation(pending?.id ?? 0, last);
    const held = byKey(book);
    const told = new Set(conflicts.map(({ change }) => change.kind === "set-cell" && change.row.key?.value));
    for (let i = 0; i < count; i++) expect(held.get(`C${i}`) === 1_000 + i || told.has(`C${i}`)).toBe(true);
  });
});
