import { words } from "../../../sheets/words";
import { driftRule } from "../../rule/kinds/structureRule";

export const overwrittenFormula = driftRule({
  id: "overwritten-formula",
  catalogue: "A07",
  severity: "warning",
  words: {
    "zh-CN": {
      title: "公式被固定值覆盖",
      reason: "这一格不会再随数据更新。",
      example: "公式列里的手填数",
      fix: "在「结构体检」里一次恢复。",
    },
    "en-US": {
      title: "Formula overwritten",
      reason: "The cell no longer follows the data.",
      example: "a typed number in a formula column",
      fix: "Restore it in the sheet check.",
    },
  },
  fact: "overwrittenFormulas",
  message: (cells) =>
    words(
      `从这一行起，${cells["zh-CN"]}的公式被固定值覆盖`,
      `Formula replaced by a value from here down: ${cells["en-US"]}`,
    ),
});
