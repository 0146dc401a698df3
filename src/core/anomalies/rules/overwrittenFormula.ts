import { words } from "../../sheets/column";
import { driftRule } from "../structureRule";

export const overwrittenFormula = driftRule({
  id: "overwritten-formula",
  catalogue: "A07",
  severity: "warning",
  words: {
    "zh-CN": {
      title: "公式被固定值覆盖",
      reason: "这一格不会再随数据更新。",
      example: "公式列里的手填数",
      fix: "恢复公式。",
    },
    "en-US": {
      title: "Formula overwritten",
      reason: "The cell no longer follows the data.",
      example: "a typed number in a formula column",
      fix: "Restore the formula.",
    },
  },
  fact: "overwrittenFormulas",
  message: (heading) =>
    words(`「${heading}」的公式被固定值覆盖`, `The formula of ${heading} was replaced by a value`),
});
