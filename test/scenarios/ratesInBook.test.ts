import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import { fourTiers } from "../../src/core/tiering/scheme/scheme";
import { openWorkbook } from "../workbook/openWorkbook";

const asOf = "2024-09-30";
const names = ["云栖", "青禾", "星河", "麦浪", "晨光", "远山"];
const currencies = ["CNY", "CNY", "USD", "JPY", "USD", "CNY"];
const worth: Readonly<Record<string, number>> = { CNY: 1, USD: 7.2, JPY: 0.048 };

interface Given {
  /** Deals have a column of what they come to at home. */
  readonly column: boolean;
  readonly sheet: boolean;
}

/** A trading house: six customers, four orders each, of about 1,000 yuan in the customer's own currency. */
function tradingHouse({ column, sheet }: Given) {
  const orders = Array.from({ length: 24 }, (_, i) => {
    const currency = currencies[i % 6] ?? "";
    const yuan = 1000 + 10 * i;
    const day = `2024-0${2 + Math.floor(i / 6)}-1${i % 6}`;
    const amount = Math.round((yuan / (worth[currency] ?? 1)) * 100) / 100;
    const order = [`DD2024${1000 + i}`, day, `C000${i % 6}`, amount, currency];
    return column ? [...order, Math.round(amount * (worth[currency] ?? 1) * 100) / 100] : order;
  });
  const customers = names.map((name, i) => [`C000${i}`, `杭州${name}贸易有限公司`, `1390000100${i}`]);
  const headings = ["订单编号", "下单日期", "客户编号", "订单金额", "币种"];
  return openWorkbook([
    { name: "客户", rows: [["客户编号", "企业名称", "手机"], ...customers] },
    { name: "订单", rows: [column ? [...headings, "折合人民币"] : headings, ...orders] },
    ...(sheet
      ? [
          {
            name: "汇率表",
            rows: [
              ["币种", "汇率", "备注"],
              ["美元", 7.2, ""],
              ["日元", 4.8, "100日元"],
            ],
          },
        ]
      : []),
  ]);
}

async function run(given: Given, rates: Readonly<Record<string, number>> = {}) {
  tradingHouse(given);
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  const job = { language: "zh-CN", asOf, scheme: { ...fourTiers, rates } } as const;
  const { currencies: told } = analysis.assignTiers(job, () => undefined);
  const { items } = analysis.tiers({ offset: 0, limit: 10 });
  const gate = analysis.tierGate(job).map(({ cause }) => cause);
  return { told, gate, money: items.map(({ metrics }) => Math.round(metrics.monetary)) };
}

const whole = [4360, 4400, 4440, 4480, 4520, 4560];

describe("deals in other currencies", () => {
  it("count by the column that says what they come to", async () => {
    const { told, gate, money } = await run({ column: true, sheet: true });
    const near = money.map((sum, i) => Math.abs(sum - (whole[i] ?? 0)));
    expect(Math.max(...near)).toBeLessThanOrEqual(1);
    expect(gate).not.toContain("otherCurrency");
    expect(told.base).toBe("CNY");
    expect(told.others.map(({ inBook }) => inBook)).toMatchObject([
      { kind: "column", heading: "折合人民币" },
      { kind: "column", heading: "折合人民币" },
    ]);
  });

  it("count by a sheet of rates, quoted by a hundred or not", async () => {
    const { told, gate, money } = await run({ column: false, sheet: true });
    const near = money.map((sum, i) => Math.abs(sum - (whole[i] ?? 0)));
    expect(Math.max(...near)).toBeLessThanOrEqual(1);
    expect(gate).not.toContain("otherCurrency");
    const source = { kind: "sheet", sheet: "汇率表", count: 1 };
    expect(told.others.map(({ inBook }) => inBook)).toEqual([
      { ...source, about: 7.2 },
      { ...source, about: 0.048 },
    ]);
  });

  it("count by what somebody typed before all else", async () => {
    const { money } = await run({ column: true, sheet: true }, { USD: 14.4 });
    expect(Math.abs((money[2] ?? 0) - 8880)).toBeLessThanOrEqual(1);
    expect(Math.abs((money[3] ?? 0) - 4480)).toBeLessThanOrEqual(1);
  });

  it("are left out, and missed, where nothing tells a rate", async () => {
    const { told, gate, money } = await run({ column: false, sheet: false });
    expect(money.map((sum) => sum > 0)).toEqual([true, true, false, false, false, true]);
    expect(gate).toContain("otherCurrency");
    expect(told.others.map(({ inBook, unrated }) => [inBook, unrated])).toEqual([
      [undefined, 8],
      [undefined, 4],
    ]);
  });
});
