import { unitScale } from "../../../../src/core/adopt/headings/unitScale";
import { withTitleUnit } from "../../../../src/core/adopt/rows/titleUnit";
import type { Field } from "../../../../src/core/sheets/fields";
import { mappingOf } from "../../tables/tableOf";

describe("unitScale", () => {
  it.each([
    ["成交额", ["万元"], 1e4],
    ["成交额", ["单位：万元"], 1e4],
    ["成交额", ["千元"], 1e3],
    ["成交额", ["百万"], 1e6],
    ["成交额", ["千万元"], 1e7],
    ["注册资本", ["亿元人民币"], 1e8],
    ["注册资本", ["万元人民币"], 1e4],
    ["成交额", ["万元 rmb"], 1e4],
    ["成交额", ["万美元"], 1e4],
    ["注册资本", ["亿人民币"], 1e8],
    ["成交额 万元", [], 1e4],
    ["成交额/万元", [], 1e4],
    ["revenue", ["k usd"], 1e3],
    ["revenue", ["$ '000"], 1e3],
    ["revenue", ["$’000"], 1e3],
    ["revenue in thousands", [], 1e3],
    ["revenue", ["in millions of usd"], 1e6],
    ["revenue", ["$m"], 1e6],
    ["売上", ["千円"], 1e3],
    ["売上", ["百万円"], 1e6],
    ["金额", ["万日元"], 1e4],
    ["금액", ["천원"], 1e3],
    ["net", ["₹ lakh"], 1e5],
    ["net", ["in lakhs"], 1e5],
    ["net", ["rs. cr"], 1e7],
    ["net", ["t€"], 1e3],
    ["umsatz mio. €", [], 1e6],
    ["成交额", ["含税", "万元"], 1e4],
    ["成交额", ["含税万元"], 1e4],
    ["成交额", ["线上 万元"], 1e4],
    ["成交额", ["金额单位：万元"], 1e4],
    ["上半年成交额 万元", [], 1e4],
  ])("knows what one unit of %s %j is worth", (heading, bracketed, scale) => {
    expect(unitScale(heading, bracketed)).toBe(scale);
  });

  it.each([
    ["成交额", ["元"]],
    ["成交额", ["含税"]],
    ["成交额", []],
    ["面积", ["m"]],
    ["重量", ["kg"]],
    ["时长", ["min"]],
    ["amount", ["cr"]],
    ["amount", ["inr"]],
    ["cable", ["t"]],
    ["万元户", []],
    ["千元机销量", []],
    ["亿元俱乐部成员", []],
    ["inspection", []],
    ["成交金额", ["大于1万"]],
    ["成交金额", ["> 5 万元"]],
    ["成交金额", ["1-10万"]],
    ["订单金额", ["超过十万元"]],
    ["年采购额", ["过亿"]],
    ["年采购额", ["近千万"]],
    ["大单 大于 1 万元", []],
  ])("takes %s %j as it is", (heading, bracketed) => {
    expect(unitScale(heading, bracketed)).toBe(1);
  });
});

describe("withTitleUnit", () => {
  const columnsOf = (...fields: readonly (Field | null)[]) =>
    mappingOf("交易", "transactions", fields).columns;
  const scales = (
    above: readonly string[],
    columns = columnsOf("orderId", "amount", "invoiceAmount", null),
  ) => withTitleUnit(columns, above).map(({ scale }) => scale);

  it.each([
    ["单位：万元"],
    ["單位：萬元"],
    ["2024 年销售台账（单位: 万元）"],
    ["单位：人民币万元"],
    ["单位 万元"],
  ])("counts for the sums under it, and for nothing else: %s", (title) => {
    expect(scales(["销售台账", title])).toEqual([1, 1e4, 1e4, 1]);
  });

  it("is read in English too", () => {
    expect(scales(["All amounts in thousands"])).toEqual([1, 1e3, 1e3, 1]);
  });

  it.each([["单位：元"], ["编制单位：万达集团"], ["销售万元榜"], [""]])("is none in %j", (title) => {
    expect(scales([title])).toEqual([1, 1, 1, 1]);
  });

  it("does not count where a heading names its own unit, be it the plain one", () => {
    const own = { 0: { heading: "金额（元）" }, 1: { scale: 1e6 } } as const;
    const columns = columnsOf("amount", "amount", "amount").map((column, i) =>
      i === 0 || i === 1 ? { ...column, ...own[i] } : column,
    );
    expect(scales(["单位：万元"], columns)).toEqual([1, 1e6, 1e4]);
  });
});
