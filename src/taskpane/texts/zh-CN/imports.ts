import type { ImportQuestion } from "../../../core/imports/questions";
import type { DoubtKind } from "../../../core/imports/source/outcome";
import { zhCount } from "../format";

const doubts: Readonly<Record<DoubtKind, string>> = {
  unreadable: "没看懂",
  ambiguous: "有多种可能",
  "unknown-id": "查无此编号，按名称对上",
  "linked-otherwise": "按邮箱、电话、域名或联系人对上",
  "unknown-customer": "找不到客户",
  "several-customers": "同名客户不止一家",
  "no-customer": "没写客户",
  "id-taken": "编号已被占用",
  outside: "不是记录，未导入",
};

const deals: Readonly<Record<string, string>> = {
  purchase: "按购买登记，负数按退款",
  blank: "先空着",
};

export const imports = {
  title: "导入",
  lead: "把旧表整理成标准表的行。原表一格不动，每行都记下来源；写入前先看，写入后可撤销。",
  choice: "导入旧表或 CSV",
  choiceLead: "整理格式后写入标准表，原表不动",
  thenDedupe: "看看导入的客户里，有没有换了写法的老客户",
  reading: "正在读取…",
  sources: "从哪里导入",
  noSources: "没有认出可导入的表",
  noSourcesLead:
    "在各工作表里找过客户、跟进、交易的标题与内容。可以手动指定工作表和标题行，或选一个 CSV 文件。",
  chooseByHand: "手动指定",
  fileRole: "文件里是",
  chooseFile: "选择 CSV 文件",
  fromBook: "改从工作簿导入",
  fileHint: "UTF-8、GBK，逗号、分号或制表符分隔都可以",
  fileUnknown: (name: string) => `没有认出「${name}」里是什么，请指定内容和标题行。`,
  headerRow: "标题行",
  rows: (added: number, known: number, changed: number): string =>
    [
      `新增 ${zhCount(added, "行")}`,
      ...(known > 0 ? [`表中已有 ${zhCount(known, "行")}`] : []),
      ...(changed > 0 ? [`导入后在原表改过 ${zhCount(changed, "行")}，不重复导入`] : []),
    ].join("；"),
  notChosen: "不导入",
  contacts: "联系人",
  questions: "先问一句",
  question: ({ kind, heading, sample }: ImportQuestion): string => {
    if (kind === "place") return `「${heading}」里的「${sample}」是哪里？`;
    if (kind === "deal-type") return "这张表没有交易类型列，怎么登记？";
    return `「${heading}」里的「${sample}」是哪一天？`;
  },
  applies: (count: number) => `按一次，整列 ${zhCount(count, "格")}都照此处理`,
  unanswered: "不回答，按原样保留",
  deal: (id: string) => deals[id] ?? id,
  targets: "写到哪里",
  target: (rows: number) => `${zhCount(rows, "行")}`,
  issued: (count: number) => `其中 ${zhCount(count, "家")}没有编号，将发号`,
  newColumns: (names: string) => `表尾新增列：${names}`,
  notInstalled: (role: string) => `${role}（新建标准表）`,
  installLead:
    "工作簿里还没有这些标准表。点下面的按钮：先建好标准表（可撤销），再给您看要写入的行，确认后才写入。",
  install: "自己选方案再建表",
  installAndPreview: (rows: number) => `建表并预览 ${zhCount(rows, "行")}`,
  carried: (count: number) => `另有 ${zhCount(count, "列")}没有对应的标准列`,
  goes: {
    "to-note": (count: number) => `${zhCount(count, "格")}写进备注`,
    nowhere: (count: number) => `${zhCount(count, "格")}，表里没有备注列`,
    ordinal: (_count: number) => "只是行号，不导入",
  },
  doubtsTitle: (count: number) => `没有当作值导入的单元格 ${zhCount(count, "格")}`,
  doubtsLead: "都按原样保留，没有丢弃，也没有猜。点位置可到原表查看。",
  allKinds: "全部",
  kind: (kind: DoubtKind) => doubts[kind],
  kept: (heading: string) => `原样保留在「${heading}」`,
  keptOnSource: "只留在原表",
  preview: (rows: number) => `预览写入 ${zhCount(rows, "行")}`,
  nothingNew: "没有新的行",
  ready: (rows: number) => `新增 ${zhCount(rows, "行")}`,
};
