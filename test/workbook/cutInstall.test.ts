import { installPatch } from "../../src/core/templates/installPatch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { pendingOperations, rollBackOperation } from "../../src/workbook/recover";
import { runOut } from "./faults/virtualTime";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.mock("../../src/workbook/excel/timer", () => jest.requireActual("./faults/virtualTime"));
jest.setTimeout(240_000);

const choice = { profile: "standard", goals: [], language: "zh-CN" } as const;
/** A lease of a dead pane runs out. */
const later = { ...options, now: () => new Date(2026, 10, 21, 9, 0, 0) };
const sheets = (book: OpenWorkbook) => book.model.sheets().map(({ name }) => name);
const ours = ["Sheet1", "设置", "变更日志"];
const open = () => openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
const install = async () => applyPatch(installPatch(await readHeads(), choice, "建表"), options);

/** An installation by a pane that dies when it asks for the batch of that number. */
async function cutAt(number: number): Promise<OpenWorkbook> {
  const book = open();
  let seen = 0;
  book.host.faults.hook = () => {
    if (++seen < number) return null;
    setImmediate(runOut);
    return { kind: "silence" };
  };
  await install().catch((error: unknown) => expect(error).toMatchObject({ code: "timeout" }));
  await new Promise(setImmediate);
  book.host.faults.hook = null;
  return book;
}

async function batchesOfOneInstall(): Promise<number> {
  const book = open();
  book.host.resetCounters();
  await install();
  return book.host.counters().syncs;
}

describe("an installation that was cut off", () => {
  it("is taken back with all its sheets, wherever it was cut", async () => {
    const total = await batchesOfOneInstall();
    const stood = new Set<number>();
    for (let number = 12; number < total; number += 8) {
      const book = await cutAt(number);
      const [pending] = await pendingOperations();
      if (!pending) continue;
      stood.add(sheets(book).length);
      const { conflicts } = await rollBackOperation(pending.id, later);
      expect([number, conflicts, sheets(book)]).toEqual([number, [], ours]);
      expect(book.model.names().filter(({ sheetId }) => sheetId === null)).toEqual([]);
    }
    // Cut before and after the sheets came.
    expect(stood.size).toBeGreaterThan(1);
  });

  it("keeps a sheet that somebody has typed into since", async () => {
    const total = await batchesOfOneInstall();
    const book = await cutAt(total - 10);
    book.type("客户基础信息", 5, 1, "甲有限公司");
    const [pending] = await pendingOperations();
    const { conflicts } = await rollBackOperation(pending?.id ?? 0, later);
    expect(conflicts).toMatchObject([{ reason: "sheet-in-use", change: { sheet: "客户基础信息" } }]);
    expect(sheets(book)).toEqual([...ours, "客户基础信息"]);
  });
});
