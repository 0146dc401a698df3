import type { FormulaNames, Highlight, SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";
import { findingStatusChoices } from "./findingStatus";

const severityHighlights: readonly Highlight[] = [
  { text: words("错误", "Error"), fill: "#FDE7E9", ink: "#A4262C" },
  { text: words("警告", "Warning"), fill: "#FFF4CE", ink: "#7A5B00" },
];

const statusHighlights: readonly Highlight[] = [
  { text: words("重现", "Came back"), fill: "#FDE7E9", ink: "#A4262C" },
  { text: words("已解决", "Solved"), fill: "#DFF6DD", ink: "#0B6A0B" },
];

const statusPrompt = words(
  findingStatusChoices.map(({ label }) => label["zh-CN"]).join(" / "),
  findingStatusChoices.map(({ label }) => label["en-US"]).join(" / "),
);
const reasonPrompt = words(
  "忽略、误报或确认属实时，请写明原因；原值改变后会重新检查。",
  "Say why when you ignore a finding; it is checked again once the value changes.",
);
const untilPrompt = words(
  "状态为「暂缓」时，到这一天再提醒。",
  "A postponed finding comes back on this day.",
);

const cellPrompt = words(
  "上次检查时所在的单元格；重新检查时更新。",
  "Where it stood at the last inspection; brought up to date by the next.",
);

/** A jump to the cell; 位置 names the row by its key and stays true when rows move in between. */
function goTo(names: FormulaNames): string {
  const sheet = `SUBSTITUTE(${names.here("findingSheet")},"'","''")`;
  const cell = names.here("cell");
  return `=IF(${cell}="","",HYPERLINK("#'"&${sheet}&"'!"&${cell},"→"))`;
}

/**
 * 问题清单: one row a finding, worked through by people. Status, owner, due date and reason are theirs: inspecting again
 * closes what is solved and brings back what returned, and writes nothing else of these. 原值 and 建议 are kept as text,
 * so that Excel does not turn them into numbers, dates or formulas.
 */
export const findingList: SheetSpec = {
  id: "findings",
  name: words("问题清单", "Findings"),
  table: words("问题清单表", "Findings"),
  purpose: words(
    "由「检查异常数据」更新；状态、责任人、截止日、处理说明由您填写。",
    "Updated by inspection; status, owner, due date and note are yours.",
  ),
  key: ["fingerprint"],
  tabColor: "#D13438",
  frozenColumns: 2,
  entry: false,
  columns: columnsOfGroup("result", [
    ["severity", "严重程度", "Severity", "text", 10, { profile: "compact", highlights: severityHighlights }],
    ["rule", "规则", "Rule", "text", 22, { profile: "compact" }],
    ["findingSheet", "工作表", "Sheet", "text", 14],
    ["place", "位置", "Place", "text", 26, { profile: "compact" }],
    ["cell", "单元格", "Cell", "identifier", 10, { prompt: cellPrompt }],
    ["link", "定位", "Go to", "text", 8, { formula: goTo }],
    ["value", "原值", "Value", "identifier", 20, { profile: "compact" }],
    ["message", "说明", "Explanation", "longText", 44, { profile: "compact" }],
    ["suggestion", "建议", "Suggestion", "identifier", 20, { profile: "compact" }],
    ["owner", "责任人", "Owner", "choice", 12, { profile: "compact", list: "owner" }],
    ["dueOn", "截止日", "Due", "date", 12, { future: true, profile: "compact" }],
    [
      "findingStatus",
      "状态",
      "Status",
      "text",
      10,
      { profile: "compact", prompt: statusPrompt, highlights: statusHighlights },
    ],
    ["statusReason", "处理说明", "Note", "longText", 28, { prompt: reasonPrompt }],
    ["postponedTo", "暂缓至", "Postponed to", "date", 12, { future: true, prompt: untilPrompt }],
    ["firstSeen", "首次发现", "First seen", "date", 12, { profile: "compact" }],
    ["lastSeen", "最近发现", "Last seen", "date", 12, { profile: "compact" }],
    ["closedOn", "解决日", "Solved on", "date", 12],
    ["closedBy", "解决方式", "Solved by", "text", 18],
    ["fingerprint", "标识", "Fingerprint", "identifier", 26, { profile: "compact" }],
  ]),
};
