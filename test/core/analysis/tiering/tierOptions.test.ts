import { gateOf } from "../../../../src/core/analysis/tiering/gate/tierGate";
import { runTiers } from "../../../../src/core/analysis/tiering/tierJob";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { openOwnTable } from "../../../../src/core/templates/own/ownSheets";
import { fourTiers, type Scheme } from "../../../../src/core/tiering/scheme/scheme";
import type { SchemeOptions } from "../../../../src/core/tiering/scheme/schemeOptions";
import { randomFrom } from "../../tiering/population";
import { contextOf, written } from "./tierBook";

const asOf = 45_565;
const size = 80;
const everything = { offset: 0, limit: 1000 };

const customers = Array.from({ length: size }, (_, i) => [
  `C${100 + i}`,
  `第${i}示例有限公司`,
  i % 2 === 0 ? "张三" : "李四",
  i < 40 ? "制造业" : "零售业",
]);
const random = randomFrom(5);
const transactions: CellValue[][] = customers.flatMap(([id = ""], i) => {
  const gap = 12 + 60 * random();
  return Array.from({ length: Math.floor(900 / gap) }, (_, n): CellValue[] => [
    `D${i}-${n}`,
    id,
    Math.floor(asOf - n * gap * (0.8 + 0.4 * random())),
    Math.round((1 + i) * 100 * (0.5 + random())),
    n % 50 === 49 ? "" : i % 4 === 0 ? "不含税" : "含税",
    "已完成",
  ]);
});
const bookOf = (rows: readonly (readonly CellValue[])[]) =>
  contextOf({
    customerFields: ["customerId", "companyName", "owner", "industry"],
    customers,
    transactionFields: ["orderId", "customerId", "dealtOn", "amount", "taxIncluded", "orderStatus"],
    transactions: rows,
  });
const context = bookOf(transactions);
const withOptions = (options: SchemeOptions): Scheme => ({ ...fourTiers, options });
const run = (scheme: Scheme, book = context) => runTiers(book, asOf, "zh-CN", scheme);
const tax = { basis: "included", rate: 0.13, unmarked: null } as const;

describe("a run that brings amounts to one tax basis", () => {
  const plain = run(fourTiers).page(everything).items;

  it("raises what was without tax and nothing else", () => {
    const taxed = run(withOptions({ tax })).page(everything).items;
    const ratio = (row: number) =>
      (taxed[row]?.metrics.monetary ?? 0) / (plain[row]?.metrics.monetary ?? Number.NaN);
    expect(ratio(1)).toBe(1);
    expect(ratio(4)).toBeGreaterThan(1.1);
    expect(ratio(4)).toBeLessThanOrEqual(1.13 + 1e-9);
  });

  it("says beforehand that amounts are mixed, and then which rows it could not bring there", () => {
    const lines = (scheme: Scheme) =>
      gateOf(context, { asOf, language: "zh-CN", scheme }).filter(({ fix }) => fix === "tax");
    expect(lines(fourTiers).map(({ cause }) => cause)).toEqual(["tax"]);
    const [unknown] = lines(withOptions({ tax }));
    const blank = transactions.filter((row) => row[4] === "");
    expect(unknown).toMatchObject({ cause: "tax-unknown", rows: blank.length });
    expect(unknown?.places?.map(({ row }) => row)).toEqual(
      transactions.flatMap((row, i) => (row[4] === "" ? [i + 2] : [])).slice(0, 20),
    );
    expect(lines(withOptions({ tax: { ...tax, unmarked: "included" } }))).toEqual([]);
  });
});

describe("a run that looks at payment", () => {
  const best = run(fourTiers).page({ ...everything, tier: "core" }).items[0]?.customerId;
  const third = transactions.filter((row) => row[1] === best)[3];
  const owing = bookOf(transactions.map((row) => (row === third ? [...row.slice(0, 5), "待支付"] : row)));
  const viewOf = (scheme: Scheme) =>
    run(scheme, owing)
      .page(everything)
      .items.find(({ customerId }) => customerId === best);

  it("keeps a customer out of core while an order is unpaid, and says for how long", () => {
    expect(viewOf(fourTiers)?.tier).toBe("core");
    const view = viewOf(withOptions({ unpaidDays: 30 }));
    expect(view?.tier).toBe("potential");
    const days = asOf - Number(third?.[2]);
    expect(view?.reason).toMatch(new RegExp(`，但有订单 ${days} 天未付款，最高评为潜力客户。$`));
  });

  it("waits as long as it was told to", () => {
    expect(viewOf(withOptions({ unpaidDays: 900 }))?.tier).toBe("core");
  });
});

describe("a scheme with options tried out", () => {
  it.each([
    { tax },
    { corePerOwner: 2 },
    { unpaidDays: 30 },
    { rhythmByIndustry: true },
    { tax, corePerOwner: 2, unpaidDays: 30, rhythmByIndustry: true },
  ] satisfies SchemeOptions[])("comes out as a run with it would (%j)", (options) => {
    const scheme = withOptions(options);
    const tried = run(fourTiers).forecast(scheme);
    expect(tried.counts).toEqual(run(scheme).summary.counts);
    expect(tried.revenue).toEqual(run(scheme).report().revenue);
  });

  it("names who would move, those with most money first, and at most twenty", () => {
    const cutoffs = { core: 30, potential: 20, potentialFloor: 20 };
    const { biggest, movers } = run(fourTiers).forecast({ ...fourTiers, cutoffs });
    expect(movers.length).toBeGreaterThan(20);
    expect(biggest).toHaveLength(20);
    const money = biggest.map(({ row }) => run(fourTiers).of(row - 2)?.metrics.monetary ?? 0);
    expect([...money].sort((a, b) => b - a)).toEqual(money);
    expect(biggest.map(({ companyName, row }) => [companyName, row])).toEqual(
      biggest.map(({ row }) => [customers[row - 2]?.[1], row]),
    );
    expect(run(fourTiers).forecast(fourTiers).biggest).toEqual([]);
  });

  it("keeps every owner within the limit", () => {
    const core = run(withOptions({ corePerOwner: 2 }))
      .page({ ...everything, tier: "core" })
      .items.map(({ customerId }) => customers.find(([id]) => id === customerId)?.[2]);
    expect(core.filter((owner) => owner === "张三").length).toBeLessThanOrEqual(2);
    expect(core.filter((owner) => owner === "李四").length).toBe(2);
  });
});

