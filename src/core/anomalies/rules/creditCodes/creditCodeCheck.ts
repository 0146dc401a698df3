import { words } from "../../../sheets/words";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { creditColumn, creditFault, creditTraits } from "../../numbers/codes/creditColumn";
import { taxSchemeAt } from "../../numbers/codes/taxSchemes";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const creditCodeCheck: Rule = ofLedgersToo({
  id: "credit-code-check",
  catalogue: "C07",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.creditCode"] },
  ofRelated: "as-customers",
  words: {
    "zh-CN": {
      title: "信用代码校验不通过",
      reason: "第 18 位由前 17 位算出（GB 32100），对不上说明至少抄错了一位。",
      example: "91441900088447674R（应为 D）",
      fix: "对照营业执照逐位核对。",
    },
    "en-US": {
      title: "Credit code fails its check",
      reason: "The 18th character follows from the first 17 (GB 32100); a mismatch proves a slip.",
      example: "…674R (should end in D)",
      fix: "Compare it with the licence.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["creditCode"], (column) =>
      rowsWithBit(creditColumn(column), creditTraits.badCheck),
    ),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const scheme = column === undefined ? null : taxSchemeAt(column, cellAt(book, hit));
    if (scheme !== null)
      return explained(
        language,
        words(
          `${scheme.number?.name ?? "税号"} 校验不符，有一位填错`,
          `The ${scheme.number?.name ?? "number"} fails its check; a character is wrong`,
        ),
      );
    const due = creditFault(cellAt(book, hit))?.detail ?? "";
    return explained(
      language,
      words(`校验位不符：按前 17 位应为 ${due}`, `Check character should be ${due} after the first 17`),
    );
  },
});
