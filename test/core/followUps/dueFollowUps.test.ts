import { contactDays, contactsSince } from "../../../src/core/followUps/contactDays";
import { type DueInput, dueFollowUps } from "../../../src/core/followUps/dueFollowUps";
import { policyOf } from "../../../src/core/followUps/policyOf";
import { servicePlanOf } from "../../../src/core/followUps/servicePlan";
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

describe("phases of a tier", () => {
  const phase = { start: today - 20, steps: [], mostContacts: null, contacts: 0, dealBy: null };
  const visits = { ...phase, steps: [3, 14, 45] };
  const winBack = { ...phase, start: today - 70, mostContacts: 3 };
  const staged = (
    tier: Tier,
    last: number,
    planned: number,
    one: typeof phase | typeof visits | typeof winBack,
  ) => due(tier, last, planned, { phases: [one] });

  it("ask for contacts on certain days, one after the other, and then for none", () => {
    expect(staged("new", nan, nan, visits)).toMatchObject({ dueOn: today - 17, overdueDays: 17 });
    expect(staged("new", today - 16, nan, { ...visits, contacts: 1 })?.dueOn).toBe(today - 6);
    expect(staged("new", today - 5, nan, { ...visits, contacts: 2 })).toMatchObject({
      dueOn: today + 25,
      overdueDays: 0,
    });
    expect(staged("new", today, nan, { ...visits, contacts: 3 })).toBeUndefined();
  });

  it("end after so many contacts at most, by the interval until then", () => {
    expect(staged("lost", today - 40, nan, { ...winBack, contacts: 1 })?.dueOn).toBe(today - 10);
    expect(staged("lost", today - 400, nan, winBack)?.dueOn).toBe(today - 370);
    expect(staged("lost", today - 5, nan, { ...winBack, contacts: 3 })).toBeUndefined();
  });

  it("give way to a plan made since the last contact, not to one it has settled", () => {
    expect(staged("lost", today - 5, today + 9, { ...winBack, contacts: 3 })?.dueOn).toBe(today + 9);
    expect(staged("lost", today - 5, today - 9, { ...winBack, contacts: 3 })).toBeUndefined();
    expect(staged("new", today - 16, today + 1, { ...visits, contacts: 1 })?.dueOn).toBe(today + 1);
  });

  it("leave the interval alone where only a deal is wanted", () => {
    expect(staged("potential", today - 10, nan, phase)?.dueOn).toBe(today + 5);
  });
});

describe("servicePlanOf", () => {
  const tableWith = (
    keys: readonly (string | null)[],
    ...rows: readonly (readonly (string | number)[])[]
  ) => ({
    sheet: "分级策略",
    table: "分级策略表",
    keys,
    firstColumn: 0,
    columnOf: (key: string) => keys.indexOf(key),
    headingOf: (key: string) => key,
    isDay: () => false,
    rows: rows.map((cells, i) => ({ row: i + 2, cells })),
    value: (cells: readonly unknown[], key: string) => {
      const cell = cells[keys.indexOf(key)];
      return typeof cell === "number" || typeof cell === "string" ? cell : "";
    },
  });
  const keys = ["tier", "everyDays", "steps", "mostContacts", "dealWithinDays"];

  it("asks by default for three visits to a new customer, three to a lost one, and a deal from a potential one", () => {
    const plan = servicePlanOf(undefined);
    expect(plan.new).toEqual({ steps: [3, 14, 45], mostContacts: null, dealWithinDays: null });
    expect(plan.lost).toEqual({ steps: [], mostContacts: 3, dealWithinDays: 90 });
    expect(plan.potential?.dealWithinDays).toBe(90);
    expect(plan.core).toEqual({ steps: [], mostContacts: null, dealWithinDays: null });
  });

  it("follows the sheet, however the days are set apart and whatever the scheme calls its tiers", () => {
    const table = tableWith(
      keys,
      ["新客户", 14, "30; 7", "", ""],
      ["B", 15, "", "", 60],
      ["谁", 1, "1", 1, 1],
    );
    expect(servicePlanOf(table)).toEqual({
      new: { steps: [7, 30], mostContacts: null, dealWithinDays: null },
      potential: { steps: [], mostContacts: null, dealWithinDays: 60 },
    });
  });

  it("keeps the defaults where the sheet is older than these columns", () => {
    expect(servicePlanOf(tableWith(["tier", "everyDays"], ["新客户", 20]))).toEqual(servicePlanOf(undefined));
  });
});

describe("contactsSince", () => {
  it("counts each customer's contacts from its own day on, up to today", () => {
    const rows = [
      ["C1", today - 30, ""],
      ["C1", today - 10.5, ""],
      ["C1", today + 3, ""],
      ["C2", today - 10, ""],
    ];
    const book = {
      customers: tableOf("customers", ["customerId"], [["C1"], ["C2"]]),
      followUps: tableOf("followUps", ["customerId", "followedUpAt", "nextFollowUpAt"], rows),
      transactions: tableOf("transactions", ["customerId"], []),
    };
    expect([...contactsSince(book, Float64Array.of(today - 11, nan), today)]).toEqual([1, 0]);
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
