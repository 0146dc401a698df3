import { words } from "../../../sheets/words";
import { driftRule } from "../../rule/kinds/structureRule";

export const lostDropdown = driftRule({
  id: "lost-dropdown",
  catalogue: "A05",
  severity: "warning",
  words: {
    "zh-CN": {
      title: "下拉选项丢失",
      reason: "从别处粘贴会冲掉下拉，之后什么都能填。",
      example: "粘贴后的 20 格",
      fix: "在「结构体检」里一次恢复。",
    },
    "en-US": {
      title: "Dropdown lost",
      reason: "Pasting removes the dropdown, and anything can be typed.",
      example: "20 cells after a paste",
      fix: "Restore it in the sheet check.",
    },
  },
  fact: "lostValidation",
  message: (cells) =>
    words(`从这一行起，${cells["zh-CN"]}的下拉已丢失`, `Dropdown lost from here down: ${cells["en-US"]}`),
});
