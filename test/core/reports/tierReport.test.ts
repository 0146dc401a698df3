import { migrationRows, stepOf, tierCounts, topMoves } from "../../../src/core/reports/reportCounts";
import { rowOf, wide, widths } from "../../../src/core/reports/reportLayout";
import { conclusionOf, originOf } from "../../../src/core/reports/reportSentence";
import type { ReportedCustomer, TierReportFacts } from "../../../src/core/reports/tierReport";
import { reportChanges, tierReportSheet } from "../../../src/core/reports/tierReportSheet";
import type { Tier } from "../../../src/core/sheets/tier";
import { fourTiers, paretoAbc } from "../../../src/core/tiering/scheme/scheme";

function customer(
  companyName: string,
  previous: Tier | null,
  tier: Tier,
  amount: number,
  more: Partial<ReportedCustomer> = {},
): ReportedCustomer {
  const plain = { owner: "张三", reason: "", warned: false, borderline: false };
  return { companyName, previous, tier, amount, ...plain, ...more };
}

const customers = [
  customer("甲", "potential", "core", 900),
  customer("乙", "core", "lost", 50, { reason: "已 214 天未下单" }),
  customer("丙", "regular", "regular", 40, { warned: true }),
  customer("丁", null, "new", 10),
  customer("戊", "core", "potential", 0, { borderline: true }),
];
const byTier = { core: { owed: 1, late: 1 }, regular: { owed: 3, late: 0 } };
const facts: TierReportFacts = {
  language: "zh-CN",
  period: "2024Q3",
  asOf: "2024-09-30",
  today: "2024-10-08",
  comparedWith: "2024Q2",
  otherRules: null,
  scheme: fourTiers,
  customers,
  loads: [{ owner: "", customers: 5, contactsPerMonth: 6.04, late: 1, owed: 4, byTier }],
};

const cellsOf = (given: TierReportFacts) => {
  const rows: (readonly unknown[])[] = [];
  for (const block of tierReportSheet("分级报告", given).cells)
    block.values.forEach((row, i) => {
      rows[block.row + i] = row;
    });
  return rows;
};

describe("the head of the tier report", () => {
  it("marks a run before the quarter is over as preliminary", () => {
    expect(cellsOf(facts)[0]?.[0]).toBe("分级报告 · 2024Q3");
    expect(cellsOf({ ...facts, asOf: "2024-09-29" })[0]?.[0]).toBe("分级报告 · 2024Q3（预评）");
    expect(cellsOf({ ...facts, language: "en-US", asOf: "2024-08-15" })[0]?.[0]).toMatch(
      / · 2024Q3 \(preliminary\)$/,
    );
  });

  it("tells the rules beside the score, and nothing where there are none", () => {
    const tax = { basis: "excluded", rate: 0.06, unmarked: null } as const;
    const options = { tax, corePerOwner: 20, unpaidDays: 90, contactsPerMonth: 40 };
    const scheme = { ...fourTiers, options };
    expect(originOf({ ...facts, scheme })).toContain(
      " · 金额折为不含税（税率 6%） · 每位责任人核心客户最多 20 位 · 超过 90 天未付款不评核心客户 · ",
    );
    expect(originOf({ ...facts, scheme: { ...scheme, labels: "abc" }, language: "en-US" })).toContain(
      " · amounts without tax (6%) · A at most 20 an owner · no A with orders unpaid over 90 days · ",
    );
    expect(originOf({ ...facts, scheme: { ...fourTiers, options: { contactsPerMonth: 40 } } })).toBe(
      originOf(facts),
    );
  });
});

describe("the figures of the tier report", () => {
  it("count customers now and before, and the money of each tier", () => {
    const core = tierCounts(customers).find(({ tier }) => tier === "core");
    expect(core).toEqual({ tier: "core", count: 1, before: 2, amount: 900 });
    expect(tierCounts(customers).reduce((sum, { count }) => sum + count, 0)).toBe(customers.length);
  });

  it("follow every customer from its last tier to this one", () => {
    const rows = migrationRows(customers);
    expect(rows.find(({ from }) => from === "core")).toMatchObject({ to: [0, 1, 0, 1, 0, 0], count: 2 });
    expect(rows.at(-1)).toMatchObject({ from: null, count: 1, amount: 10 });
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(customers.length);
  });

  it("tell a step up from one down, and neither from a first tier", () => {
    expect(customers.map(stepOf)).toEqual(["up", "down", "same", "first", "down"]);
    expect(stepOf({ previous: "lost", tier: "regular" })).toBe("up");
  });

  it("show the moves with most money, down and up in turn", () => {
    expect(topMoves(customers, 2).map(({ companyName }) => companyName)).toEqual(["乙", "甲"]);
    expect(topMoves(customers, 8)).toHaveLength(3);
    const ups = Array.from({ length: 9 }, (_, i) => customer(`升${i}`, "regular", "core", i));
    expect(topMoves(ups, 4).map(({ amount }) => amount)).toEqual([8, 7, 6, 5]);
    expect(topMoves([], 4)).toEqual([]);
  });
});

