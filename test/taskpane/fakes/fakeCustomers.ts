import type { FindingGroup, FindingView } from "../../../src/core/analysis/anomalies/views/findingViews";
import type { SolvedFinding } from "../../../src/core/analysis/anomalies/views/solvedView";
import type { ClusterView, MemberView } from "../../../src/core/analysis/dedupe/clusterViews";
import type { TierView } from "../../../src/core/analysis/tiering/views/tierViews";
import type { Severity } from "../../../src/core/anomalies/rule/hit";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { Field } from "../../../src/core/sheets/fields";
import { type Tier, tiers } from "../../../src/core/sheets/tier";

/** Obviously invented companies: no such brands are registered with these forms. */
const brands = [
  "云栖麦浪",
  "星河豆丁",
  "青禾纸鸢",
  "北岸松果",
  "蓝鲸积木",
  "半山茶语",
  "晨曦齿轮",
  "铁塔蜜柚",
];
const trades = ["科技", "食品", "精密机械", "供应链管理", "文化传媒", "新材料"];
const cities = ["杭州", "苏州", "成都", "青岛", "东莞", "武汉"];

function pick<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) throw new Error("empty list");
  return value;
}

function companyName(index: number): string {
  return `${pick(cities, index)}${pick(brands, index * 3 + 1)}${pick(trades, index * 5)}有限公司`;
}

function member(row: number, values: Partial<Record<Field, string>>, cells = values): MemberView {
  const raw: Partial<Record<Field, CellValue>> = cells;
  return {
    sheet: "客户基础信息",
    row: row + 5,
    tableRow: row,
    values,
    cells: raw,
    followUps: row % 7,
    transactions: row % 4,
  };
}

/** Group `index`: two rows of one company, every fourth group three. */
export function cluster(index: number, certain: boolean): ClusterView {
  const name = companyName(index);
  const full: Partial<Record<Field, string>> = {
    customerId: `KH${String(1000 + index)}`,
    companyName: name,
    contactName: "周小满",
    mobile: `1390000${String(1000 + index).slice(-4)}`,
    email: `hello${index}@example.com`,
    industry: "信息技术",
    city: `${pick(cities, index)}市`,
  };
  const short = {
    ...full,
    customerId: `KH${String(4000 + index)}`,
    companyName: name.replace("有限公司", ""),
    email: "",
  };
  const third = {
    ...short,
    customerId: `KH${String(7000 + index)}`,
    mobile: `+86 139-0000-${String(1000 + index).slice(-4)}`,
  };
  const members = [member(index * 3, full), member(index * 3 + 40, short)];
  if (index % 4 === 3) members.push(member(index * 3 + 90, third));
  return {
    id: `${certain ? "c" : "p"}${index}`,
    certainty: certain ? "certain" : "probable",
    matchWeight: certain ? 21.4 : 9.6,
    members,
    differing:
      index % 4 === 3
        ? ["customerId", "companyName", "mobile", "email"]
        : ["customerId", "companyName", "email"],
    writtenOtherwise: index % 4 === 3 ? ["mobile"] : [],
    headings: {},
    survivor: index * 3,
    merged: full,
    stake: certain ? 12_800 - index * 100 : 0,
    warnings: [],
    evidence: [
      { text: `字号“${pick(brands, index * 3 + 1)}”相同，名册中仅此 2 行`, bits: 14.2 },
      { text: "手机号码相同，仅写法不同", bits: 18.5 },
      { text: "所在城市相同", bits: 1.1 },
      { text: "起点为负", bits: -12.4 },
    ],
    agreeing: ["手机号码相同", "字号相同", "所在城市相同"],
    byDefault: certain ? "accept" : "undecided",
  };
}

export const findingGroups: readonly FindingGroup[] = [
  group("phone-malformed", "手机号位数不对", "error", { count: 14, safe: 3 }, [["客户基础信息", "手机", 14]]),
  group("date-order", "付款日期早于交易日期", "error", { count: 6, safe: 0 }, [["交易记录", "付款日期", 6]]),
  group("amount-outlier", "金额远超该客户以往水平", "warning", { count: 23, safe: 0 }, [
    ["交易记录", "金额", 23],
  ]),
  group("text-width", "全角数字或多余空格", "warning", { count: 318, safe: 318 }, [
    ["客户基础信息", "手机", 190],
    ["客户基础信息", "企业名称", 88],
    ["客户跟进记录", "沟通内容", 40],
  ]),
  {
    ...group("industry-missing", "所属行业整列未填", "warning", { count: 920, safe: 0 }, [
      ["客户基础信息", "所属行业", 920],
    ]),
    share: 0.92,
    systemic: true,
    blank: true,
  },
  {
    ...group("note-short", "沟通内容过于简短", "info", { count: 57, safe: 0 }, [
      ["客户跟进记录", "沟通内容", 57],
    ]),
    kinds: [{ heading: "沟通方式", word: "短信" }],
  },
];

