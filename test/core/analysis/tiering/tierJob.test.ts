import { ownRecords } from "../../../../src/core/analysis/own/ownRecords";
import { gateOf, openDuplicates } from "../../../../src/core/analysis/tiering/gate/tierGate";
import { runCovered, runTiers } from "../../../../src/core/analysis/tiering/tierJob";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { OwnSheet } from "../../../../src/core/templates/own/ownSheets";
import { ruleVersion } from "../../../../src/core/tiering/scheme/ruleVersion";
import { abc, fourTiers, type Scheme } from "../../../../src/core/tiering/scheme/scheme";
import { formatSerial, serialOf } from "../../../../src/core/values/dates/serialDay";
import { randomFrom } from "../../tiering/population";
import { contextOf, written } from "./tierBook";

const quarterEnds = [45_291, 45_382, 45_473, 45_565];
const asOf = quarterEnds[3] ?? 0;
const size = 80;

const customers = Array.from({ length: size }, (_, i) => [`C${100 + i}`, `第${i}示例有限公司`]);
const random = randomFrom(21);
const transactions: CellValue[][] = customers.flatMap(([id = ""], i) => {
  const gap = 12 + 60 * random();
  const size = Math.exp(6 + 3 * random());
  const orders = i % 10 === 9 ? 0 : Math.floor(900 / gap);
  return Array.from({ length: orders }, (_, n): CellValue[] => [
    `D${i}-${n}`,
    id,
    Math.floor(asOf - n * gap * (0.8 + 0.4 * random())),
    Math.round(size * (0.5 + random())),
  ]);
});
const everything = { offset: 0, limit: 1000 };
const ids = ["valueAnalysis", "tierHistory"] as const;

/** Runs and writes one quarter on the sheets the last one left. */
function quarter(own: readonly OwnSheet[], day: number, rows = customers) {
  const job = runTiers(contextOf({ customers: rows, transactions, own }), day, "zh-CN");
  return { job, own: written(own, job.patch({}), ids) };
}

describe("the customers a text calls", () => {
  const { page } = runTiers(contextOf({ customers, transactions }), asOf, "zh-CN");
  const found = (more = {}) => page({ ...everything, ...more }).items.map(({ customerId }) => customerId);

  it("are looked for by number and name among those of the other filters", () => {
    expect(found({ text: "第7示例" })).toEqual(["C107"]);
    expect(found({ text: "ｃ１０７", bestFirst: true })).toEqual(["C107"]);
    expect(found({ text: "第9示例", tier: "core" })).toEqual([]);
    expect(page({ offset: 0, limit: 1, text: "示例" }).total).toBe(size);
  });
});

describe("customers no longer served", () => {
  it("are counted, for they get no tier", () => {
    const customerFields = ["customerId", "companyName", "status"] as const;
    const marked = customers.map((row, i) => [...row, i < 3 ? "停用" : "正常"]);
    const { summary } = runTiers(
      contextOf({ customerFields, customers: marked, transactions }),
      asOf,
      "zh-CN",
    );
    expect(summary.retired).toBe(3);
    expect(Object.values(summary.counts).reduce((sum, count) => sum + count)).toBe(size - 3);
    expect(runTiers(contextOf({ customers, transactions }), asOf, "zh-CN").summary.retired).toBe(0);
  });
});

