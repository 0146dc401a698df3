import { words } from "../../../sheets/words";
import { isOrganisationCode, readCreditCode } from "../../../values/codes/readCreditCode";
import { valueIn } from "../../../values/text/reading";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const organisationCodeCheck: Rule = {
  id: "organisation-code-check",
  catalogue: "C08",
  severity: "warning",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.creditCode"] },
  words: {
    "zh-CN": {
      title: "主体标识码校验不符",
      reason: "信用代码第 9–17 位自带校验（GB 11714），少数早期代码不符合，故默认关闭。",
      example: "第 17 位与算出的不符",
      fix: "对照营业执照核对。",
    },
    "en-US": {
      title: "Organisation code fails its check",
      reason:
        "Characters 9–17 have a check of their own (GB 11714); a few early codes break it, so this rule is off by default.",
      example: "character 17 differs",
      fix: "Compare with the licence.",
    },
  },
  find: ({ customers }) =>
    hitsWhere(customers, ["creditCode"], (column, row) => {
      const code = valueIn(readCreditCode(column.cells[row] ?? ""));
      return code?.kind === "unified" && !isOrganisationCode(code.code.slice(8, 17));
    }),
  explain: (_book, _context, _hit, language) =>
    explained(language, words("第 9–17 位主体标识码校验不符", "Characters 9–17 fail the organisation check")),
};
