import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import { serialOfIsoDay } from "../../src/core/values/dates/serialDay";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { openWorkbook, options } from "../workbook/openWorkbook";

const asOf = "2024-09-30";
const end = serialOfIsoDay(asOf) ?? 0;
const words = ["云栖", "青禾", "星河", "麦浪", "晨光", "远山", "知行", "明德"];

/** A team that keeps no orders: its list says of everybody how often, for how much and when. */
function teamList() {
  const rows = Array.from({ length: 64 }, (_, i) => {
    const name = `杭州${words[i % 8]}${words[(i * 3 + (i >> 3)) % 8]}${i}号仓储有限公司`;
    if (i === 63) return [name, `1390000${1000 + i}`, 0, 0, "", ""];
    return [
      name,
      `1390000${1000 + i}`,
      900 * (i + 1),
      1 + ((i * 7) % 20),
      end - 400 - 8 * i,
      i === 0 ? end - 500 : end - 10,
    ];
  });
  return openWorkbook([
    {
      name: "客户清单",
      rows: [["客户名称", "手机", "累计金额", "订单数", "首次成交日期", "最近下单日期"], ...rows],
      formats: [
        { column: 4, format: "yyyy/m/d" },
        { column: 5, format: "yyyy/m/d" },
      ],
    },
  ]);
}

async function read() {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  return analysis;
}

describe("tiers of a list that sums up its customers' orders", () => {
  it("stand on those sums, say that they do, and are written under 累计 alone", async () => {
    const book = teamList();
    const before = book.values("客户清单");
    const analysis = await read();
    const summary = analysis.assignTiers({ language: "zh-CN", asOf }, () => undefined);
    expect(summary.counts).toMatchObject({ prospect: 1, lost: 1 });
    expect(summary.ofTotals).toBe(true);
    expect(summary.counts.core).toBeGreaterThan(0);
    const gate = analysis.tierGate({ language: "zh-CN", asOf });
    expect(gate.find(({ cause }) => cause === "totals")?.text).toContain(
      "没有交易记录，按客户表的「累计金额」「订单数」",
    );

    const { items } = analysis.tiers({ offset: 0, limit: 100 });
    expect(items[62]?.reason).toContain(
      "累计消费 5.7 万元，累计 15 单，合作 2.5 年（客户表的合计，不限近12个月）",
    );
    expect(items[0]?.reason).toBe("仅购买过一次，已 500 天未再下单（只买过一次的，满 365 天作流失）。");

    const done = await applyPatch(analysis.tierPatch({}), options);
    expect(done.conflicts).toEqual([]);
    const sheet = book.values("客户价值分析");
    const at = sheet.findIndex((row) => row.includes("企业名称"));
    const column = (heading: string) => sheet[at]?.indexOf(heading) ?? -1;
    const row = sheet.find((cells) => cells[column("企业名称")] === before[63]?.[0]) ?? [];
    expect(row[column("近12个月净消费")]).toBe("");
    expect(row[column("累计净消费")]).toBe(56_700);
    expect(row[column("累计购买次数")]).toBe(15);
    expect(row[column("最近购买日期")]).toBe(end - 10);

    expect((await undoOperation(done.operationId ?? 0, { ...options, edited: "ask" })).kind).toBe("undone");
    expect(book.values("客户清单")).toEqual(before);
  }, 60_000);
});
