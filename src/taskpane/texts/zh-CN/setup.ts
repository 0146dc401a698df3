import type { MappingReason } from "../../../core/adopt/mapping/mapping";
import type { Profile } from "../../../core/sheets/column";
import { percent, zhCount } from "../format";

const profiles: Record<Profile, { readonly name: string; readonly lead: string }> = {
  compact: { name: "精简", lead: "客户、跟进、交易，加价值分析，适合小团队" },
  standard: { name: "标准", lead: "加上联系人与分级策略，字段齐全" },
  keyAccount: { name: "大客户", lead: "再加关键决策者、竞争对手与合作项目" },
};

export const templates = {
  title: "一键建表",
  lead: "在这个工作簿里新建标准表。已有的表和数据一格不动，随时可以撤销。",
  profile: "方案",
  profiles,
  language: "表头语言",
  chinese: "中文",
  english: "英文（English）",
  languages: { "zh-CN": "中文", "en-US": "英文" },
  settled: (language: string) =>
    `工作簿里已有${language}标准表，新增的表沿用${language}，避免一套表两种表头。`,
  plan: "将会新增",
  planning: "正在查看工作簿…",
  columns: (count: number) => zhCount(count, "列"),
  exists: "已存在，跳过",
  hidden: "隐藏",
  nothingNew: "标准表都已建好，没有要新增的。",
  install: (sheets: number) => `新建 ${zhCount(sheets, "张表")}`,
};

export const adopt = {
  title: "列对应",
  lead: "核对每张表的用途、标题行和各列含义。更正只存在本工作簿的设置里，表格本身一格不动。",
  role: "这张表是",
  noRole: "不使用",
  related: "只查错",
  relatedLead: "不是客户、跟进或交易，只检查其中的错误：不参与查重和分级，也不写异常标注。",
  contacts: "客户的联系人",
  contactsLead: (sheet: string) =>
    `「${sheet}」中客户的联系人：随客户合并改挂，跟进里写到他们就算在客户名下；只检查错误，不参与查重和分级。`,
  headerRow: "标题行",
  dataRows: (first: number, last: number) => (last < first ? "没有数据行" : `数据在第 ${first}–${last} 行`),
  field: (heading: string) => `「${heading}」的含义`,
  noField: "不使用此列",
  samples: "例如",
  noSamples: "没有内容",
  doubt: "请确认",
  doubtsOnly: "只看待确认的列",
  blankHeading: "（无标题）",
  dateOrder: "这一列的 2/3/2024 是",
  dateOrders: { mdy: "2 月 3 日", dmy: "3 月 2 日" },
  place: (name: string) => `这一列的「${name}」是`,
  placeOpen: "请选择",
  placeVaries: "各行不同，不替我定",
  save: "保存对应",
  saved: "已保存",
  changed: (columns: number) => `改了 ${zhCount(columns, "列")}`,
  unchanged: "没有改动",
  nothingToMap: (count: number) => `本产品写的表和空表（${zhCount(count, "张")}）`,
  /** `meaning`: what the column was taken for, by its name in the choice above, else by its own heading. */
  reason: (reason: MappingReason, meaning: string): string => {
    switch (reason.kind) {
      case "heading":
        return `标题是「${meaning}」的常见叫法`;
      case "content":
        return `${reason.sampled} 个样本中 ${percent("zh-CN", reason.share)} 符合`;
      case "heading-and-content":
        return `标题是「${meaning}」的常见叫法，${percent("zh-CN", reason.share)} 的内容符合`;
      case "sister":
        return `与「${reason.sheet}」的同名列一致`;
      case "left":
        return "标题没有认出，按所在位置和填写情况推测";
      case "user":
        return "您指定的";
      case "saved":
        return "沿用上次保存的对应";
      case "own":
        return "由本产品写入，不作数据读取";
      case "none":
        return "标题与内容都没有认出";
    }
  },
};
