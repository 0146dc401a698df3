import { runTiers } from "../../../../../src/core/analysis/tiering/tierJob";
import type { TierQuery } from "../../../../../src/core/analysis/tiering/views/tierViews";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import { contextOf } from "../tierBook";

const asOf = 45_565;
const size = 70;
const customers = Array.from({ length: size }, (_, i) => [`C${100 + i}`, `第${i}示例有限公司`]);
/** The later in the list, the more and the oftener a customer buys; the first two never bought, the next two not for two years. */
const transactions: CellValue[][] = customers.flatMap(([id = ""], i) => {
  const last = i < 4 ? asOf - 800 : asOf - 5;
  const orders = i < 2 ? 0 : 12 + i;
  return Array.from({ length: orders }, (_, n): CellValue[] => [
    `D${i}-${n}`,
    id,
    Math.floor(last - (30 - i / 4) * n),
    100 * (i + 1),
  ]);
});
const job = runTiers(contextOf({ customers, transactions }), asOf, "zh-CN");
const pageOf = (query: Partial<TierQuery> = {}) => job.page({ offset: 0, limit: 100, ...query }).items;

describe("customers as people go through them", () => {
  const best = pageOf({ bestFirst: true });

  it("stand by tier, who buys before who is lost, and who never bought last", () => {
    const tiers = best.map(({ tier }) => tier);
    expect([...new Set(tiers)]).toEqual(["core", "potential", "regular", "lost", "prospect"]);
    expect(tiers).toHaveLength(size);
  });

  it("stand by money within a tier, of who is lost by all the money there ever was", () => {
    const core = best.filter(({ tier }) => tier === "core").map(({ metrics }) => metrics.monetary);
    expect(core.length).toBeGreaterThan(1);
    expect(core).toEqual(core.toSorted((a, b) => b - a));
    const lost = best.filter(({ tier }) => tier === "lost").map(({ customerId }) => customerId);
    expect(lost).toEqual(["C103", "C102"]);
  });

  it("are the same ones a page at a time, and in the order of the sheet where nobody asks", () => {
    const second = pageOf({ bestFirst: true, offset: 10, limit: 10 });
    expect(second.map(({ row }) => row)).toEqual(best.slice(10, 20).map(({ row }) => row));
    const rows = pageOf().map(({ row }) => row);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(pageOf({ bestFirst: true, tier: "core" }).every(({ tier }) => tier === "core")).toBe(true);
  });
});
