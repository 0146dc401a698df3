import type { Words } from "../../sheets/words";
import type { OperationKind } from "../patch";

/** Columns of 变更日志, in order. The last is for the program, all others are for people. */
export const journalColumns = [
  "operation",
  "line",
  "at",
  "author",
  "kind",
  "reason",
  "sheet",
  "row",
  "field",
  "before",
  "after",
  "details",
] as const;
export type JournalColumn = (typeof journalColumns)[number];

export const journalHeadings: Readonly<Record<JournalColumn, Words>> = {
  operation: { "zh-CN": "操作编号", "en-US": "Operation" },
  line: { "zh-CN": "记录", "en-US": "Entry" },
  at: { "zh-CN": "时间", "en-US": "Time" },
  author: { "zh-CN": "操作人", "en-US": "By" },
  kind: { "zh-CN": "操作", "en-US": "Job" },
  reason: { "zh-CN": "原因", "en-US": "Reason" },
  sheet: { "zh-CN": "工作表", "en-US": "Sheet" },
  row: { "zh-CN": "行", "en-US": "Row" },
  field: { "zh-CN": "字段", "en-US": "Field" },
  before: { "zh-CN": "修改前", "en-US": "Before" },
  after: { "zh-CN": "修改后", "en-US": "After" },
  details: { "zh-CN": "明细（供撤销，请勿修改）", "en-US": "Details (for undo, do not edit)" },
};

/** The kinds of lines; begin and end are told apart from the rest when operations are listed. */
export const lineKinds = [
  "begin",
  "done",
  "rolled-back",
  "set-cells",
  "remove-row",
  "restore-row",
  "add-row",
  "add-rows",
  "take-row",
  "remove-rows",
  "add-sheet",
  "remove-sheet",
  "add-name",
  "remove-name",
  "add-part",
  "remove-part",
  "lose-formula",
  "return-formula",
  "more",
] as const;
export type LineKind = (typeof lineKinds)[number];

export const lineWords: Readonly<Record<LineKind, Words>> = {
  begin: { "zh-CN": "开始", "en-US": "Begin" },
  done: { "zh-CN": "完成", "en-US": "Done" },
  "rolled-back": { "zh-CN": "已退回", "en-US": "Rolled back" },
  "set-cells": { "zh-CN": "修改", "en-US": "Changed" },
  "remove-row": { "zh-CN": "删除行", "en-US": "Row removed" },
  "restore-row": { "zh-CN": "恢复行", "en-US": "Row restored" },
  "add-row": { "zh-CN": "新增行", "en-US": "Row added" },
  "add-rows": { "zh-CN": "新增行", "en-US": "Rows added" },
  "take-row": { "zh-CN": "移除新增行", "en-US": "Added row removed" },
  "remove-rows": { "zh-CN": "移除新增行", "en-US": "Added rows removed" },
  "add-sheet": { "zh-CN": "新建工作表", "en-US": "Sheet added" },
  "remove-sheet": { "zh-CN": "移除工作表", "en-US": "Sheet removed" },
  "add-name": { "zh-CN": "定义名称", "en-US": "Name added" },
  "remove-name": { "zh-CN": "移除名称", "en-US": "Name removed" },
  "add-part": { "zh-CN": "补上表格结构", "en-US": "Structure added" },
  "remove-part": { "zh-CN": "移除表格结构", "en-US": "Structure removed" },
  "lose-formula": { "zh-CN": "公式受影响", "en-US": "Formula affected" },
  "return-formula": { "zh-CN": "恢复公式", "en-US": "Formula restored" },
  more: { "zh-CN": "续", "en-US": "Continued" },
};

export const operationWords: Readonly<Record<OperationKind, Words>> = {
  install: { "zh-CN": "建表", "en-US": "Install" },
  upgrade: { "zh-CN": "升级", "en-US": "Upgrade" },
  repair: { "zh-CN": "修复", "en-US": "Repair" },
  uninstall: { "zh-CN": "卸载", "en-US": "Uninstall" },
  import: { "zh-CN": "导入", "en-US": "Import" },
  correct: { "zh-CN": "更正", "en-US": "Correct" },
  merge: { "zh-CN": "合并", "en-US": "Merge" },
  "not-same": { "zh-CN": "非重复", "en-US": "Not duplicates" },
  findings: { "zh-CN": "异常清单", "en-US": "Findings" },
  tier: { "zh-CN": "分级", "en-US": "Tiers" },
  "follow-up": { "zh-CN": "跟进", "en-US": "Follow-up" },
  review: { "zh-CN": "月末复核", "en-US": "Month-end review" },
  settings: { "zh-CN": "设置", "en-US": "Settings" },
  undo: { "zh-CN": "撤销", "en-US": "Undo" },
};
