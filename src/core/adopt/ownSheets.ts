import { foldHeading } from "./foldHeading";

/**
 * Sheets the product itself writes and that hold no records to read: lists, logs, results. The standard
 * customer, follow-up and transaction sheets are not among them; they are recognised like anybody's.
 */
const own = new Set(
  [
    "使用说明",
    "联系人",
    "客户价值分析",
    "分级策略",
    "分级历史",
    "待跟进",
    "报表",
    "问题清单",
    "合并记录",
    "变更日志",
    "字典",
    "地区字典",
    "设置",
    "User Guide",
    "Guide",
    "Instructions",
    "Contacts of customers",
    "Value Analysis",
    "Customer Value",
    "Customer Value Analysis",
    "Tier Policy",
    "Tier Policies",
    "Tier History",
    "Due List",
    "Follow-ups Due",
    "Due",
    "Reports",
    "Findings",
    "Issues",
    "Issue List",
    "Merge Log",
    "Merges",
    "Change Log",
    "Dictionaries",
    "Dictionary",
    "Lists",
    "Regions",
    "Region Dictionary",
    "Settings",
  ].map((name) => foldHeading(name).bare),
);

/** Whether a sheet of this name is one of our own that is never adopted; a clash suffix (2) is allowed. */
export function isOwnSheet(sheet: string): boolean {
  return own.has(foldHeading(sheet).bare.replace(/\d+$/, ""));
}
