import { contactDays } from "../../../src/core/followUps/contactDays";
import { type DueInput, dueFollowUps } from "../../../src/core/followUps/dueFollowUps";
import { policyOf } from "../../../src/core/followUps/policyOf";
import type { Tier } from "../../../src/core/sheets/tier";
import { tableOf } from "../tables/tableOf";

const today = 45_565;
const nan = Number.NaN;

function due(tier: Tier | null, last: number, planned: number, more: Partial<DueInput> = {}) {
  const days = { last: Float64Array.of(last), planned: Float64Array.of(planned) };
  return dueFollowUps({
    days,
    tiers: [tier],
    everyDays: policyOf(undefined),
    excluded: new Set(),
    today,
    ...more,
  })[0];
}

describe("dueFollowUps", () => {
  it("is due at the later of the plan and the last contact plus the tier's interval", () => {
    expect(due("core", today - 10, nan)).toMatchObject({ dueOn: today + 4, overdueDays: 0, priority: 4 });
    expect(due("core", today - 10, today + 9)?.dueOn).toBe(today + 9);
    expect(due("core", today - 10, today - 30)?.dueOn).toBe(today + 4);
  });

  it("grows more urgent with every interval missed, up to three times", () => {
    expect(due("potential", today - 30, nan)).toMatchObject({ overdueDays: 15, priority: 6 });
    expect(due("potential", today - 400, nan)?.priority).toBe(9);
    expect(due("regular", today - 90, nan)?.priority).toBeCloseTo(1.5, 10);
  });

  it("is due today for a customer nobody ever spoke to", () => {
    expect(due("core", nan, nan)).toMatchObject({ dueOn: today, overdueDays: 0 });
  });

  it("lists a prospect only where somebody planned a contact", () => {
    expect(due("prospect", today - 900, nan)).toBeUndefined();
    expect(due("prospect", nan, today - 3)).toMatchObject({ dueOn: today - 3, overdueDays: 3, priority: 3 });
  });

  it("treats a customer without a tier as an ordinary one, and leaves out those no longer served", () => {
    expect(due(null, today - 70, nan)).toMatchObject({ everyDays: 60, overdueDays: 10 });
    expect(due("core", nan, nan, { excluded: new Set([0]) })).toBeUndefined();
  });

  it("puts who is due by today first, the most urgent ahead, and then who will be, the earliest ahead", () => {
    const rows = dueFollowUps({
      days: {
        last: Float64Array.of(today - 60, today - 15, today - 16, today - 10, today - 56),
        planned: Float64Array.of(nan, nan, nan, nan, nan),
      },
      tiers: ["regular", "potential", "core", "potential", "regular"],
      everyDays: policyOf(undefined),
      excluded: new Set(),
      today,
    });
    expect(rows.map(({ row }) => row)).toEqual([2, 1, 0, 4, 3]);
  });
});

describe("contactDays", () => {
  const book = (rows: readonly (readonly (string | number)[])[]) => ({
    customers: tableOf("customers", ["customerId"], [["C1"], ["C2"]]),
    followUps: tableOf("followUps", ["customerId", "followedUpAt", "nextFollowUpAt"], rows),
    transactions: tableOf("transactions", ["customerId"], []),
  });

  it("takes the latest contact up to today and the latest plan, whatever their order", () => {
    const { last, planned } = contactDays(
      book([
        ["C1", today - 5.5, today + 2],
        ["C1", today - 9, today + 20],
        ["C1", today + 40, ""],
      ]),
      today,
    );
    expect([...last]).toEqual([today - 6, nan]);
    expect([...planned]).toEqual([today + 20, nan]);
  });

  it("knows nothing where there are no follow-ups", () => {
    expect([...contactDays(book([]), today).last]).toEqual([nan, nan]);
  });
});
