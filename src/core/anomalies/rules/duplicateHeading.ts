import { words } from "../../sheets/column";
import { layoutRule } from "../structureRule";

export const duplicateHeading = layoutRule({
  id: "duplicate-heading",
  catalogue: "A02",
  severity: "error",
  words: {
    "zh-CN": {
      title: "表头重复或缺失",
      reason: "两列同名时，公式和查找只认第一列。",
      example: "两列都叫「电话」",
      fix: "改成不同的表头。",
    },
    "en-US": {
      title: "Heading repeated or missing",
      reason: "Formulas and lookups see only the first of two equal headings.",
      example: "two columns headed “phone”",
      fix: "Rename one.",
    },
  },
  fact: "duplicateHeadings",
  message: (heading) => words(`表头「${heading}」重复或缺失`, `Heading ${heading} is repeated or missing`),
});
