import type { Field } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { layoutRule } from "../../rule/kinds/structureRule";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

const repeated = layoutRule({
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

/** Columns that nothing here reads: two of them may bear one heading, 编号 and 发证机构 of one certificate after the other. */
const unread: ReadonlySet<Field> = new Set<Field>(["text", "identifier", "number", "date", "note"]);

export const duplicateHeading: Rule = {
  ...repeated,
  find: (book, context) =>
    repeated.find(book, context).map((hits) => {
      const field = hits.column === null ? undefined : tableOf(book, hits.role).columns[hits.column]?.field;
      return field !== undefined && unread.has(field) ? { ...hits, severity: "info" } : hits;
    }),
};
