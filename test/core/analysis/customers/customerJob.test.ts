import type { Analysis } from "../../../../src/core/analysis/analysis";
import { createAnalysis } from "../../../../src/core/analysis/createAnalysis";
import { mappingOf } from "../../tables/tableOf";
import { customersRead } from "../customersRead";

const day = 45_565;
const asOf = "2024-09-30";
const job = { language: "zh-CN", asOf } as const;

/** C1 and C3 are one company twice; C2 has neither contacts nor orders. */
function opened(): Analysis {
  const analysis = createAnalysis();
  const customers = ["customerId", "companyName", "owner", "mobile"] as const;
  const followUps = [
    "customerId",
    "followedUpAt",
    "channel",
    "content",
    "nextStep",
    "nextFollowUpAt",
  ] as const;
  const transactions = ["orderId", "customerId", "dealtOn", "amount"] as const;
  analysis.open(
    [
      mappingOf("客户", "customers", customers),
      mappingOf("跟进", "followUps", followUps),
      mappingOf("交易", "transactions", transactions),
    ],
    { asOf, own: [], taken: { sheets: [], tables: [] } },
  );
  const add = (sheet: string, rows: readonly (readonly (string | number)[])[]) =>
    analysis.addRows({ sheet, firstRow: 2, firstColumn: 0, rows });
  add("客户", [
    ["C1", "杭州云栖麦浪科技有限公司", "张三", "13900001000"],
    ["C2", "上海青禾纸鸢食品有限公司", "", "139000"],
    ["C3", "杭州云栖麦浪科技有限公司", "张三", "13900001000"],
  ]);
  add("跟进", [
    ["C1", day - 40, "电话", "报价", "寄样", ""],
    ["C1", day - 20, "拜访", "谈定", "签约", day + 3],
    ["C1", "面谈那天", "微信", "问候", "", ""],
  ]);
  add("交易", [
    ["D1", "C1", day - 100, 1000],
    ["D2", "C1", day - 30, 2500],
  ]);
  analysis.close();
  return analysis;
}

const query = { ...job, offset: 0, limit: 10 };

describe("customer", () => {
  it("tells contacts and orders together, the latest first and the undated last", () => {
    const view = opened().customer({ ...query, of: { id: "C1" } });
    expect(view?.history.items.map(({ kind, day: on }) => [kind, on])).toEqual([
      ["contact", "2024-09-10"],
      ["deal", "2024-08-31"],
      ["contact", "2024-08-21"],
      ["deal", "2024-06-22"],
      ["contact", null],
    ]);
    expect(view?.history.items[1]).toMatchObject({ amount: 2500, sheet: "交易", row: 3 });
    expect(view).toMatchObject({ nextStep: "签约", due: { plannedOn: "2024-10-03" }, owner: "张三" });
    expect(view?.facts.map(({ value }) => value)).toContain("13900001000");
  });

  it("pages through the history", () => {
    const view = opened().customer({ ...query, of: { id: "C1" }, offset: 3, limit: 1 });
    expect(view?.history).toMatchObject({ total: 5, offset: 3, items: [{ day: "2024-06-22" }] });
  });

  it("is found by any row of its own: its line, a contact, an order", () => {
    const analysis = opened();
    const of = (sheet: string, row: number) =>
      analysis.customer({ ...query, of: { sheet, row } })?.customerId ?? null;
    expect([of("客户", 3), of("跟进", 2), of("交易", 3)]).toEqual(["C2", "C1", "C1"]);
    expect([of("客户", 99), of("别的表", 2), of("跟进", 1)]).toEqual([null, null, null]);
  });

  it("is found by its name where it has no id, and by nothing else", () => {
    const analysis = opened();
    const of = (id: string) => analysis.customer({ ...query, of: { id } })?.customerId ?? null;
    expect([of("上海青禾纸鸢食品有限公司"), of("没有这家公司")]).toEqual(["C2", null]);
  });

  it("knows tiers, findings and duplicates only once they were asked for", () => {
    const analysis = opened();
    const before = analysis.customer({ ...query, of: { id: "C2" } });
    expect(before).toMatchObject({ tier: null, past: [], findings: null, twins: null });
    analysis.assignTiers(job, () => undefined);
    analysis.inspect(job, () => undefined);
    analysis.findDuplicates(job, () => undefined);
    const after = analysis.customer({ ...query, of: { id: "C2" } });
    expect(after).toMatchObject({ tier: { tier: "prospect" }, twins: [] });
    expect(after?.findings?.some(({ sheet, row }) => sheet === "客户" && row === 3)).toBe(true);
    expect(after?.findings?.every(({ sheet, row }) => sheet !== "客户" || row === 3)).toBe(true);
    const twin = analysis.customer({ ...query, of: { id: "C1" } });
    expect(twin?.twins).toMatchObject([{ others: [{ customerId: "C3", row: 4 }] }]);
  });
});

describe("looking for customers", () => {
  const sought = (text: string) => opened().soughtCustomers({ offset: 0, limit: 10, text });

  it("finds them by parts of the name, with whom and where they are", () => {
    const { total, items } = sought("云栖 科技");
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({ customerId: "C1", row: 2, owner: "张三", by: "13900001000" });
  });

  it("finds those the text names before those where somebody is called so", () => {
    const rows = [
      ["C1", "上海青禾示例食品有限公司", "王云帆"],
      ["C2", "苏州王云帆示例商行", "李敏"],
    ];
    const analysis = customersRead(["customerId", "companyName", "contactName"], rows, { asOf });
    const { items } = analysis.soughtCustomers({ offset: 0, limit: 10, text: "王云帆" });
    expect(items.map(({ customerId }) => customerId)).toEqual(["C2", "C1"]);
  });

  it("says the number they were found by, and none where the name was asked for", () => {
    const { items } = sought("13900001000");
    expect(items[0]).toMatchObject({ customerId: "C1", foundBy: "13900001000" });
    expect(sought("云栖").items.map(({ foundBy }) => foundBy)).not.toContain("13900001000");
  });

  it("finds everybody by nothing and nobody by what no name has", () => {
    expect(sought("").total).toBe(3);
    expect(sought("没有这家")).toEqual({ total: 0, offset: 0, items: [] });
  });
});