describe("a run with deals in a foreign currency", () => {
  const fields = ["orderId", "customerId", "dealtOn", "amount", "currency"] as const;
  const abroad = transactions.map((row) => [...row, row[1] === "C100" ? "USD" : "CNY"]);
  const context = contextOf({ customers, transactionFields: fields, transactions: abroad });
  const run = (scheme = fourTiers) => runTiers(context, asOf, "zh-CN", scheme);
  const rich = { ...fourTiers, rates: { USD: 1e6 } };

  it("says which currencies have no rate, and takes the customer for a prospect until there is one", () => {
    const { summary, page } = run();
    expect(summary.currencies).toMatchObject({ base: "CNY", others: [{ currency: "USD", rate: null }] });
    const [unpriced] = page(everything).items;
    const count = abroad.filter((row) => row[1] === "C100").length;
    expect([unpriced?.tier, unpriced?.reason]).toEqual([
      "prospect",
      `有 USD ${count} 笔交易，但没有汇率，未计入；填写汇率后再评。`,
    ]);
    const never = runTiers(contextOf({ customers, transactions: [] }), asOf, "zh-CN").page(everything);
    expect(never.items[0]?.reason).toBe("尚无购买记录。");
    expect(run(rich).page(everything).items[0]?.tier).not.toBe("prospect");
  });

  it("tries a rate out as a run with it would come out, against the tiers without", () => {
    const tried = run().forecast(rich);
    expect(tried.counts).toEqual(run(rich).summary.counts);
    expect(tried.revenue).toEqual(run(rich).report().revenue);
    expect(tried.movers.map(({ row }) => row)).toContain(0);
  });

  it("counts deals by the rate of their day, and says of the customer and before the run what has none", () => {
    const from = asOf - 90;
    const dated = { ...fourTiers, datedRates: { USD: [{ from, rate: 7 }] } };
    const deals = abroad.filter((row) => row[1] === "C100");
    const since = deals.filter((row) => Number(row[2]) >= from && Number(row[2]) <= asOf);
    const sum = since.reduce((all, row) => all + 7 * Number(row[3]), 0);
    const [view] = run(dated).page(everything).items;
    const unrated = deals.length - since.length;
    expect(view?.metrics.monetary).toBeCloseTo(sum, 6);
    expect(view?.reason).toContain(
      `另有 USD ${unrated} 笔（${formatSerial(from)} 之前）交易没有汇率，未计入。`,
    );
    const [line] = gateOf(context, { asOf, language: "zh-CN", scheme: dated }).filter(
      ({ fix }) => fix === "rates",
    );
    expect(line?.text).toContain(`明细：USD ${unrated} 笔（${formatSerial(from)} 之前）。`);
    expect(run().forecast(dated).counts).toEqual(run(dated).summary.counts);
  });

  it("names the rates as what mends the deals left out", () => {
    const [line] = gateOf(context, { asOf, language: "zh-CN" }).filter(
      ({ cause }) => cause === "otherCurrency",
    );
    expect(line?.fix).toBe("rates");
    expect(
      gateOf(context, { asOf, language: "zh-CN", scheme: rich }).some(({ fix }) => fix === "rates"),
    ).toBe(false);
  });
});

