import { words } from "../../../sheets/words";
import { layoutRule } from "../../rule/kinds/structureRule";

export const codeNotText = layoutRule({
  id: "code-not-text",
  catalogue: "A06",
  severity: "info",
  words: {
    "zh-CN": {
      title: "编号列不是文本格式",
      reason: "数字格式会丢掉开头的 0 和 15 位以后的数字。",
      example: "手机、信用代码列为常规格式",
      fix: "把整列设为文本。",
    },
    "en-US": {
      title: "Code column is not text",
      reason: "Number formats drop leading zeros and digits beyond 15.",
      example: "phone column in General",
      fix: "Format the column as text.",
    },
  },
  fact: "codesNotText",
  message: (heading) => words(`「${heading}」应为文本格式`, `${heading} should be formatted as text`),
});
