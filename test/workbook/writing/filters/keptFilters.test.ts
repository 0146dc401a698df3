import type { Patch } from "../../../../src/core/changes/patch";
import { applyPatch } from "../../../../src/workbook/applyPatch";
import { readSettings, writeSetting } from "../../../../src/workbook/ledger/settings";
import { finishOperation, pendingOperations, rollBackOperation } from "../../../../src/workbook/recover";
import { runOut } from "../../faults/virtualTime";
import { blankMemoryBook, copyMemoryBook, type MemoryBook } from "../../memory/memoryBook";
import { memoryModel } from "../../memory/memoryModel";
import { fillBook, identityOf, type OpenWorkbook, openModel, options } from "../../openWorkbook";

jest.setTimeout(120_000);

jest.mock("../../../../src/workbook/excel/timer", () => jest.requireActual("../../faults/virtualTime"));

const rows = [
  ["客户编号", "企业名称", "城市"],
  ["C1", "甲", "北京"],
  ["C2", "乙", "上海"],
  ["C3", "丙", "北京"],
];
const later = { ...options, now: () => new Date(2026, 10, 21, 9, 0, 0) };
const last = { ...options, now: () => new Date(2026, 10, 21, 10, 0, 0) };
const beijing = { 2: { filterOn: "Values" as const, values: ["北京"] } };

const { sheetId: _sheetId, ...whole } = { sheetId: "", row: 0, column: 0, rows: 4, columns: 3 };

function filter(book: OpenWorkbook, criteria: Parameters<OpenWorkbook["model"]["setFilter"]>[3]): void {
  const { sheetId } = book.area("客户", 1, 0);
  book.model.setFilter(sheetId, { sheetId, ...whole }, null, criteria);
}

function filtersOf(book: OpenWorkbook) {
  return book.model.filters(book.area("客户", 1, 0).sheetId).map(({ criteria }) => criteria);
}

function rename(book: OpenWorkbook): Patch {
  const cell = { column: 1, heading: "企业名称", field: null, before: "乙", after: "乙公司" };
  return {
    operation: "correct",
    reason: "改名",
    changes: [{ kind: "set-cell", row: identityOf(book, "客户", 3), ...cell }],
  };
}

async function prepared() {
  const start = blankMemoryBook(["客户"]);
  const book = openModel(memoryModel(start));
  fillBook(book, [{ name: "客户", rows }]);
  await writeSetting("scheme", 1, "zh-CN");
  filter(book, beijing);
  await book.host.idle();
  return start;
}

/** The pane dies in front of a batch; gives whether it died before the job was over. */
async function dieAt(book: OpenWorkbook, at: number): Promise<boolean> {
  let seen = 0;
  book.host.faults.hook = () => {
    if (++seen < at) return null;
    setImmediate(runOut);
    return { kind: "silence" };
  };
  const died = await applyPatch(rename(book), later).then(
    () => false,
    () => true,
  );
  book.host.faults.hook = null;
  return died;
}

/** A book whose pane died while the filter was away. */
async function withoutFilter(start: MemoryBook): Promise<OpenWorkbook> {
  for (let at = 1; at < 200; at++) {
    const book = openModel(memoryModel(copyMemoryBook(start)));
    await dieAt(book, at);
    if (filtersOf(book).every((criteria) => Object.keys(criteria).length === 0)) return book;
  }
  throw new Error("the filter was never away");
}

describe("filters that were away when the pane died", () => {
  it("come back when the operation is finished or taken back, wherever it died", async () => {
    const start = await prepared();
    const whole = openModel(memoryModel(copyMemoryBook(start)));
    whole.host.resetCounters();
    await applyPatch(rename(whole), later);
    await whole.host.idle();
    const { syncs } = whole.host.counters();
    expect((await readSettings()).has("filters")).toBe(false);
    const ways = { finished: 0, back: 0 };
    for (let at = 1; at <= syncs; at++) {
      const book = openModel(memoryModel(copyMemoryBook(start)));
      await dieAt(book, at);
      for (const { id } of await pendingOperations()) {
        if (at % 2 > 0) {
          await finishOperation(id, last);
          ways.finished++;
        } else {
          await rollBackOperation(id, last);
          ways.back++;
        }
      }
      expect([at, filtersOf(book)]).toEqual([at, [beijing]]);
      expect(["乙", "乙公司"]).toContain(book.cell("客户", 3, 1));
    }
    expect(Math.min(ways.finished, ways.back)).toBeGreaterThan(3);
  });

  it("leave the one somebody set since, and cost nothing where they were edited by hand", async () => {
    const start = await prepared();
    const shanghai = { 2: { filterOn: "Values" as const, values: ["上海"] } };
    for (const tampered of [false, true]) {
      const book = await withoutFilter(start);
      if (tampered) {
        const kept = { sheet: "客户", table: null, criteria: [{ column: 99, criteria: { filterOn: "?" } }] };
        await writeSetting("filters", [kept, { sheet: "没有", table: null, criteria: [] }], "zh-CN");
      } else filter(book, shanghai);
      for (const { id } of await pendingOperations()) await rollBackOperation(id, last);
      expect(filtersOf(book)).toEqual([tampered ? {} : shanghai]);
      expect((await readSettings()).has("filters")).toBe(false);
    }
  });
});
