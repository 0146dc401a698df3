import { readLedger } from "../../src/batch/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { Patch } from "../../src/core/changes/patch";
import { installPatch } from "../../src/core/templates/installPatch";
import { serialOfIsoDay } from "../../src/core/values/serialDay";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/readHeads";
import { type OpenWorkbook, openWorkbook, options } from "../workbook/openWorkbook";

const today = "2024-10-08";
const job = { language: "zh-CN", asOf: today } as const;
const apply = (patch: Patch) => applyPatch(patch, options);

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
    await apply(installPatch(await readHeads(), choice, "一键建表"));
    book.type("客户基础信息", 5, 0, "C20240101001");
    book.type("客户基础信息", 5, 1, "杭州云栖麦浪科技有限公司");
    const contact = {
      customerId: "C20240101001",
      followedUpBy: "张三",
      channel: "电话",
      content: "报价",
    };
    const first = await read();
    await apply(first.contactPatch({ ...contact, followedUpAt: serialOfIsoDay("2024-07-01") }, job));
    expect(under(book, "客户跟进记录", "企业名称").formula).toMatch(/^=IF\(/);

    const second = await read();
    expect((await apply(second.dueListPatch(job))).conflicts).toEqual([]);
    expect(under(book, "待跟进", "上次跟进")).toMatchObject({
      value: serialOfIsoDay("2024-07-01"),
      formula: expect.stringContaining("MAXIFS"),
    });
    await apply(second.contactPatch({ ...contact, followedUpAt: serialOfIsoDay(today) }, job));
    expect(under(book, "待跟进", "上次跟进").value).toBe(serialOfIsoDay(today));
    // The standard policy owes an ordinary customer a contact every 60 days.
    expect(under(book, "待跟进", "跟进间隔天数").value).toBe(60);
    expect(under(book, "待跟进", "应跟进日").value).toBe(serialOfIsoDay(today) + 60);
  }, 60_000);
});
