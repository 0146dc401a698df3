import type { Highlight, SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";
import { companyNameWritten, customerIdWritten } from "./customerColumns";

/** Tiers in the colours the pane gives them. */
export const tierHighlights: readonly Highlight[] = [
  { text: words("核心", "Core"), fill: "#DFF6DD", ink: "#0E700E" },
  { text: words("潜力", "Potential"), fill: "#DEECF9", ink: "#0F548C" },
  { text: words("流失", "Lost"), fill: "#FDE7E9", ink: "#A4262C" },
];

const warned = words("流失预警", "At risk");

/** What a run works out beside the tier; percentages as whole numbers, so that a column stays narrow. */
export const tierDetailColumns = columnsOfGroup("result", [
  ["overdueRatio", "逾期倍数", "Times usual gap", "decimal", 10],
  ["growth", "同比成长(%)", "Growth (%)", "decimal", 11],
  ["satisfaction", "满意度", "Satisfaction", "decimal", 9],
  ["potential", "潜力", "Potential", "decimal", 9],
  ["relation", "关系", "Relationship", "decimal", 9],
  ["completeness", "完整度(%)", "Completeness (%)", "decimal", 11],
  ["robustness", "稳健度(%)", "Robustness (%)", "decimal", 11],
  [
    "borderline",
    "提示",
    "Note",
    "text",
    10,
    { highlights: [{ text: warned, fill: "#FFF4CE", ink: "#8A5700" }] },
  ],
]);

/** How likely the customer is to buy on; only where a scheme asks for it. */
export const aliveColumns = columnsOfGroup("result", [
  ["alive", "继续购买概率(%)", "Buys on (%)", "decimal", 12, { comes: "run" }],
]);

/** Recency, orders and amount in classes, "R5F4M5"; only where a scheme asks for it. */
const rfmColumns = columnsOfGroup("result", [["rfm", "RFM", "RFM", "text", 10, { comes: "run" }]]);

/** 客户价值分析: one row a customer, rewritten by every tiering run; the manual columns belong to people. */
export const valueAnalysis: SheetSpec = {
  id: "valueAnalysis",
  name: words("客户价值分析", "Value analysis"),
  table: words("价值分析", "ValueAnalysis"),
  purpose: words(
    "由「季度分级」写入；人工等级、人工原因、到期日由您填写，不会被覆盖。",
    "Written by quarterly tiering; the manual columns are yours and are kept.",
  ),
  key: ["customerId"],
  tabColor: "#8764B8",
  frozenColumns: 2,
  entry: false,
  columns: [
    ...columnsOfGroup("identity", [customerIdWritten, companyNameWritten]),
    ...columnsOfGroup("result", [
      ["tier", "生效等级", "Tier", "text", 11, { profile: "compact", highlights: tierHighlights }],
      ["suggestedTier", "建议等级", "Suggested tier", "text", 11, { profile: "compact" }],
      ["previousTier", "上期等级", "Previous tier", "text", 11, { profile: "compact" }],
      ["tierMove", "变动", "Change", "text", 9, { profile: "compact" }],
      ["score", "得分", "Score", "decimal", 9, { profile: "compact" }],
      ["monetary", "近12个月净消费", "Net amount, 12 months", "amount", 16, { profile: "compact" }],
      ["frequency", "近12个月购买次数", "Orders, 12 months", "integer", 16, { profile: "compact" }],
      ["recencyDays", "距上次购买(天)", "Days since last order", "integer", 14, { profile: "compact" }],
      ["tenureDays", "合作时长(天)", "Days as customer", "integer", 13, { profile: "compact" }],
      ["lastDealOn", "最近购买日期", "Last order on", "date", 12, { newer: true }],
      ["ordersEver", "累计购买次数", "Orders in all", "integer", 12, { newer: true }],
      ["amountEver", "累计净消费", "Net amount in all", "amount", 16, { newer: true }],
      ["usualGap", "平均间隔(天)", "Usual gap (days)", "integer", 11, { newer: true }],
    ]),
    ...tierDetailColumns,
    ...aliveColumns,
    ...rfmColumns,
    ...columnsOfGroup("reason", [
      ["tierReason", "变动原因", "Reason", "longText", 60, { profile: "compact" }],
      ["careActions", "维护策略", "What the tier asks for", "longText", 26, { newer: true }],
    ]),
    ...columnsOfGroup("manual", [
      ["manualTier", "人工等级", "Manual tier", "choice", 11, { list: "tier" }],
      ["manualReason", "人工原因", "Manual reason", "choice", 16, { list: "manualReason" }],
      ["manualBy", "锁定人", "Set by", "text", 10],
      ["manualUntil", "到期日", "Valid until", "date", 12, { future: true }],
      ["owner", "责任人", "Owner", "text", 12],
      ["asOf", "评定日期", "Assessed on", "date", 12, { profile: "compact" }],
      ["note", "备注", "Note", "longText", 26],
    ]),
  ],
};
