import { inspectionContext as inspectionOf } from "../../../../src/core/analysis/anomalies/inspectionContext";
import { owedContacts } from "../../../../src/core/analysis/followUps/owedContacts";
import { inspect } from "../../../../src/core/anomalies/inspect";
import { rules } from "../../../../src/core/anomalies/rules";
import type { OwnSheet } from "../../../../src/core/templates/own/ownSheets";
import { contextOf } from "../tiering/tierBook";

const today = 45_565;
const history = (rows: readonly (readonly (string | number)[])[]): OwnSheet => ({
  id: "tierHistory",
  sheet: "分级历史",
  table: "分级历史表",
  firstRow: 0,
  firstColumn: 0,
  rows: rows.length + 1,
  columns: 4,
  grid: {
    sheet: "分级历史",
    firstRow: 0,
    firstColumn: 0,
    rows: [["期间", "客户编号", "截止日", "生效等级"], ...rows],
  },
});
const tiered = history([
  ["2024Q2", "C1", today - 92, "核心客户"],
  ["2024Q2", "C2", today - 92, "新客户"],
  ["2024Q2", "C3", today - 92, "流失客户"],
  ["2024Q2", "C4", today - 92, "核心客户"],
  ["2024Q2", "C5", today - 92, "核心客户"],
]);
const book = (own: readonly OwnSheet[]) =>
  contextOf({
    // The last row repeats an id: it has no contacts of its own.
    customers: ["C1", "C2", "C3", "C4", "C5", "C1"].map((id) => [id, `示例${id}有限公司`]),
    transactions: [["D1", "C2", today - 20, 100]],
    followUps: [
      ["C1", today - 40, "", "电话"],
      // A new customer is owed contacts on days 3, 14 and 45 after its first order: the second was due six days ago.
      ["C2", today - 16, "", "电话"],
      // Three contacts since it was lost: none is owed any more.
      ...[80, 50, 31].map((age) => ["C3", today - age, "", "电话"]),
      ["C4", today - 40, today + 5, "电话"],
    ],
    own,
  });

describe("owedContacts", () => {
  it("knows nothing before tiers were assigned", () => {
    expect(owedContacts(book([]), today)).toBeNull();
  });

  it("says what the due list says: interval, steps, the most contacts and plans", () => {
    const owed = owedContacts(book([tiered]), today);
    expect(owed?.("C1")).toEqual({ dueOn: today - 26, everyDays: 14, lastContact: today - 40 });
    expect(owed?.("C2")).toEqual({ dueOn: today - 6, everyDays: null, lastContact: today - 16 });
    expect(owed?.("C3")).toBeNull();
    expect(owed?.("C4")?.dueOn).toBe(today + 5);
    expect(owed?.("C5")).toMatchObject({ dueOn: today, lastContact: Number.NaN });
    expect(owed?.("C9")).toBeNull();
  });

  it("is what the rule of overdue follow-ups goes by", () => {
    const open = book([tiered]);
    const context = inspectionOf(open, today);
    const rule = rules.filter(({ id }) => id === "overdue-follow-up");
    const rows = inspect(open.book, rule, context, {}).found.flatMap((found) => [...found.rows]);
    expect(rows).toEqual([0, 1, 5]);
    const said = rows
      .slice(0, 2)
      .map((row) => rule[0]?.explain(open.book, context, { role: "customers", row, column: null }, "zh-CN"));
    expect(said).toMatchObject([
      { message: "应每 14 天跟进，已 40 天" },
      { message: "应于 2024-09-24 跟进，已逾期 6 天" },
    ]);
  });
});
