import { words } from "../../sheets/column";
import { layoutRule } from "../structureRule";

export const mergedCells = layoutRule({
  id: "merged-cells",
  catalogue: "A03",
  severity: "error",
  words: {
    "zh-CN": {
      title: "数据区有合并单元格或小计行",
      reason: "合并单元格无法排序筛选，小计行会被重复相加。",
      example: "A5:A8 合并",
      fix: "取消合并并向下填充。",
    },
    "en-US": {
      title: "Merged cells or subtotals in the data",
      reason: "Merged cells cannot be sorted, subtotals are counted twice.",
      example: "A5:A8 merged",
      fix: "Unmerge and fill down.",
    },
  },
  fact: "mergedCells",
  message: () => words("此处有合并单元格或小计行", "Merged cells or a subtotal here"),
});
