import { readLedger } from "../../src/batch/run/ledger";
import type { Analysis } from "../../src/core/analysis/analysis";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { Patch } from "../../src/core/changes/patch";
import { rowOf } from "../../src/core/reports/reportLayout";
import { serialOfIsoDay } from "../../src/core/values/dates/serialDay";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeldReport } from "../../src/workbook/own/readHeldReport";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook, options } from "../workbook/openWorkbook";

const asOf = "2024-09-30";
const today = "2024-10-08";
const day = (text: string) => serialOfIsoDay(text);

/** A team's own workbook: plain sheets, a total under the follow-ups, no table and nothing of ours. */
function teamBook(table?: string): OpenWorkbook {
  const names = ["杭州云栖麦浪科技有限公司", "上海青禾纸鸢食品有限公司", "宁波星河豆丁贸易有限公司"];
  const customers = names.map((name, i) => [
    `C00${i + 1}`,
    name,
    i === 1 ? "李四" : "张三",
    `1390000100${i}`,
  ]);
  const deals = names.flatMap((_, i) =>
    Array.from({ length: 6 }, (_, n) => [
      `D${i}${n}`,
      `C00${i + 1}`,
      day("2024-02-10") + 40 * n,
      (3 - i) * 10_000 + n,
    ]),
  );
  const followUps = [
    ["C001", names[0] ?? "", day("2024-08-01"), "张三", "电话", "报价"],
    ["C002", names[1] ?? "", day("2024-09-20"), "李四", "拜访", "回访"],
    ["C003", names[2] ?? "", day("2024-07-15"), "张三", "电话", "问候"],
  ];
  const total = table === undefined ? [["合计", "", "", "", "", "3 次"]] : [];
  return openWorkbook([
    { name: "客户", rows: [["客户编号", "企业名称", "责任人", "手机"], ...customers] },
    {
      name: "跟进",
      rows: [["客户编号", "企业名称", "跟进时间", "跟进人", "沟通方式", "沟通内容"], ...followUps, ...total],
      formats: [{ column: 2, format: "yyyy/m/d" }],
      ...(table === undefined ? {} : { table }),
    },
    {
      name: "订单",
      rows: [["订单号", "客户编号", "交易日期", "金额"], ...deals],
      formats: [{ column: 2, format: "yyyy/m/d" }],
    },
  ]);
}

const apply = (patch: Patch) => applyPatch(patch, options);

async function read(): Promise<Analysis> {
  const analysis = createAnalysis();
  await readLedger(analysis, today, []);
  return analysis;
}

const dueIds = (analysis: Analysis) =>
  analysis
    .followUpsDue({ asOf: today, offset: 0, limit: 10, when: ["late", "today"] })
    .items.map(({ customerId }) => customerId);

const contact = {
  customerId: "C001",
  companyName: "杭州云栖麦浪科技有限公司",
  followedUpAt: day(today),
  followedUpBy: "张三",
  channel: "电话",
  content: "=确认交期",
  nextFollowUpAt: day("2024-11-05"),
};
const job = { language: "zh-CN", asOf: today } as const;

describe("a quarter in a team's own workbook", () => {
  it.each([
    ["on a plain sheet, above its total", undefined],
    ["in the team's table", "表1"],
  ])(
    "goes from tiers to a contact filed %s, and back",
    async (_, table) => {
      const book = teamBook(table);
      const analysis = await read();
      analysis.assignTiers({ language: "zh-CN", asOf }, () => undefined);
      expect((await apply(analysis.tierPatch({}))).conflicts).toEqual([]);

      const tiered = await read();
      expect(dueIds(tiered)).toContain("C001");
      expect((await apply(tiered.dueListPatch(job))).conflicts).toEqual([]);
      const before = book.values("跟进");
      const filed = await apply(tiered.contactPatch(contact, job));
      expect(filed.conflicts).toEqual([]);
      expect(book.values("跟进")[4]).toEqual([
        "C001",
        contact.companyName,
        day(today),
        "张三",
        "电话",
        "=确认交期；下次跟进时间：2024-11-05",
      ]);
      expect(book.values("跟进").slice(5)).toEqual(before.slice(4));
      expect(book.model.tables().map(({ name }) => name)).toContain(table ?? "分级历史表");

      const after = await read();
      expect(dueIds(after)).not.toContain("C001");
      const { history } = after.customer({ ...job, of: { id: "C001" }, offset: 0, limit: 1 }) ?? {};
      expect(history?.items[0]).toMatchObject({ kind: "contact", day: today, row: 5 });

      const undone = await undoOperation(filed.operationId ?? 0, { ...options, edited: "ask" });
      expect(undone.kind).toBe("undone");
      expect(book.values("跟进")).toEqual(before);
      expect(dueIds(await read())).toContain("C001");
    },
    60_000,
  );

  it("replaces the report of the last run, and gives the old one back when undone", async () => {
    const book = teamBook();
    const titles = () => book.values("分级报告")[rowOf.title]?.[0];
    const charts = () => book.model.charts().map(({ name, source }) => [name, source?.rows]);
    const report = async (quarterEnd: string) => {
      const analysis = await read();
      analysis.assignTiers({ language: "zh-CN", asOf: quarterEnd }, () => undefined);
      await apply(analysis.tierPatch({}));
      return apply(analysis.reportPatch(await readHeldReport(), job));
    };
    expect((await report("2024-06-30")).conflicts).toEqual([]);
    expect(titles()).toBe("分级报告 · 2024Q2");
    const shares = ["tier-shares", 7];
    expect(charts()).toEqual([shares]);
    book.type("分级报告", rowOf.end + 2, 0, "经理批注");

    const second = await report("2024-09-30");
    expect(second.written).toMatchObject({ sheetsAdded: 1, sheetsRemoved: 1 });
    expect([titles(), charts()]).toEqual(["分级报告 · 2024Q3", [shares, ["tier-moves", 8]]]);
    expect(book.values("分级报告")[rowOf.end + 1]).toBeUndefined();

    const undone = await undoOperation(second.operationId ?? 0, { ...options, edited: "ask" });
    expect(undone.kind).toBe("undone");
    expect([titles(), charts()]).toEqual(["分级报告 · 2024Q2", [shares]]);
    expect(book.values("分级报告")[rowOf.end + 1]?.[0]).toBe("经理批注");
    const layout = book.model.sheets().find(({ name }) => name === "分级报告")?.pageLayout;
    expect(layout).toMatchObject({ fitWide: 1, fitTall: 1, paperSize: "A4" });
  }, 60_000);
});
