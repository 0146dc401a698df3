import type { SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";

/** 合并记录: what became of every merged row; old ids resolve through it. */
export const mergeLog: SheetSpec = {
  id: "mergeLog",
  name: words("合并记录", "Merge log"),
  table: words("合并记录表", "MergeLog"),
  purpose: words(
    "每个被并入的客户一行，保留其全部原值；可在面板中撤销。",
    "One row per customer merged away, with all its values; undo in the pane.",
  ),
  key: ["mergedOn", "survivorId", "mergedId", "mergedFrom"],
  tabColor: "#605E5C",
  frozenColumns: 0,
  entry: false,
  columns: columnsOfGroup("result", [
    ["mergedOn", "日期", "Date", "date", 12, { profile: "compact" }],
    ["survivorId", "保留的客户编号", "Kept ID", "identifier", 18, { profile: "compact" }],
    ["survivorName", "保留的企业名称", "Kept name", "text", 30, { profile: "compact" }],
    ["mergedId", "并入的客户编号", "Merged ID", "identifier", 18, { profile: "compact" }],
    ["mergedName", "并入的企业名称", "Merged name", "text", 30, { profile: "compact" }],
    ["mergedFrom", "原位置", "Place", "text", 20, { profile: "compact" }],
    ["evidence", "依据", "Evidence", "longText", 44, { profile: "compact" }],
    ["mergedValues", "原值", "Values", "longText", 44, { profile: "compact" }],
  ]),
};
