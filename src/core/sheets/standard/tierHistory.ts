import type { SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";
import { companyNameWritten, customerIdWritten } from "./customerColumns";
import { aliveColumns, tierDetailColumns } from "./valueAnalysis";

/** 分级历史: appended by every run, one row per customer and period. */
export const tierHistory: SheetSpec = {
  id: "tierHistory",
  name: words("分级历史", "Tier history"),
  table: words("分级历史表", "TierHistory"),
  purpose: words("每次分级追加，每客户每期一行。", "Appended by each run, one row per customer and period."),
  key: ["period", "customerId"],
  tabColor: "#8764B8",
  frozenColumns: 3,
  entry: false,
  columns: [
    ...columnsOfGroup("result", [
      ["period", "期间", "Period", "text", 10, { profile: "compact" }],
      customerIdWritten,
      companyNameWritten,
      ["asOf", "截止日", "As of", "date", 12, { profile: "compact" }],
      ["monetary", "近12个月净消费", "Net amount, 12 months", "amount", 16, { profile: "compact" }],
      ["frequency", "近12个月购买次数", "Orders, 12 months", "integer", 16, { profile: "compact" }],
      ["recencyDays", "距上次购买(天)", "Days since last order", "integer", 14, { profile: "compact" }],
      ["tenureDays", "合作时长(天)", "Days as customer", "integer", 13, { profile: "compact" }],
    ]),
    ...tierDetailColumns,
    ...aliveColumns,
    ...columnsOfGroup("result", [
      ["score", "得分", "Score", "decimal", 9, { profile: "compact" }],
      ["rank", "名次(前%)", "Rank (top %)", "integer", 10, { newer: true }],
      ["suggestedTier", "建议等级", "Suggested tier", "text", 11, { profile: "compact" }],
      ["tier", "生效等级", "Tier", "text", 11, { profile: "compact" }],
      ["previousTier", "上期等级", "Previous tier", "text", 11, { profile: "compact" }],
      ["tierMove", "变动", "Change", "text", 9, { profile: "compact" }],
      ["tierReason", "变动原因", "Reason", "longText", 60, { profile: "compact" }],
      ["byHand", "人工", "By hand", "text", 8, { profile: "compact" }],
      ["ruleVersion", "规则版本", "Rules", "text", 18],
      ["runAt", "运行时间", "Run at", "dateTime", 17, { newer: true }],
      ["runBy", "操作人", "Run by", "text", 12, { newer: true }],
    ]),
  ],
};