describe("four quarters in a row", () => {
  let own: readonly OwnSheet[] = [];
  for (const day of quarterEnds) own = quarter(own, day).own;

  it("leave one row per customer and period, in the order they were run", () => {
    const { periods, tables } = ownRecords(own);
    expect(periods.map(({ period }) => period)).toEqual(["2024Q3", "2024Q2", "2024Q1", "2023Q4"]);
    expect(periods.map(({ tiers }) => tiers.size)).toEqual([size, size, size, size]);
    expect(tables.get("tierHistory")?.rows).toHaveLength(4 * size);
    expect(tables.get("valueAnalysis")?.rows).toHaveLength(size);
  });

  it("keep the rules of each period and warn before a run by others", () => {
    const table = ownRecords(own).tables.get("tierHistory");
    const versions = new Set(table?.rows.map(({ cells }) => table.value(cells, "ruleVersion")));
    expect([...versions]).toEqual([ruleVersion(fourTiers)]);
    const rules = (scheme: Scheme) =>
      gateOf(contextOf({ customers, transactions, own }), { asOf: asOf + 91, language: "zh-CN", scheme })
        .filter(({ cause }) => cause === "rules")
        .map(({ text }) => text);
    expect(rules(fourTiers)).toEqual([]);
    expect(rules({ ...fourTiers, deadBand: 4 })).toEqual([
      "分级规则与 2024Q3 不同：本期的等级变动可能来自规则，而不是客户。",
    ]);
  });

  it("say of a run after an update of the built-in rules that moves may come from them", () => {
    const old = (cell: CellValue) => String(cell).replace(/^(fourTiers-.*)\.\d+$/, "$1");
    const before = own.map((sheet) => ({
      ...sheet,
      grid: {
        ...sheet.grid,
        rows: sheet.grid.rows.map((row) => row.map((cell) => (typeof cell === "string" ? old(cell) : cell))),
      },
    }));
    const run = (sheets: readonly OwnSheet[]) => quarter(sheets, asOf + 91).job;
    expect(run(own).summary.otherRules).toBeNull();
    expect(run(before).summary.otherRules).toEqual({ scheme: false, builtIn: true, period: "2024Q3" });
    const changed = { ...everything, changedOnly: true };
    const [then, since] = [run(own), run(before)].map((job) => job.page(changed).items);
    expect(then?.length).toBeGreaterThan(0);
    expect(since?.map(({ reason }) => reason)).toEqual(
      then?.map(({ reason }) => `${reason}分级规则与 2024Q3 不同，变动可能由此而来。`),
    );
    const [line] = gateOf(contextOf({ customers, transactions, own: before }), {
      asOf: asOf + 91,
      language: "zh-CN",
    }).filter(({ cause }) => cause === "rules");
    expect(line?.text).toContain("更新前的内置规则");
  });

  it("name in each period the tier of the one before", () => {
    const table = ownRecords(own).tables.get("tierHistory");
    const value = (cells: readonly CellValue[], key: string) => table?.value(cells, key) ?? "";
    const tierOf = new Map(
      table?.rows.map(({ cells }) => [
        `${value(cells, "period")} ${value(cells, "customerId")}`,
        value(cells, "tier"),
      ]),
    );
    const later = table?.rows.filter(({ cells }) => value(cells, "period") !== "2023Q4") ?? [];
    const before: Readonly<Record<string, string>> = {
      "2024Q1": "2023Q4",
      "2024Q2": "2024Q1",
      "2024Q3": "2024Q2",
    };
    for (const { cells } of later) {
      const last = before[String(value(cells, "period"))];
      expect(value(cells, "previousTier")).toBe(tierOf.get(`${last} ${value(cells, "customerId")}`));
    }
  });

  it("change nothing when the last one is run again", () => {
    expect(quarter(own, asOf).job.patch({}).changes).toEqual([]);
  });

  it("replace a run made earlier in the same quarter instead of comparing with it", () => {
    const midway = quarter(own.length > 0 ? quarter(quarter([], 45_473).own, 45_520).own : [], asOf);
    const { periods, tables } = ownRecords(midway.own);
    expect(periods.map(({ period }) => period)).toEqual(["2024Q3", "2024Q2"]);
    expect(tables.get("tierHistory")?.rows).toHaveLength(2 * size);
    expect(midway.job.page(everything).items.every(({ previousTier }) => previousTier !== null)).toBe(true);
  });

  it("drop the row of a customer that was merged away since, from the period run again only", () => {
    const again = quarter(own, asOf, customers.slice(1)).own;
    const { periods } = ownRecords(again);
    expect(periods.map(({ tiers }) => tiers.size)).toEqual([size - 1, size, size, size]);
  });
});

