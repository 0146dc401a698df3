import { words } from "../../sheets/column";
import { driftRule } from "../structureRule";

export const lostDropdown = driftRule({
  id: "lost-dropdown",
  catalogue: "A05",
  severity: "warning",
  words: {
    "zh-CN": {
      title: "下拉选项丢失",
      reason: "从别处粘贴会冲掉下拉，之后什么都能填。",
      example: "粘贴后的 20 格",
      fix: "重新应用下拉。",
    },
    "en-US": {
      title: "Dropdown lost",
      reason: "Pasting removes the dropdown, and anything can be typed.",
      example: "20 cells after a paste",
      fix: "Apply it again.",
    },
  },
  fact: "lostValidation",
  message: (heading) => words(`「${heading}」这一格的下拉已丢失`, `The dropdown of ${heading} is lost here`),
});
