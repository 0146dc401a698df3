import { words } from "../../../sheets/words";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { creditColumn, creditTraits } from "../../numbers/codes/creditColumn";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const oldRegistrationNumber: Rule = {
  id: "old-registration-number",
  catalogue: "C26",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.creditCode"] },
  words: {
    "zh-CN": {
      title: "旧注册号或旧税号",
      reason: "2015 年后统一换成 18 位信用代码；旧号仍可识别，但与新号对不上。",
      example: "440301103097413（15 位）",
      fix: "有机会时换成 18 位信用代码。",
    },
    "en-US": {
      title: "Old registration number",
      reason: "Since 2015 companies have an 18-character code; old numbers do not match it.",
      example: "440301103097413",
      fix: "Replace it when convenient.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["creditCode"], (column) => rowsWithBit(creditColumn(column), creditTraits.old)),
  explain: (book, _context, hit, language) => {
    const { length } = String(cellAt(book, hit)).trim();
    return explained(
      language,
      words(
        `${length} 位旧号，建议换成 18 位信用代码`,
        `An old number of ${length} characters; replace it by the 18-character code`,
      ),
    );
  },
};
