import type { SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import type { Tier } from "../tier";
import type { Words } from "../words";
import { words } from "../words";

/** 分级策略: how often each tier is contacted and to what end; the team edits it. */
export const tierPolicy: SheetSpec = {
  id: "tierPolicy",
  name: words("分级策略", "Tier policy"),
  table: words("分级策略表", "TierPolicy"),
  purpose: words(
    "按等级约定联系频率和目标；修改后，待跟进清单随之变化。",
    "Contact frequency and goal per tier; the due list follows.",
  ),
  key: ["tier"],
  tabColor: "#8764B8",
  frozenColumns: 1,
  entry: true,
  columns: columnsOfGroup("care", [
    ["tier", "等级", "Tier", "text", 12, { profile: "compact" }],
    ["lead", "主责", "Lead", "text", 16, { profile: "compact" }],
    ["everyDays", "跟进间隔天数", "Days between contacts", "integer", 14, { profile: "compact" }],
    ["responseTime", "响应时限", "Response", "text", 16, { profile: "compact" }],
    ["goal", "目标", "Goal", "longText", 34, { profile: "compact" }],
    ["actions", "动作", "Actions", "longText", 34, { profile: "compact" }],
    [
      "steps",
      "分步联系日",
      "Contact on days",
      "text",
      14,
      {
        prompt: words(
          "首单后第几天联系，用分号或顿号分隔，例如 3; 14; 45；填了就不按间隔天数。",
          "Days after the first order, e.g. 3; 14; 45; they take the place of the interval.",
        ),
      },
    ],
    ["mostContacts", "最多联系次数", "Contacts at most", "integer", 13],
    ["dealWithinDays", "成交期限(天)", "Deal within days", "integer", 13],
  ]),
};

/** What 分级策略 says of one tier, as it is first written. Blank = nothing is asked for. */
interface TierPolicyRow {
  readonly tier: Exclude<Tier, "prospect">;
  readonly lead: Words;
  readonly everyDays: number;
  readonly responseTime: Words;
  readonly goal: Words;
  readonly actions: Words;
  readonly steps: string;
  readonly mostContacts: number | "";
  readonly dealWithinDays: number | "";
}

/**
 * Default policy. 潜力: twice a month and a deal within three months, as the source templates ask; the rest is
 * judgement: 新客户 on days 3, 14 and 45 after the first order, 流失 three contacts within 90 days.
 */
export const defaultPolicy: readonly TierPolicyRow[] = [
  {
    tier: "core",
    lead: words("销售+经理", "Sales + manager"),
    everyDays: 14,
    responseTime: words("4 工作小时", "4 working hours"),
    goal: words("留存、增购；季度高层拜访", "Keep and grow; executive visit each quarter"),
    actions: words("专属服务、季度复盘", "Dedicated service, quarterly review"),
    steps: "",
    mostContacts: "",
    dealWithinDays: "",
  },
  {
    tier: "potential",
    lead: words("销售", "Sales"),
    everyDays: 15,
    responseTime: words("1 工作日", "1 working day"),
    goal: words("3 个月内促成合作", "A deal within 3 months"),
    actions: words("方案、试用、报价", "Proposal, trial, quote"),
    steps: "",
    mostContacts: "",
    dealWithinDays: 90,
  },
  {
    tier: "regular",
    lead: words("销售", "Sales"),
    everyDays: 60,
    responseTime: words("2 工作日", "2 working days"),
    goal: words("维持、识别潜力", "Maintain, spot potential"),
    actions: words("标准服务、活动触达", "Standard service, campaigns"),
    steps: "",
    mostContacts: "",
    dealWithinDays: "",
  },
  {
    tier: "lost",
    lead: words("原销售或指定人", "Former owner or named"),
    everyDays: 30,
    responseTime: words("", ""),
    goal: words("90 天内召回或归档", "Win back or archive within 90 days"),
    actions: words("召回沟通、优惠、原因访谈", "Win-back call, offer, exit interview"),
    steps: "",
    mostContacts: 3,
    dealWithinDays: 90,
  },
  {
    tier: "new",
    lead: words("销售", "Sales"),
    everyDays: 14,
    responseTime: words("1 工作日", "1 working day"),
    goal: words("第二单", "Second order"),
    actions: words("回访、使用支持", "Check-in, support"),
    steps: "3; 14; 45",
    mostContacts: "",
    dealWithinDays: "",
  },
];
