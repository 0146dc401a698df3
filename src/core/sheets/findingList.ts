import { columnsOfGroup, type Highlight, type SheetSpec, words } from "./column";

const severityHighlights: readonly Highlight[] = [
  { text: words("错误", "Error"), fill: "#FDE7E9", ink: "#A4262C" },
  { text: words("警告", "Warning"), fill: "#FFF4CE", ink: "#7A5B00" },
];

/** 问题清单: one row a finding, worked through by people. */
export const findingList: SheetSpec = {
  id: "findings",
  name: words("问题清单", "Findings"),
  table: words("问题清单表", "Findings"),
  purpose: words(
    "由「异常检查」更新；责任人、截止日、状态由您填写。",
    "Updated by inspection; owner, due date and status are yours.",
  ),
  key: ["fingerprint"],
  tabColor: "#D13438",
  frozenColumns: 2,
  entry: false,
  columns: columnsOfGroup("result", [
    ["severity", "严重程度", "Severity", "text", 10, { profile: "compact", highlights: severityHighlights }],
    ["rule", "规则", "Rule", "text", 22, { profile: "compact" }],
    ["place", "位置", "Place", "text", 26, { profile: "compact" }],
    ["value", "原值", "Value", "text", 20, { profile: "compact" }],
    ["message", "说明", "Explanation", "longText", 44, { profile: "compact" }],
    ["suggestion", "建议", "Suggestion", "text", 20, { profile: "compact" }],
    ["owner", "责任人", "Owner", "choice", 12, { profile: "compact", list: "owner" }],
    ["dueOn", "截止日", "Due", "date", 12, { future: true, profile: "compact" }],
    ["findingStatus", "状态", "Status", "choice", 10, { profile: "compact", list: "handlingStatus" }],
    ["firstSeen", "首次发现", "First seen", "date", 12, { profile: "compact" }],
    ["lastSeen", "最近发现", "Last seen", "date", 12, { profile: "compact" }],
    ["fingerprint", "标识", "Fingerprint", "identifier", 14, { profile: "compact" }],
  ]),
};