describe("a run in the middle of a quarter", () => {
  it("is called preliminary in the change log", () => {
    expect(run(fourTiers).patch({}).reason).toBe("季度分级 2024Q3");
    expect(runTiers(context, asOf + 40, "zh-CN").patch({}).reason).toBe("季度分级 2024Q4（预评）");
    expect(runTiers(context, asOf - 1, "en-US").patch({}).reason).toBe(
      "Quarterly tiers 2024Q3 (preliminary)",
    );
  });
});

describe("what a run says of its data", () => {
  const parented = contextOf({
    customerFields: ["customerId", "companyName", "parentId"],
    customers: [
      ["C100", "甲公司", ""],
      ["C101", "乙公司", "C100"],
      ["C102", "丙公司", "总部"],
    ],
    transactions: [["D1", "C100", asOf - 10, 100]],
  });

  it("counts and places customers whose parent is nobody", () => {
    const [line] = gateOf(parented, { asOf, language: "zh-CN" }).filter(({ cause }) => cause === "parents");
    expect(line).toMatchObject({ rows: 1, places: [{ sheet: "表", row: 4 }] });
    expect(line?.text).toBe("1 位客户的上级客户编号在客户表中找不到，暂按单独的客户分级，不计入集团。");
  });

  it("counts and finds those of whom too little is known, and the indicators that counted for nobody", () => {
    const scored = contextOf({
      customerFields: ["customerId", "companyName", "potentialScore"],
      customers: customers.map(([id = "", name = ""], i) => [id, name, i < 40 ? 3 : ""]),
      transactions: transactions.map((row) => row.slice(0, 4)),
    });
    const weights = { monetary: 30, potential: 60, satisfaction: 10 };
    const job = runTiers(scored, asOf, "zh-CN", { ...fourTiers, weights });
    expect(job.summary.dropped).toEqual([{ indicator: "satisfaction", filled: 0 }]);
    expect(job.summary.incomplete).toBe(40);
    const shown = job.page({ ...everything, incompleteOnly: true }).items;
    expect(shown.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, i) => i + 42));
    expect(shown.some(({ tier }) => tier === "core")).toBe(false);
    expect(run(fourTiers).summary).toMatchObject({ dropped: [], incomplete: 0 });
  });

  it("tells how likely customers are to buy on only where it is asked, and changes no tier by it", () => {
    const alive = (scheme: Scheme) =>
      run(scheme)
        .page(everything)
        .items.map(({ detail }) => detail?.alive ?? Number.NaN);
    expect(alive(fourTiers).every(Number.isNaN)).toBe(true);
    const asked = withOptions({ showAlive: true });
    const told = alive(asked).filter((chance) => !Number.isNaN(chance));
    expect(told.length).toBeGreaterThan(70);
    expect(told.every((chance) => chance > 0 && chance <= 1)).toBe(true);
    const tiersOf = (scheme: Scheme) =>
      run(scheme)
        .page(everything)
        .items.map(({ tier }) => tier);
    expect(tiersOf(asked)).toEqual(tiersOf(fourTiers));
  });

  it("proposes natural breaks of spending that rise", () => {
    const breaks = run(fourTiers).report().breaks;
    expect(breaks?.bounds).toHaveLength(4);
    expect([...(breaks?.bounds ?? [])].sort((a, b) => a - b)).toEqual(breaks?.bounds);
  });
});

describe("a run that writes recency, orders and amount in classes", () => {
  const headings = (scheme: Scheme) => {
    const [sheet] = written([], run(scheme).patch({}), ["valueAnalysis"]);
    return sheet?.grid.rows[0] ?? [];
  };

  it("has a column for them, of every buyer, and none where nobody asked", () => {
    const rfm = { bins: 4, cut: "even", span: "ever", best: "first" } as const;
    const [sheet] = written([], run(withOptions({ rfm })).patch({}), ["valueAnalysis"]);
    const table = sheet && openOwnTable(sheet);
    const classes = (table?.rows ?? []).map(({ cells }) => String(table?.value(cells, "rfm")));
    expect(classes).toHaveLength(size);
    expect(classes.every((each) => /^R[1-4]F[1-4]M[1-4]$/.test(each))).toBe(true);
    expect(headings(withOptions({ rfm }))).toContain("RFM");
    expect(headings(fourTiers)).not.toContain("RFM");
  });

  it("assigns the same tiers by the same rules", () => {
    const rfm = { bins: 3, cut: "lower", span: "window", best: "highest" } as const;
    const tiersOf = (scheme: Scheme) =>
      run(scheme)
        .page(everything)
        .items.map(({ tier }) => tier);
    expect(tiersOf(withOptions({ rfm }))).toEqual(tiersOf(fourTiers));
  });
});
