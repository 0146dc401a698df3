import { words } from "../../../sheets/words";
import { layoutRule } from "../../rule/kinds/structureRule";

export const hiddenRows = layoutRule({
  id: "hidden-rows",
  catalogue: "A08",
  severity: "info",
  words: {
    "zh-CN": {
      title: "有隐藏或被筛选的行",
      reason: "看不见的行同样参与检查和统计。",
      example: "筛选后隐藏 200 行",
      fix: "需要时清除筛选。",
    },
    "en-US": {
      title: "Hidden or filtered rows",
      reason: "Rows out of sight are checked and counted all the same.",
      example: "200 rows hidden by a filter",
      fix: "Clear the filter when needed.",
    },
  },
  fact: "hiddenRows",
  message: () => words("此行被隐藏（检查仍包含）", "This row is hidden, yet checked"),
});
