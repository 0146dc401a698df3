import type { AreaFormat, SheetBlueprint } from "../../sheets/blueprint";
import type { Language, Words } from "../../sheets/words";
import { words } from "../../sheets/words";

export const guideSheetName = words("使用说明", "Guide");

export const guideTitle = words("客户台账 · 使用说明", "Client Ledger · Guide");

interface Line {
  readonly kind: "title" | "heading" | "text";
  readonly text: Words;
}

const lines: readonly Line[] = [
  { kind: "title", text: guideTitle },
  {
    kind: "text",
    text: words(
      "这些表由「客户台账」建立，不打开加载项也能正常使用：下拉、公式、筛选都在工作簿里。",
      "Made by Client Ledger. Dropdowns, formulas and filters live in the workbook and work without the add-in.",
    ),
  },
  { kind: "heading", text: words("怎么填", "How to fill it in") },
  {
    kind: "text",
    text: words(
      "1. 客户基础信息：一行一个客户。深蓝表头必填；手机与邮箱至少填一项。",
      "1. Customers: one row each. Dark blue headings are required; mobile or e-mail.",
    ),
  },
  {
    kind: "text",
    text: words(
      "2. 客户跟进记录：每次沟通记一行，先选客户编号，企业名称自动带出。",
      "2. Follow-ups: one row per contact; pick the customer ID, the name follows.",
    ),
  },
  {
    kind: "text",
    text: words(
      "3. 交易记录：一笔一行；退货、退款另记一行，并选对交易类型。",
      "3. Transactions: one row each; returns and refunds get their own row and type.",
    ),
  },
  {
    kind: "text",
    text: words(
      "4. 字典：下拉选项在这里维护，往列的下方添加即可。",
      "4. Dictionaries: keep the dropdown choices here; add below a column.",
    ),
  },
  { kind: "heading", text: words("每个季度做什么", "Every quarter") },
  {
    kind: "text",
    text: words(
      "查重 → 异常检查 → 季度分级。每一步先给建议，您确认后才写入；每次写入都记入「变更日志」，可以撤销。",
      "Duplicates → inspection → tiering. Each shows proposals first; every write is journalled and can be undone.",
    ),
  },
  { kind: "heading", text: words("表头颜色", "Heading colours") },
  {
    kind: "text",
    text: words(
      "深蓝：必填　蓝：二选一　浅蓝：选填　灰色：公式，请勿改写",
      "Dark blue: required · Blue: one of two · Light blue: optional · Grey: formula, do not overwrite",
    ),
  },
  { kind: "heading", text: words("数据安全", "Privacy") },
  {
    kind: "text",
    text: words(
      "所有计算都在本机的工作簿内完成，不上传任何数据。",
      "Everything is computed inside this workbook; nothing is uploaded.",
    ),
  },
];

const looks: Readonly<Record<Line["kind"], Partial<AreaFormat>>> = {
  title: { fontSize: 18, bold: true, rowHeight: 36 },
  heading: { fontSize: 12, bold: true, fontColor: "#0F6CBD", rowHeight: 28 },
  text: { wrap: true, rowHeight: 22 },
};

/** 使用说明: one page, readable without the add-in. */
export function guideSheet(name: string, language: Language): SheetBlueprint {
  return {
    name,
    visibility: "visible",
    tabColor: "#0F6CBD",
    columnWidths: [110],
    freeze: { rows: 0, columns: 0 },
    formats: lines.map((line, row) => ({
      row,
      column: 0,
      rows: 1,
      columns: 1,
      vertical: "Center" as const,
      ...looks[line.kind],
    })),
    cells: [
      {
        row: 0,
        column: 0,
        rows: lines.length,
        columns: 1,
        values: lines.map((line) => [line.text[language]]),
      },
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    print: { landscape: true, titleRows: 0 },
  };
}
