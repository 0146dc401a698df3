import type {
  CustomerEvent,
  CustomerQuery,
  CustomerView,
} from "../../../src/core/analysis/customers/customerView";
import { finding, findingGroups, tierView } from "./fakeCustomers";
import { dueViews } from "./fakeDue";

const events = 120;

/** The customer of row 5 with everything; any other row belongs to nobody. */
export function fakeCustomer({ of, offset, limit }: CustomerQuery): CustomerView | null {
  const [due] = dueViews;
  const [group] = findingGroups;
  if (!("row" in of) || of.row !== 5 || !due || !group) return null;
  return {
    sheet: "客户基础信息",
    row: 5,
    customerId: due.customerId,
    companyName: due.companyName,
    owner: due.owner,
    customer: 0,
    manual: null,
    facts: [
      { field: "industry", heading: "所属行业", value: "信息技术" },
      { field: "mobile", heading: "手机", value: "13900001000" },
    ],
    contacts: [{ name: "周小满", role: "决策人 · 总经理", reach: ["13900001000", "zhou@example.com"] }],
    tier: tierView(0, "core", true),
    care: { goal: "3 个月内促成合作", actions: "方案、试用、报价" },
    past: ["2026Q2", "2026Q1", "2025Q4", "2025Q3", "2025Q2"].map((period) => ({
      period,
      tier: "potential",
      move: "保持",
      reason: "保持潜力客户：近12个月净消费 64.2 万元",
      score: 61,
    })),
    trend: {
      scores: [
        { period: "2026Q2", score: 61 },
        { period: "2026Q3", score: 84.4 },
      ],
      core: 80,
      potential: 60,
    },
    due,
    nextStep: "寄出样品",
    findings: [finding(group, 0)],
    twins: [
      {
        certainty: "probable",
        at: 2,
        others: [{ sheet: "客户基础信息", row: 45, customerId: "KH4000", companyName: "云栖麦浪科技" }],
      },
    ],
    merged: [{ id: "KH9001", name: "云栖麦浪" }],
    history: {
      total: events,
      offset,
      items: Array.from({ length: Math.max(0, Math.min(limit, events - offset)) }, (_, i) =>
        event(offset + i),
      ),
    },
  };
}

function event(index: number): CustomerEvent {
  const isDeal = index % 3 === 0;
  return {
    sheet: isDeal ? "交易记录" : "客户跟进记录",
    row: events - index + 4,
    kind: isDeal ? "deal" : "contact",
    day:
      index === 7
        ? null
        : `2026-0${9 - Math.floor(index / 20)}-${String(28 - (index % 20)).padStart(2, "0")}`,
    title: isDeal ? "销售 · 软件" : "电话 · 陈晓",
    text: isDeal ? "" : "确认交期",
    amount: isDeal ? 12_800 : null,
  };
}
