import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook } from "../workbook/openWorkbook";

const asOf = "2024-09-30";
const many = (count: number) => Array.from({ length: count }, (_, i) => i);
const idOf = (i: number) => `XH2022${String(100 + (i % 60))}`;
const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
const nameOf = (i: number) => `${surnames[i % 20]}${"明芳磊"[Math.floor(i / 20)]}远`;

/** Pupils, and the sheet they are ticked off on: with a day that is none, an id that is nobody's, a blank. */
function school(): OpenWorkbook {
  const pupils = many(60).map((i) => [idOf(i), nameOf(i), `1385712${1000 + i}`, "文一路校区", 45_000 + i]);
  const ticks = many(160).map((i) => [
    `2024-09-${String(1 + (i % 28)).padStart(2, "0")}`,
    `B${100 + (i % 7)}`,
    idOf(i),
    nameOf(i % 60),
    "到课",
    "黄立",
  ]);
  const rows = ticks.map((row, i) => {
    if (i === 10) return ["2024-09-31", ...row.slice(1)];
    if (i === 20) return [...row.slice(0, 2), "XH2O22120", ...row.slice(3)];
    return i === 30 ? [...row.slice(0, 5), null] : row;
  });
  return openWorkbook([
    { name: "学员", rows: [["学号", "学生姓名", "家长电话", "校区", "报名日期"], ...pupils] },
    { name: "9月签到", rows: [["上课日期", "班级编号", "学号", "姓名", "签到", "老师"], ...rows] },
  ]);
}

async function inspected() {
  const analysis = createAnalysis();
  const { summary } = await readLedger(analysis, asOf, []);
  const found = analysis.inspect({ language: "zh-CN", asOf }, () => undefined);
  const { items } = analysis.findings({ offset: 0, limit: 1000 });
  const ofSheet = items.filter(({ sheet }) => sheet === "9月签到");
  return { analysis, summary, found, ofSheet };
}
const apply = (patch: Patch) => applyPatch(patch, { author: "test", language: "zh-CN" });

describe("a sheet that holds none of our records", () => {
  it("is inspected, and counts nowhere else", async () => {
    school();
    const { summary, ofSheet, analysis } = await inspected();
    expect(summary.rows).toEqual({ customers: 60, followUps: 0, transactions: 0 });
    expect(ofSheet.map(({ ruleId, row, column }) => [ruleId, row, column]).sort()).toEqual([
      ["blank-on-sheet", 32, "F"],
      ["unknown-customer-on-sheet", 22, "C"],
      ["unreadable-date", 12, "A"],
    ]);
    expect(ofSheet.find(({ column }) => column === "C")).toMatchObject({ correction: "XH2022120" });
    const marked = analysis
      .markPatch(false)
      .changes.flatMap((change) => ("row" in change ? [change.row.sheet] : []));
    expect(marked).not.toContain("9月签到");
  }, 30_000);

  it("keeps its findings on the list from run to run, and what was accepted can be undone", async () => {
    const book = school();
    const first = await inspected();
    expect((await apply(first.analysis.findingPatch({}))).conflicts).toEqual([]);
    const again = await inspected();
    expect(again.found.list).toMatchObject({ added: 0, reopened: 0, solved: 0 });
    expect(again.found.list?.still).toBeGreaterThanOrEqual(3);
    expect(again.analysis.findingPatch({}).changes).toEqual([]);

    const orphan = again.ofSheet.find(({ column }) => column === "C");
    const patch = again.analysis.correctionPatch({ [orphan?.id ?? ""]: { verdict: "accept" } });
    const { operationId, conflicts } = await apply(patch);
    expect([conflicts, book.cell("9月签到", 22, 2)]).toEqual([[], "XH2022120"]);
    const mended = await inspected();
    expect(mended.found.list).toMatchObject({ added: 0, solved: 1 });
    expect(mended.analysis.solvedFindings({ offset: 0, limit: 9 }).items[0]).toMatchObject({
      now: { sheet: "9月签到", row: 22, column: "C", value: "XH2022120" },
    });
    await undoOperation(operationId ?? 0, { author: "test", language: "zh-CN", edited: "ask" });
    expect(book.cell("9月签到", 22, 2)).toBe("XH2O22120");
  }, 60_000);

  it("is passed over by a rule that people closed for one of its columns", async () => {
    school();
    const first = await inspected();
    const blank = first.ofSheet.find(({ ruleId }) => ruleId === "blank-on-sheet");
    const dismissal = { scope: "column", status: "ignored", reason: "代课不写" } as const;
    await apply(first.analysis.findingPatch({ [blank?.id ?? ""]: { verdict: "reject", dismissal } }));
    const { ofSheet } = await inspected();
    expect(ofSheet.map(({ ruleId }) => ruleId).sort()).toEqual([
      "unknown-customer-on-sheet",
      "unreadable-date",
    ]);
  }, 30_000);
});
