import type { Page } from "../../../src/core/analysis/context/views";
import type { SoughtCustomer, SoughtQuery } from "../../../src/core/analysis/customers/soughtCustomers";
import type { DueCounts, DuePage, DueQuery, DueView } from "../../../src/core/analysis/followUps/dueViews";

/** Three owners' customers by invented names: two late, one today, one this week, one later. */
export const dueViews: readonly DueView[] = [
  due(0, "杭州云栖麦浪科技有限公司", "陈晓", {
    tier: "core",
    dueOn: "2026-11-05",
    overdueDays: 16,
    warned: true,
  }),
  due(1, "苏州星河豆丁食品有限公司", "陈晓", { tier: "potential", dueOn: "2026-11-18", overdueDays: 3 }),
  due(2, "成都青禾纸鸢文化传媒有限公司", "刘洋", { tier: "regular", dueOn: "2026-11-21", overdueDays: 0 }),
  due(3, "青岛北岸松果供应链管理有限公司", "", { tier: "lost", dueOn: "2026-11-24", overdueDays: 0 }),
  due(4, "东莞蓝鲸积木精密机械有限公司", "刘洋", { tier: "core", dueOn: "2026-12-20", overdueDays: 0 }),
];

function due(
  row: number,
  companyName: string,
  owner: string,
  {
    warned = false,
    ...contact
  }: Pick<DueView, "tier" | "dueOn" | "overdueDays"> & { readonly warned?: boolean },
): DueView {
  return {
    id: `due:${row}`,
    sheet: "客户基础信息",
    row: row + 5,
    customerId: `KH${1000 + row}`,
    companyName,
    owner,
    ...(row === 0 ? { reach: { contact: "王敏", by: "13900001000" } } : {}),
    lastContact: "2026-10-20",
    plannedOn: row === 1 ? "2026-11-18" : null,
    everyDays: 14,
    priority: 4,
    warned,
    ...contact,
  };
}

const today = "2026-11-21";
const weekEnd = "2026-11-28";

function whenOf({ dueOn }: DueView): keyof DueCounts {
  if (dueOn < today) return "late";
  if (dueOn === today) return "today";
  return dueOn <= weekEnd ? "week" : "later";
}

function countsOf(views: readonly DueView[]): DueCounts {
  const counts = { late: 0, today: 0, week: 0, later: 0 };
  for (const view of views) counts[whenOf(view)]++;
  return counts;
}

export function fakeDuePage({ owner, text = "", when, without = [], offset, limit }: DueQuery): DuePage {
  const open = dueViews.filter(({ id }) => !without.includes(id));
  const mine = open.filter(
    (view) => (owner === undefined || view.owner === owner) && view.companyName.includes(text),
  );
  const wanted = mine.filter((view) => when === undefined || when.includes(whenOf(view)));
  const owners = [...new Set(open.map((view) => view.owner))].map((name) => ({
    owner: name,
    counts: countsOf(open.filter((view) => view.owner === name)),
  }));
  return {
    total: wanted.length,
    offset,
    items: wanted.slice(offset, offset + limit),
    counts: countsOf(mine),
    endedOn: null,
    owners,
    choices: { channels: ["电话", "拜访"], people: ["陈晓", "刘洋"] },
  };
}

/** The same customers, found by their names. */
export function fakeSought({ text, offset, limit }: SoughtQuery): Page<SoughtCustomer> {
  // 0532 8888 stands for any number: it leads to the customer of Qingdao.
  const byNumber = text === "05328888";
  const found = dueViews.filter(({ companyName }) => companyName.includes(byNumber ? "青岛" : text));
  const items = found.map(({ sheet, row, customerId, companyName, owner }) => ({
    ...{ sheet, row, customerId, companyName, owner },
    contact: "王敏",
    by: "13900001000",
    foundBy: byNumber ? "0532-8888 1000" : "",
  }));
  return { total: found.length, offset, items: items.slice(offset, offset + limit) };
}
