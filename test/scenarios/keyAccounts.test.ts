import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import { serialOfIsoDay } from "../../src/core/values/dates/serialDay";
import { applyPatch } from "../../src/workbook/applyPatch";
import { openWorkbook, options } from "../workbook/openWorkbook";

const asOf = "2024-09-30";
const end = serialOfIsoDay(asOf);
const names = ["云栖", "青禾", "星河", "麦浪", "晨光", "远山"].map((name) => `杭州${name}仓储有限公司`);

/** A team's own list that says who its large accounts are: the first buys most, the last hardly anything. */
function teamBook() {
  const customers = names.map((name, i) => [
    `C00${i + 1}`,
    name,
    `1390000100${i}`,
    i === 0 || i === 5 ? "是" : "",
  ]);
  const deals = names.flatMap((_, i) =>
    Array.from({ length: 8 - i }, (_, n) => [
      `D${i}${n}`,
      `C00${i + 1}`,
      end - 20 - 40 * n - i,
      (6 - i) * 10_000 + n,
    ]),
  );
  return openWorkbook([
    { name: "客户", rows: [["客户编号", "企业名称", "手机", "大客户"], ...customers] },
    {
      name: "订单",
      rows: [["订单号", "客户编号", "交易日期", "金额"], ...deals],
      formats: [{ column: 2, format: "yyyy/m/d" }],
    },
  ]);
}

async function read() {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  return analysis;
}

describe("large accounts that a team's own list marks", () => {
  it("are named where the figures say less, and keep the tier a person then sets", async () => {
    teamBook();
    const analysis = await read();
    const { keyAccounts } = analysis.assignTiers({ language: "zh-CN", asOf }, () => undefined);
    expect(keyAccounts).toBe(1);
    const { items } = analysis.tiers({ offset: 0, limit: 10, keyAccountsOnly: true });
    expect(items.map(({ companyName }) => companyName)).toEqual([names[5]]);
    expect(items[0]?.reason).toMatch(/客户表标为「大客户」：等级仍按数据评定，需要时可人工定级。$/);
    const all = analysis.tiers({ offset: 0, limit: 10 }).items;
    expect(all.map(({ detail }) => detail?.keyAccount !== undefined)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(all[0]).toMatchObject({ tier: "core" });
    expect(all[0]?.reason).not.toContain("大客户");

    const byHand = {
      verdict: "accept",
      tier: "core",
      reason: "客户表标为「大客户」",
      by: "张三",
      until: end + 92,
    } as const;
    const done = await applyPatch(analysis.tierPatch({ [items[0]?.id ?? ""]: byHand }), options);
    expect(done.conflicts).toEqual([]);
    const again = await read();
    expect(again.assignTiers({ language: "zh-CN", asOf }, () => undefined).keyAccounts).toBe(0);
    const [kept] = again.tiers({ offset: 5, limit: 1 }).items;
    expect(kept).toMatchObject({ tier: "core", detail: { manual: true, keyAccount: "大客户" } });
    expect(kept?.reason).toContain("人工指定为核心客户（客户表标为「大客户」，张三");
  }, 60_000);
});