describe("one run", () => {
  const { job } = quarter([], asOf);

  it("writes ratios, completeness, robustness and the note beside the tier", () => {
    const table = ownRecords(quarter([], asOf).own).tables.get("valueAnalysis");
    const buyer = table?.rows[0]?.cells ?? [];
    const value = (key: string) => table?.value(buyer, key);
    expect(Number(value("overdueRatio"))).toBeGreaterThanOrEqual(0);
    expect(value("completeness")).toBe(100);
    expect(Number(value("robustness"))).toBeLessThanOrEqual(100);
    expect(value("satisfaction")).toBe("");
  });

  it("says in its report where everybody stands", () => {
    const report = job.report();
    expect(report.counts).toEqual(job.summary.counts);
    expect(report.counts.prospect).toBe(8);
    expect(report.asOf).toBe("2024-09-30");
  });

  it("answers what another scheme would do without changing itself", () => {
    const loose = { ...fourTiers, cutoffs: { core: 50, potential: 40, potentialFloor: 30 } };
    const forecast = job.forecast(loose);
    expect(forecast.counts.core).toBeGreaterThan(job.summary.counts.core);
    expect(job.forecast(fourTiers).movers).toEqual([]);
  });

  it("takes another scheme with its own labels", () => {
    const run = runTiers(contextOf({ customers, transactions }), asOf, "zh-CN", abc);
    const scored = run.page({ ...everything, tier: "potential" }).items;
    expect(scored.length).toBeGreaterThan(0);
    expect(scored.every(({ reason }) => reason.startsWith("B："))).toBe(true);
  });

  it("finds the borderline and the silent ones on demand", () => {
    const borderline = job.page({ ...everything, borderlineOnly: true }).items;
    expect(borderline.every(({ detail }) => detail?.borderline)).toBe(true);
    expect(borderline.length).toBe(job.forecast(fourTiers).borderline.length);
    expect(job.page({ ...everything, warnedOnly: true }).items.every(({ detail }) => detail?.warning)).toBe(
      true,
    );
  });

  it("carries customers without an id through the quarters by their names", () => {
    const named = customers.map(([, name = ""]) => ["", name]);
    const deals = transactions.map(([order = "", id = "", day = 0, amount = 0]) => [
      order,
      named[Number(String(id).slice(1)) - 100]?.[1] ?? "",
      day,
      amount,
    ]);
    const context = (own: readonly OwnSheet[]) => {
      const made = contextOf({ customers: named, own });
      const { transactions: table } = contextOf({ customers: named, transactions: deals }).book;
      const columns = table.columns.map((c) =>
        c.field === "customerId" ? { ...c, field: "companyName" as const } : c,
      );
      return { ...made, book: { ...made.book, transactions: { ...table, columns } } };
    };
    const own = written([], runTiers(context([]), 45_473, "zh-CN").patch({}), ids);
    const later = runTiers(context(own), asOf, "zh-CN").page(everything).items;
    expect(later.every(({ previousTier }) => previousTier !== null)).toBe(true);
  });
});

describe("groups", () => {
  const parents = customers.map(([id = "", name = ""], i) => [id, name, i === 1 || i === 2 ? "C100" : ""]);
  const job = runTiers(
    contextOf({
      customers: parents,
      customerFields: ["customerId", "companyName", "parentId"],
      transactions,
    }),
    asOf,
    "zh-CN",
  );
  const [head, member, , stranger] = job.page(everything).items;

  it("get one tier, shown on every member with its own figures", () => {
    expect(member?.tier).toBe(head?.tier);
    expect(member?.reason).toBe(head?.reason);
    expect(head?.reason).toMatch(/^按集团合计（3 家）。/);
    expect(member?.metrics).not.toEqual(head?.metrics);
    expect(stranger?.detail?.groupSize).toBe(1);
  });

  it("count by customer in the report, as in the list, and once in the money", () => {
    expect(job.report().counts).toEqual(job.summary.counts);
    expect(job.forecast(fourTiers)).toMatchObject({ counts: job.summary.counts, movers: [] });
    const money = (revenue: Readonly<Record<string, number>>) =>
      Object.values(revenue).reduce((sum, amount) => sum + amount, 0);
    expect(money(job.report().revenue)).toBeCloseTo(money(job.summary.revenue), 4);
  });
});

