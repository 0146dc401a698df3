import { gateOf, runTiers } from "../../../../src/core/analysis/tiering/tierJob";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { fourTiers, type Scheme } from "../../../../src/core/tiering/scheme";
import type { SchemeOptions } from "../../../../src/core/tiering/schemeOptions";
import { randomFrom } from "../../tiering/population";
import { contextOf } from "./tierBook";

const asOf = 45_565;
const size = 80;
const everything = { offset: 0, limit: 1000 };

const customers = Array.from({ length: size }, (_, i) => [
  `C${100 + i}`,
  `第${i}示例有限公司`,
  i % 2 === 0 ? "张三" : "李四",
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
const bookOf = (rows: readonly (readonly CellValue[])[]) => ({
  customerFields: ["customerId", "companyName", "owner"],
  customers,
  transactionFields: ["orderId", "customerId", "dealtOn", "amount", "taxIncluded", "orderStatus"],
  transactions: rows,
});
const context = contextOf(bookOf(transactions));
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
      gateOf(context, asOf, "zh-CN", null, scheme).filter(({ fix }) => fix === "tax");
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
  const owing = contextOf(
    bookOf(transactions.map((row) => (row === third ? [...row.slice(0, 5), "待支付"] : row))),
  );
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
    { tax, corePerOwner: 2, unpaidDays: 30 },
  ] satisfies SchemeOptions[])("comes out as a run with it would (%j)", (options) => {
    const scheme = withOptions(options);
    const tried = run(fourTiers).forecast(scheme);
    expect(tried.counts).toEqual(run(scheme).summary.counts);
    expect(tried.revenue).toEqual(run(scheme).report().revenue);
  });

  it("keeps every owner within the limit", () => {
    const core = run(withOptions({ corePerOwner: 2 }))
      .page({ ...everything, tier: "core" })
      .items.map(({ customerId }) => customers.find(([id]) => id === customerId)?.[2]);
    expect(core.filter((owner) => owner === "张三").length).toBeLessThanOrEqual(2);
    expect(core.filter((owner) => owner === "李四").length).toBe(2);
  });
});
