import type { Analysis } from "../../../src/core/analysis/analysis";
import type { SplitChoice, SplitView } from "../../../src/core/analysis/splits/splitViews";

const splits: readonly SplitView[] = [
  {
    id: "客户基础信息\n联系方式",
    sheet: "客户基础信息",
    column: "F",
    headerRow: 4,
    heading: "联系方式",
    field: "contactMethod",
    headings: ["手机", "邮箱", "微信"],
    rows: 118,
    doubts: 2,
    obstacle: null,
  },
  {
    id: "客户基础信息\n地址",
    sheet: "客户基础信息",
    column: "H",
    headerRow: 4,
    heading: "地址",
    field: "address",
    headings: ["省", "市", "区县", "详细地址"],
    rows: 96,
    doubts: 0,
    obstacle: null,
  },
];

/** What was asked to be written, the latest last. */
export const splitsAsked: (readonly SplitChoice[])[] = [];

/** Two columns that can be taken apart. */
export const fakeSplits: Pick<Analysis, "splits" | "splitCells" | "splitPatch"> = {
  splits: () => splits,
  splitCells: ({ id, doubts, offset, limit }) => {
    const view = splits.find((split) => split.id === id);
    const total = (doubts ? view?.doubts : view?.rows) ?? 0;
    const items = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, i) => ({
      sheet: "客户基础信息",
      row: 5 + offset + i,
      column: view?.column ?? "A",
      before: doubts ? "问前台" : `1380013800${i % 10} / info@a${i}.com`,
      parts: doubts ? ["", "", ""] : [`1380013800${i % 10}`, `info@a${i}.com`, ""],
      reason: doubts ? "没有看懂" : null,
    }));
    return { total, offset, items };
  },
  splitPatch: (choices) => {
    splitsAsked.push(choices);
    return { operation: "correct", reason: "拆分列 联系方式", changes: [] };
  },
};