function group(
  ruleId: string,
  title: string,
  severity: Severity,
  { count, safe }: Pick<FindingGroup, "count" | "safe">,
  columns: readonly (readonly [string, string, number])[],
): FindingGroup {
  return {
    ruleId,
    title,
    severity,
    count,
    correctable: safe,
    safe,
    share: count / 4000,
    systemic: false,
    kinds: [],
    blank: false,
    columns: columns.map(([sheet, heading, n]) => ({ sheet, heading, count: n })),
  };
}

export function finding(group: FindingGroup, index: number): FindingView {
  const corrected = index < group.safe;
  const digits = String(13900000000 + index * 7919).slice(0, 11);
  return {
    id: `${group.ruleId}:${index}`,
    ruleId: group.ruleId,
    severity: group.severity,
    sheet: group.columns[0]?.sheet ?? "",
    row: index + 5,
    column: "F",
    heading: group.columns[0]?.heading ?? "",
    field: group.blank ? "industry" : "mobile",
    value: group.blank ? "" : corrected ? `　${digits} ` : digits.slice(0, 10),
    customer: `第${index + 1}贸易有限公司`,
    message: corrected
      ? "号码前后有空格，写法统一后意思不变"
      : `“${digits.slice(0, 10)}”只有 10 位，手机号应为 11 位`,
    correction: corrected ? digits : null,
    safe: corrected,
    byDefault: corrected ? "accept" : "undecided",
  };
}

export function solved(index: number): SolvedFinding {
  const now = { sheet: "客户基础信息", row: 5, column: "F", value: "13857121234", changed: true };
  return {
    key: `phone-malformed:${index}`,
    rule: "手机号位数不对",
    place: `KH100${index} · 手机`,
    before: "1385712123",
    now: index === 0 ? now : null,
    isFiled: index > 0,
    closedOn: index > 0 ? "2026-10-08" : null,
    closedBy: index > 0 ? "复查时已不存在" : "",
    note: "",
  };
}

export const tierCounts: Readonly<Record<Tier, number>> = {
  core: 86,
  potential: 214,
  regular: 530,
  lost: 128,
  prospect: 190,
  new: 52,
};

export function tierView(index: number, tier: Tier, changed: boolean): TierView {
  const bought = tier !== "prospect";
  return {
    id: `t${index}`,
    sheet: "客户基础信息",
    row: index + 5,
    customerId: `KH${1000 + index}`,
    companyName: companyName(index),
    owner: "李敏",
    tier,
    suggestedTier: tier,
    previousTier: changed ? pick(tiers, tiers.indexOf(tier) + 1) : tier,
    score: bought ? 88.2 - index / 10 : Number.NaN,
    metrics: {
      monetary: bought ? 1_286_000 - index * 900 : 0,
      frequency: bought ? 12 : 0,
      recencyDays: bought ? 18 + index : Number.NaN,
      tenureDays: bought ? 900 : Number.NaN,
    },
    reason: changed
      ? "近 12 个月净消费 128.6 万（上期 64.2 万），购买 12 次（上期 5 次），升入本级"
      : "各项指标与上期相近，保持不变",
    byDefault: "accept",
    detail: {
      overdue: 0.6,
      growth: 1,
      satisfaction: 4.2,
      potential: Number.NaN,
      relation: 0.5,
      completeness: 0.8,
      robustness: 0.94,
      rfm: "R4F3M5",
      rfmBest: 5,
      alive: Number.NaN,
      borderline: index % 7 === 3,
      warning: tier === "regular" && index % 5 === 0,
      groupSize: 1,
      rank: 1 + index,
      usualGap: 30,
      ordersEver: bought ? 31 : 0,
      amountEver: bought ? 3_214_000 : 0,
      manual: false,
    },
  };
}
