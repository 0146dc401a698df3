import type { Goal } from "../../../core/sheets/column";
import type { StructureKind } from "../../../core/templates/checks/structureProblem";
import type { TemplateJob } from "../../session/gateway/workbookGateway";
import { zhCount } from "../format";

const tools: Record<TemplateJob["kind"], { readonly name: string; readonly lead: string }> = {
  "issue-ids": { name: "补齐客户编号", lead: "给还没有编号的客户依次发号：C + 今天的日期 + 3 位序号。" },
  "add-demo": { name: "放入演示数据", lead: "几家虚构的公司，埋有重复、错号等问题，可放心练手。" },
  "remove-demo": { name: "取出演示数据", lead: "只移走编号以 DEMO- 开头的行，您自己的数据不动。" },
  uninstall: {
    name: "卸载",
    lead: "去掉本产品设置的下拉、名称和说明类工作表。数据、公式、字典与变更日志保留，可以撤销。",
  },
};

const goals: Record<Goal, { readonly name: string; readonly lead: string }> = {
  repurchase: { name: "复购", lead: "加上反馈、满意度、偏好、产品类别" },
  acquisition: { name: "拓新", lead: "加上规模、主营业务、决策者、竞争对手、项目状态" },
};

export const structure = {
  title: "结构体检",
  lead: "检查标准表有没有被改坏：少了列、丢了下拉、公式被覆盖等，逐项修复。",
  check: "检查",
  checking: "正在检查…",
  sound: "结构完好，没有要修复的",
  repair: (count: number) => `修复所选 ${zhCount(count, "项")}`,
  repairDropdowns: (count: number) => `修复下拉（${zhCount(count, "列")}）`,
  outdated: "这些表是按旧版设置的。下面缺少的内容是新版增加的，补上不会改动已有数据。",
  upgrade: "标准表有新版本",
  upgradeLead: (count: number) => `可补上 ${zhCount(count, "项")}新内容，已有数据不动`,
  upgradeReason: (count: number) => `升级标准表 ${zhCount(count, "项")}`,
  reason: (count: number) => `修复表格结构 ${zhCount(count, "项")}`,
  problem: (kind: StructureKind, subject: string, cells: number): string => {
    switch (kind) {
      case "table-lost":
        return `表格「${subject}」被转成了普通区域`;
      case "heading-renamed":
        return `表头被改名：${subject}`;
      case "column-missing":
        return `缺少「${subject}」列`;
      case "validation-lost":
        return `「${subject}」有 ${zhCount(cells, "格")}丢了下拉或校验`;
      case "validation-changed":
        return `「${subject}」整列换成了别的校验，可能是有意的`;
      case "formula-overwritten":
        return `「${subject}」有 ${zhCount(cells, "格")}的公式被覆盖`;
      case "name-missing":
        return `名称「${subject}」不见了`;
      case "name-wrong":
        return `名称「${subject}」指错了位置`;
      case "choices-with-gaps":
        return `字典「${subject}」中间夹着空单元格，末尾的选项不会出现在下拉里`;
      case "sheet-missing":
        return `缺少工作表「${subject}」`;
    }
  },
  goals,
  goalsLabel: "侧重（可选）",
  autoIds: "新行自动发号（面板打开时）",
  autoIdsReason: "新行自动发号",
  toolsTitle: "编号、演示与卸载",
  tools,
};
