import { choice } from "../choices/choice";
import type { DictionaryEntry } from "../dictionaries";

/** What can become of a finding in 问题清单; people may type any of these words. */
export const findingStatuses = [
  "open",
  "in-progress",
  "reopened",
  "solved",
  "ignored",
  "false-alarm",
  "confirmed",
  "postponed",
] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** The words of each status with the other ways people write them. */
export const findingStatusChoices: readonly (DictionaryEntry & { readonly id: FindingStatus })[] = [
  { ...choice("open", "待处理", "Open", "未处理 待办 new todo pending"), id: "open" },
  { ...choice("in-progress", "处理中", "In progress", "跟进中 进行中 working ongoing"), id: "in-progress" },
  { ...choice("reopened", "重现", "Came back", "再次出现 重新打开 reopened"), id: "reopened" },
  {
    ...choice("solved", "已解决", "Solved", "已处理 已修正 已关闭 完成 已完成 done closed fixed"),
    id: "solved",
  },
  { ...choice("ignored", "忽略", "Ignored", "已忽略 不处理 ignore dismissed"), id: "ignored" },
  { ...choice("false-alarm", "误报", "False alarm", "不是问题 false_positive"), id: "false-alarm" },
  { ...choice("confirmed", "确认属实", "Confirmed", "属实 确认无误 correct"), id: "confirmed" },
  { ...choice("postponed", "暂缓", "Postponed", "暂缓处理 延后 later snoozed"), id: "postponed" },
];
