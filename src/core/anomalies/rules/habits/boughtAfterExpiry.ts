import { words } from "../../../sheets/words";
import { formatSerial } from "../../../values/dates/serialDay";
import { boughtExpired } from "../../deals/expiries";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsAtCells } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";

export const boughtAfterExpiry: Rule = {
  id: "bought-after-expiry",
  catalogue: "E42",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["customers.date", "transactions.dealtOn"] },
  words: {
    "zh-CN": {
      title: "证照到期后仍有交易",
      reason:
        "表里几乎所有客户都在许可证、执照等有效期内交易，个别一户到期后还有交易，要么没有更新证照，要么日期写错。",
      example: "许可证到期 2024-10-15，之后还有 5 笔交易",
      fix: "请客户提供新证照，或改正到期日。",
    },
    "en-US": {
      title: "Deals after a licence expired",
      reason:
        "Nearly all customers of the sheet bought while their licence or certificate was valid; one that bought after it expired has a newer one that was not entered, or the day is wrong.",
      example: "licence valid until 2024-10-15, five deals after it",
      fix: "Ask for the new licence, or correct the day.",
    },
  },
  find: (book, context) => hitsAtCells(book.customers, boughtExpired(book, context)),
  explain: (book, context, hit, language) => {
    const heading = columnAt(book, hit)?.heading ?? "";
    const found = boughtExpired(book, context).find(
      ({ row, column }) => row === hit.row && column === hit.column,
    );
    if (found === undefined) return explained(language, words("", ""));
    const [until, last] = [formatSerial(found.until), formatSerial(found.last)];
    return explained(
      language,
      words(
        `「${heading}」${until} 之后还有 ${found.after} 笔交易，最近 ${last}；其他客户几乎都没有`,
        `after “${heading}” ${until} there are deals: ${found.after}, the last on ${last}; nearly all other customers have none`,
      ),
    );
  },
};
