import type { ChoiceFault } from "../../../core/templates/choices/editChoices";
import { listCapacity } from "../../../core/templates/sheets/lists";
import { zhCount } from "../format";

const faults: Record<ChoiceFault, string> = {
  blank: "请填写，不需要就移除",
  twice: "与前面的选项重复",
  fixed: "公式和分级按这个词计算，不能改名或移除",
  full: `一个列表最多 ${listCapacity.dictionary} 项`,
};

export const choices = {
  open: "编辑下拉选项",
  openLead: "改来源、类别、行业等下拉里的词",
  title: "下拉选项",
  lead: "在这里改，或直接改「字典」表，下拉都会跟上。",
  none: "还没有「字典」表",
  noneLead: "下拉选项存放在「字典」表里。先一键建表，再回来修改；您自己的表不会动。",
  install: "去建表",
  reading: "正在读取选项…",
  count: (count: number) => zhCount(count, "项"),
  empty: "还没有选项",
  own: "自建",
  choice: (position: number) => `第 ${position} 项`,
  up: (choice: string) => `上移「${choice}」`,
  down: (choice: string) => `下移「${choice}」`,
  remove: (choice: string) => `移除「${choice}」`,
  restore: (choice: string) => `恢复「${choice}」`,
  restoreShort: "恢复",
  used: (rows: number) => `${zhCount(rows, "行")}在用`,
  follow: (rows: number, from: string, to: string) => `${zhCount(rows, "行")}里的「${from}」也改成「${to}」`,
  stay: "这些行保持旧词，检查异常时会列出",
  fixed: faults.fixed,
  fault: (fault: ChoiceFault) => faults[fault],
  add: "添加选项",
  addPlaceholder: "新选项",
  addButton: "添加",
  gone: (count: number) => `将移除 ${zhCount(count, "项")}`,
  goneUsed: (rows: number) => `还有 ${zhCount(rows, "行")}在用，这些行保持原样：`,
  goneUnused: "没有行在用",
  unchanged: "没有改动",
  changed: (count: number) => `改动 ${zhCount(count, "处")}`,
  reset: "还原",
  preview: "预览写入",
  reason: (heading: string) => `修改下拉选项：${heading}`,
};
