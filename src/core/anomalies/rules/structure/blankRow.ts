import { words } from "../../../sheets/words";
import { layoutRule } from "../../rule/kinds/structureRule";

export const blankRow = layoutRule({
  id: "blank-row",
  catalogue: "A01",
  severity: "info",
  words: {
    "zh-CN": {
      title: "空行",
      reason: "空行会让筛选和透视表在这里断开。",
      example: "两条记录之间的空行",
      fix: "删除空行。",
    },
    "en-US": {
      title: "Blank row",
      reason: "Filters and pivot tables stop at it.",
      example: "a blank line between records",
      fix: "Delete it.",
    },
  },
  fact: "blankRows",
  message: () => words("此行下方有空行", "A blank row follows"),
});
