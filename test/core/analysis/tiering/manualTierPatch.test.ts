import { customerOf } from "../../../../src/core/analysis/customers/customerJob";
import { dueOf, openDueList } from "../../../../src/core/analysis/followUps/dueJob";
import { gateOf } from "../../../../src/core/analysis/tiering/gate/tierGate";
import { manualTierPatch } from "../../../../src/core/analysis/tiering/manualTierPatch";
import { runTiers } from "../../../../src/core/analysis/tiering/tierJob";
import type { OwnSheet } from "../../../../src/core/templates/own/ownSheets";
import { contextOf, written } from "./tierBook";

const day = 45_565;
const customers = [
  ["C1", "杭州示例有限公司"],
  ["C2", "上海示例有限公司"],
];
const transactions = customers.flatMap(([id = ""], i) =>
  Array.from({ length: 8 }, (_, n) => [`D${i}${n}`, id, day - 40 * n - 5, 1000 * (i + 1)]),
);
const ids = ["valueAnalysis", "tierHistory"] as const;
const context = (own: readonly OwnSheet[]) => contextOf({ customers, transactions, own });
const choice = { customer: 1, tier: "core", reason: "战略客户", by: "林晚", until: day + 92 } as const;
const ran = (own: readonly OwnSheet[], asOf = day) => runTiers(context(own), asOf, "zh-CN");
const tiered = written([], ran([]).patch({}), ids);
const set = written(tiered, manualTierPatch(context(tiered), choice, "zh-CN"), ids);

/** The page of the second customer, today. */
function card(own: readonly OwnSheet[], today = day) {
  const open = context(own);
  const jobs = { due: openDueList(open, null, today), tiers: null, inspection: null, dedupe: null };
  const query = { language: "zh-CN", asOf: "2024-09-30", offset: 0, limit: 1 } as const;
  return customerOf(open, jobs, { ...query, of: { id: "C2" } });
}

describe("a tier set by hand on a customer's page", () => {
  it("stands on the customer's page, in the due list and in the next run, with who, why and until when", () => {
    expect(card(tiered)?.manual).toBeNull();
    expect(card(set)?.manual).toEqual({ tier: "core", reason: "战略客户", by: "林晚", until: "2024-12-31" });
    expect(dueOf(context(set), null, day).map(({ row, tier }) => [row, tier])).toContainEqual([1, "core"]);
    const view = ran(set).of(1);
    expect(view).toMatchObject({ tier: "core", detail: { manual: true } });
    expect(view?.reason).toMatch(/^人工指定为核心客户（战略客户，林晚，至 2024-12-31）；系统建议/);
  });

  it("ends with its last day, which the next run announces", () => {
    const late = day + 93;
    expect(dueOf(context(set), null, late).map(({ tier }) => tier)).not.toContain("core");
    expect(ran(set, late).of(1)?.detail?.manual).toBe(false);
    const causes = (own: readonly OwnSheet[]) =>
      gateOf(context(own), { asOf: late, language: "zh-CN" }).map(({ cause }) => cause);
    expect(causes(set)).toContain("expired");
    expect(causes(tiered)).not.toContain("expired");
  });

  it("gives way to the suggestion once it is taken back", () => {
    const lift = manualTierPatch(context(set), { ...choice, tier: null, reason: "", by: "" }, "zh-CN");
    expect(lift.reason).toBe("取消人工定级 上海示例有限公司");
    const lifted = written(set, lift, ids);
    expect(card(lifted)?.manual).toBeNull();
    expect(ran(lifted).of(1)).toMatchObject({ tier: ran(tiered).of(1)?.tier, detail: { manual: false } });
  });

  it("makes the sheet where no run was written yet, and nothing for a customer without name and id", () => {
    const first = written([], manualTierPatch(context([]), choice, "en-US"), ids);
    expect(card(first)?.manual?.tier).toBe("core");
    const nameless = contextOf({ customers: [["", ""]], transactions: [] });
    expect(manualTierPatch(nameless, { ...choice, customer: 0 }, "zh-CN").changes).toEqual([]);
  });
});
