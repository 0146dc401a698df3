import { industriesOf } from "../../../reference/trades/industryLexicon";
import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { textAt } from "../../cells/textAt";
import { blankHits } from "../../rule/blanks";
import { explained, guess } from "../../rule/explained";
import type { Rule } from "../../rule/rule";
import { optionColumn } from "../../words/options/optionColumn";
import { offeredFor } from "../../words/options/wordMeant";

export const missingIndustry: Rule = {
  id: "missing-industry",
  catalogue: "B05",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.industry"] },
  words: {
    "zh-CN": {
      title: "未填行业",
      reason: "没有行业就无法分行业统计和定策略。",
      example: "（空）",
      fix: "按主营业务或名称补上。",
    },
    "en-US": {
      title: "Industry missing",
      reason: "Nothing can be grouped by industry.",
      example: "(blank)",
      fix: "Take it from the business or the name.",
    },
  },
  find: (book) => blankHits(book.customers, ["industry"]),
  explain: ({ customers }, context, hit, language) => {
    const [best] = industriesOf(
      textAt(columnOf(customers, "mainBusiness"), hit.row) ||
        textAt(columnOf(customers, "companyName"), hit.row),
    );
    const column = columnOf(customers, "industry");
    const options = column === undefined ? null : optionColumn(column, context);
    const entry = context.dictionaries.industry.find(({ id }) => id === best?.section);
    const name = entry === undefined || options === null ? null : offeredFor(entry, options);
    return explained(
      language,
      words(
        `未填行业${name === null ? "" : `，建议「${name}」`}`,
        `Industry missing${name === null ? "" : `; perhaps ${name}`}`,
      ),
      guess(name),
    );
  },
};
