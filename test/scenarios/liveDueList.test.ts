import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { Patch } from "../../src/core/changes/patch";
import { installPatch } from "../../src/core/templates/installPatch";
import { serialOfIsoDay } from "../../src/core/values/dates/serialDay";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { type OpenWorkbook, openWorkbook, options } from "../workbook/openWorkbook";

const today = "2024-10-08";
const job = { language: "zh-CN", asOf: today } as const;
/** Writes, and waits until the formulas over it are worked out. */
async function apply(book: OpenWorkbook, patch: Patch) {
  const applied = await applyPatch(patch, options);
  await book.model.settled();
  return applied;
}

/** The cell under a heading of a standard sheet, in the table's first body row. */
function under(book: OpenWorkbook, sheet: string, heading: string, row = 5) {
  const column = (book.values(sheet)[3] ?? []).indexOf(heading);
  return {
    value: book.cell(sheet, row, column),
    formula: book.model.formulas(book.area(sheet, row, column))[0]?.[0],
  };
}

async function read() {
  const analysis = createAnalysis();
  await readLedger(analysis, today, []);
  return analysis;
}

describe("待跟进 in a workbook with the standard sheets", () => {
  it("stays right without the pane: a contact filed in the follow-ups moves the due day", async () => {
    const book = openWorkbook([{ name: "Sheet1", rows: [] }]);
    const choice = { profile: "standard", goals: [], language: "zh-CN" } as const;
    await apply(book, installPatch(await readHeads(), choice, "一键建表"));
    book.type("客户基础信息", 5, 0, "C20240101001");
    book.type("客户基础信息", 5, 1, "杭州云栖麦浪科技有限公司");
    const contact = {
      customerId: "C20240101001",
      followedUpBy: "张三",
      channel: "电话",
      content: "报价",
    };
    const first = await read();
    await apply(book, first.contactPatch({ ...contact, followedUpAt: serialOfIsoDay("2024-07-01") }, job));
    expect(under(book, "客户跟进记录", "企业名称").formula).toMatch(/^=IF\(/);

    const second = await read();
    expect((await apply(book, second.dueListPatch(job))).conflicts).toEqual([]);
    expect(under(book, "待跟进", "上次跟进")).toMatchObject({
      value: serialOfIsoDay("2024-07-01"),
      formula: expect.stringContaining("MAXIFS"),
    });
    await apply(book, second.contactPatch({ ...contact, followedUpAt: serialOfIsoDay(today) }, job));
    expect(under(book, "待跟进", "上次跟进").value).toBe(serialOfIsoDay(today));
    // The standard policy owes an ordinary customer a contact every 60 days.
    expect(under(book, "待跟进", "跟进间隔天数").value).toBe(60);
    expect(under(book, "待跟进", "应跟进日").value).toBe(serialOfIsoDay(today) + 60);
  }, 60_000);

  it("moves a new customer from visit to visit, and off the list after the last", async () => {
    const book = openWorkbook([{ name: "Sheet1", rows: [] }]);
    const choice = { profile: "standard", goals: [], language: "zh-CN" } as const;
    await apply(book, installPatch(await readHeads(), choice, "一键建表"));
    const bought = serialOfIsoDay(today) - 20;
    book.type("客户基础信息", 5, 0, "C20240101001");
    book.type("客户基础信息", 5, 1, "杭州云栖麦浪科技有限公司");
    const headings = book.values("交易记录")[3] ?? [];
    const deal = { 订单号: "D1", 客户编号: "C20240101001", 交易日期: bought, 交易类型: "购买", 金额: 900 };
    for (const [heading, value] of Object.entries(deal))
      book.type("交易记录", 5, headings.indexOf(heading), value);
    const first = await read();
    first.assignTiers({ language: "zh-CN", asOf: today }, () => undefined);
    expect((await apply(book, first.dueListPatch(job))).conflicts).toEqual([]);
    expect(under(book, "待跟进", "生效等级").value).toBe("新客户");
    expect(under(book, "待跟进", "应跟进日").value).toBe(bought + 3);

    const contact = { customerId: "C20240101001", followedUpBy: "张三", channel: "电话", content: "回访" };
    const due: unknown[] = [];
    for (const after of [6, 15, 19]) {
      const next = await read();
      await apply(book, next.contactPatch({ ...contact, followedUpAt: bought + after }, job));
      due.push(under(book, "待跟进", "应跟进日").value);
    }
    expect(due).toEqual([bought + 14, bought + 45, ""]);
    expect(under(book, "待跟进", "优先级").value).toBe(0);
  }, 60_000);
});
