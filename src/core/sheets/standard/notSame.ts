import type { SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";

/**
 * 非重复记录: pairs of rows people said are two customers, kept in the workbook for everybody who opens it. The key is made
 * of what was compared: a pair is asked about again once one of these values changes, or once its line is deleted.
 */
export const notSame: SheetSpec = {
  id: "notSame",
  name: words("非重复记录", "Not duplicates"),
  table: words("非重复记录表", "NotDuplicates"),
  purpose: words(
    "已确认不是同一家的客户，查重时不再提示；删除一行即重新提示。",
    "Pairs known to be two customers, not asked about again; delete a line to be asked once more.",
  ),
  key: ["pairKey"],
  tabColor: "#605E5C",
  frozenColumns: 0,
  entry: false,
  columns: columnsOfGroup("result", [
    ["decidedOn", "确认日期", "Decided on", "date", 12, { profile: "compact" }],
    ["firstId", "客户编号一", "First ID", "identifier", 18, { profile: "compact" }],
    ["firstName", "客户名称一", "First name", "text", 30, { profile: "compact" }],
    ["secondId", "客户编号二", "Second ID", "identifier", 18, { profile: "compact" }],
    ["secondName", "客户名称二", "Second name", "text", 30, { profile: "compact" }],
    ["pairKey", "比对标识", "Pair key", "identifier", 36, { profile: "compact" }],
  ]),
};