describe("the words of the tier report", () => {
  it("sum up value, moves and doubts in numbers", () => {
    expect(conclusionOf(facts)).toBe(
      "核心客户、潜力客户占客户的 40%，贡献净消费的 90%。本期升级 1 位、降级 2 位（其中新流失 1 位）；流失预警 1 位，临界 1 位。",
    );
    expect(conclusionOf({ ...facts, language: "en-US", comparedWith: null })).toBe(
      "Core and Potential are 40% of the customers and bring 90% of the net amount. 1 at risk, 1 borderline.",
    );
  });

  it("name day, scheme with its weights, and what it was compared with", () => {
    expect(originOf(facts)).toBe(
      "截止日 2024-09-30 · 方案 四层（近12个月净消费 50%、下单 30%、合作时长 20%） · 对比 2024Q2 · 编制日 2024-10-08",
    );
    expect(originOf({ ...facts, language: "en-US", scheme: paretoAbc, comparedWith: null })).toBe(
      "As of 2024-09-30 · Scheme ABC by Pareto · First period · Made on 2024-10-08",
    );
    const datedRates = { USD: [{ from: 45_658, rate: 7.25 }] };
    expect(originOf({ ...facts, scheme: { ...fourTiers, rates: { USD: 7.1 }, datedRates } })).toContain(
      " · 汇率 USD 7.1 → 7.25 (2025-01-01) · ",
    );
    expect(originOf({ ...facts, otherRules: { scheme: false, builtIn: true } })).toContain(
      " · 对比 2024Q2 · 规则与上期不同 · ",
    );
  });

  it("name what was frozen and the rates money was converted at", () => {
    const scheme = { ...facts.scheme, fixed: { monetary: [1, 2, 3, 4] }, frozenFrom: "2024Q1" };
    const text = originOf({ ...facts, scheme: { ...scheme, rates: { USD: 7.1, EUR: 7.8 } } });
    expect(text).toContain(" · 冻结线 2024Q1 · 汇率 EUR 7.8 / USD 7.1 · ");
    expect(originOf({ ...facts, scheme: { ...facts.scheme, fixed: {} } })).toContain(" · 冻结线 人工设定 · ");
  });

  it("name the column or sheet of the workbook that told a rate, unless one was typed", () => {
    const use = { rows: 3, rate: null, unrated: 0 };
    const others = [
      { ...use, currency: "USD", inBook: { kind: "column", heading: "HKD equiv.", about: 7.780_04 } },
      { ...use, currency: "CNY", inBook: { kind: "sheet", sheet: "FX", about: 1.07, count: 1 } },
      { ...use, currency: "JPY", inBook: { kind: "converted", heading: "本币金额" } },
    ] as const;
    const scheme = { ...facts.scheme, rates: { CNY: 1.08 } };
    expect(originOf({ ...facts, scheme, currencies: { base: "HKD", others } })).toContain(
      " · 汇率 CNY 1.08 / USD ≈ 7.78 [HKD equiv.] / JPY [本币金额] · ",
    );
    const told = originOf({ ...facts, currencies: { base: "HKD", others: others.slice(1, 2) } });
    expect(told).toContain(" · 汇率 CNY 1.07 [FX] · ");
  });

  it("say nothing impossible of no customers at all", () => {
    const cells = cellsOf({ ...facts, customers: [], loads: [] }).flat();
    expect(cells.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
    expect(cells).toContain(
      "核心客户、潜力客户占客户的 0%，贡献净消费的 0%。本期升级 0 位、降级 0 位（其中新流失 0 位）；流失预警 0 位，临界 0 位。",
    );
  });
});

describe("the tier report's sheet", () => {
  it("lays the parts out at their rows, with owners' rate of contacts kept", () => {
    const rows = cellsOf(facts);
    expect(rows[rowOf.title]?.[0]).toBe("分级报告 · 2024Q3");
    expect(rows[rowOf.distribution + 2]?.slice(0, 7)).toEqual(["核心客户", 0.2, 0.9, 1, 2, -1, 900]);
    expect(rows[rowOf.moves + 2]?.slice(0, 5)).toEqual([
      "乙",
      "张三",
      "核心客户 → 流失客户",
      50,
      "已 214 天未下单",
    ]);
    expect(rows[rowOf.loads + 2]?.slice(0, 6)).toEqual(["未指定", 5, 6, 4, 1, 0.75]);
    expect(rows[rowOf.kept + 1]?.slice(0, 4)).toEqual(["责任人", "核心客户", "潜力客户", "普通客户"]);
    expect(rows[rowOf.kept + 2]).toEqual(["未指定", 0, "", 1, "", "", "", 0.75]);
  });

  it("leaves out what a first period cannot be compared with", () => {
    const rows = cellsOf({ ...facts, comparedWith: null });
    expect(rows[rowOf.distribution + 2]?.slice(3, 6)).toEqual([1, "", ""]);
    expect(rows[rowOf.migration + 2]?.[0]).toBe("首次分级，没有上期可比；变动从下一次分级起列出。");
    expect(
      rows
        .slice(rowOf.migration + 3, rowOf.moves)
        .flat()
        .join(""),
    ).toBe("");
    const { charts } = tierReportSheet("分级报告", { ...facts, comparedWith: null });
    expect(charts?.map(({ name, anchor }) => [name, anchor.columns])).toEqual([["tier-shares", wide]]);
  });

  it("sums up the owners it has no room for", () => {
    const loads = Array.from({ length: 20 }, (_, i) => ({
      owner: `员工${i}`,
      customers: 10,
      contactsPerMonth: 20 - i,
      late: 1,
      owed: 10,
      byTier: { lost: { owed: 10, late: 1 } },
    }));
    const rows = cellsOf({ ...facts, loads });
    expect(rows[rowOf.loads + 8]?.slice(0, 2)).toEqual(["其余", 140]);
    expect(rows[rowOf.loads + 9]?.slice(0, 2)).toEqual(["合计", 200]);
    expect(rows[rowOf.kept + 8]).toEqual(["其余", "", "", "", 0.9, "", "", 0.9]);
    expect(rows[rowOf.kept + 9]?.[4]).toBeCloseTo(0.9, 10);
  });

  it("prints on one page with two charts over its own figures, the same places whatever it tells", () => {
    const sheet = tierReportSheet("分级报告", facts);
    expect(sheet.print).toMatchObject({ onePage: true });
    expect(sheet.charts?.map(({ kind, source }) => [kind, source.row, source.rows, source.columns])).toEqual([
      ["ColumnClustered", rowOf.distribution + 1, 7, 3],
      ["ColumnStacked100", rowOf.migration + 1, 8, 7],
    ]);
    const { cells, ...looks } = tierReportSheet("分级报告", { ...facts, customers: [], loads: [] });
    expect({ ...sheet, cells: [] }).toEqual({ ...looks, cells: [] });
    expect(cells.every(({ columns }) => columns === wide)).toBe(true);
    expect(widths).toHaveLength(wide);
  });

  // A width counts figures; a bold letter takes a fifth more.
  const bold = 1.2;

  it("gives every heading the lines it needs in its column", () => {
    const { cells, formats } = tierReportSheet("Tier report", { ...facts, language: "en-US" });
    const lineAt = new Map(
      cells.flatMap(({ row, values }) => values.map((line, i) => [row + i, line] as const)),
    );
    expect(lineAt.get(rowOf.distribution + 1)).toContain("Net, 12 months");
    for (const caption of [rowOf.distribution, rowOf.migration, rowOf.moves, rowOf.loads, rowOf.kept]) {
      const looks = formats.filter(({ row, rows }) => row === caption + 1 && rows === 1);
      // A line of ten points takes 15 of height.
      const lines = looks.some(({ wrap }) => wrap) ? Math.floor((looks.at(0)?.rowHeight ?? 0) / 15) : 1;
      for (const [column, heading] of (lineAt.get(caption + 1) ?? []).entries())
        expect([
          heading,
          Math.ceil((String(heading).length * bold) / (widths[column] ?? 0)) <= lines,
        ]).toEqual([heading, true]);
    }
  });

  it("takes the place of an earlier one, which keeps all it held", () => {
    const sheet = tierReportSheet("分级报告", facts);
    expect(reportChanges("分级报告", facts, null)).toEqual([{ kind: "add-sheet", sheet }]);
    const cells = { row: 0, column: 0, rows: 1, columns: 1, values: [["旧"]] };
    const [removal, addition] = reportChanges("分级报告", facts, {
      sheet: "分级报告",
      contents: "hash",
      cells,
    });
    expect(removal).toMatchObject({ kind: "remove-sheet", contents: "hash", held: { cells: [cells] } });
    expect(addition).toEqual({ kind: "add-sheet", sheet });
    const first = tierReportSheet("分级报告", { ...facts, comparedWith: null });
    const values = cellsOf({ ...facts, comparedWith: null }).map((row) => row.map(String));
    const all = { row: 0, column: 0, rows: values.length, columns: wide, values };
    const [back] = reportChanges("分级报告", facts, { sheet: "分级报告", contents: "hash", cells: all });
    expect(back).toMatchObject({ held: { charts: first.charts } });
  });
});