describe("gateOf", () => {
  it("says what is left out and what open duplicates do", () => {
    const context = contextOf({ customers, transactions: [...transactions, ["D", "C100", "不详", 5]] });
    const member = (transactions: number) => ({
      sheet: "",
      row: 1,
      tableRow: 0,
      values: {},
      cells: {},
      followUps: 0,
      transactions,
    });
    const cluster = (...buys: readonly number[]) => ({
      id: "",
      certainty: "certain" as const,
      matchWeight: 9,
      members: buys.map(member),
      differing: [],
      writtenOtherwise: [],
      headings: {},
      survivor: 0,
      merged: {},
      stake: 0,
      evidence: [],
      agreeing: [],
      warnings: [],
      byDefault: "accept" as const,
    });
    const duplicates = openDuplicates({ total: 2, offset: 0, items: [cluster(3, 2, 0), cluster(1, 0)] });
    expect(duplicates).toEqual({ groups: 2, split: 1, customers: 2 });
    const lines = gateOf(context, { asOf, language: "zh-CN" }, { duplicates }).map(({ cause }) => cause);
    expect(lines).toEqual(["duplicates", "noDate"]);
    expect(gateOf(contextOf({ customers, transactions }), { asOf, language: "zh-CN" })).toEqual([]);
    expect(gateOf(contextOf({ customers, transactions: [] }), { asOf, language: "zh-CN" })).toMatchObject([
      { cause: "no-deals", fix: "adopt" },
    ]);
  });

  it("doubts a run long after the last deal, and names the quarter the records cover", () => {
    const late = serialOf(2026, 9, 30) ?? 0;
    const [line] = gateOf(contextOf({ customers, transactions }), { asOf: late, language: "zh-CN" });
    expect(line).toMatchObject({ cause: "stale", fix: "as-of", day: "2024-09-30" });
    expect(line?.text).toContain("比截止日早 730 天");
  });

  it("lists tiers set by hand that lie two steps from what the figures say", () => {
    const { own, job } = quarter([], quarterEnds[2] ?? 0);
    const everyoneCore = own.map((sheet) => withManual(sheet, 46_000));
    const run = runTiers(contextOf({ customers, transactions, own: everyoneCore }), asOf, "zh-CN");
    const disputed = run.page({ ...everything, disputedOnly: true }).items;
    expect(disputed.length).toBe(run.summary.disputed);
    expect(
      disputed.every(({ detail, tier, suggestedTier }) => detail?.manual && tier !== suggestedTier),
    ).toBe(true);
    expect(job.summary.disputed).toBe(0);
  });

  it("gives a second row under one id no period of its own before", () => {
    const { own } = quarter([], quarterEnds[2] ?? 0);
    const twice = [...customers, ["C100", "第0示例有限公司"]];
    const { items } = runTiers(contextOf({ customers: twice, transactions, own }), asOf, "zh-CN").page(
      everything,
    );
    expect(
      items.filter(({ customerId }) => customerId === "C100").map((one) => one.previousTier === null),
    ).toEqual([false, true]);
  });

  it("takes the quarter the records cover where nobody chose the day, and says from which it moved", () => {
    const late = serialOf(2026, 9, 30) ?? 0;
    const { summary } = runCovered(contextOf({ customers, transactions }), late, "zh-CN");
    expect(summary).toMatchObject({ asOf: "2024-09-30", period: "2024Q3", movedFrom: "2026-09-30" });
    expect(summary.counts).toEqual(
      runTiers(contextOf({ customers, transactions }), asOf, "zh-CN").summary.counts,
    );
    expect(runCovered(contextOf({ customers, transactions }), asOf, "zh-CN").summary.movedFrom).toBeNull();
    expect(runCovered(contextOf({ customers }), late, "zh-CN").summary.asOf).toBe("2026-09-30");
  });

  it("tells of tiers set by hand that expired since the last period", () => {
    const { own } = quarter([], quarterEnds[2] ?? 0);
    const set = own.map((sheet) => withManual(sheet, 45_500));
    const causes = (day: number) =>
      gateOf(contextOf({ customers, transactions, own: set }), { asOf: day, language: "zh-CN" }).map(
        ({ cause }) => cause,
      );
    expect(causes(asOf)).toEqual(["expired"]);
    expect(causes(45_499)).toEqual([]);
  });
});

/** The first customer set to core by hand until a day. */
function withManual(sheet: OwnSheet, until: number): OwnSheet {
  const [headings = [], first = [], ...rest] = sheet.grid.rows;
  if (!headings.includes("人工等级")) return sheet;
  const cells = headings.map((heading, i): CellValue => {
    if (heading === "人工等级") return "核心客户";
    return heading === "到期日" ? until : (first[i] ?? "");
  });
  return { ...sheet, grid: { ...sheet.grid, rows: [headings, cells, ...rest] } };
}
