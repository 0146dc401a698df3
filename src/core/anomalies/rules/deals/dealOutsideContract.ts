import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const dealOutsideContract: Rule = {
  id: "deal-outside-contract",
  catalogue: "E23",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.dealtOn", "transactions.contractStart"] },
  words: {
    "zh-CN": {
      title: "交易早于合同",
      reason: "合同签订前就有交易，多半是补签或日期写错。",
      example: "合同起 2024-05-01，交易 2024-03-05",
      fix: "核对日期。",
    },
    "en-US": {
      title: "Deal before its contract",
      reason: "Signed afterwards, or a wrong date.",
      example: "contract from 2024-05-01, deal 2024-03-05",
      fix: "Check the dates.",
    },
  },
  find: ({ transactions }, { today }) => {
    const deal = columnOf(transactions, "dealtOn");
    const start = columnOf(transactions, "contractStart");
    if (deal === undefined || start === undefined) return [];
    const dealt = dateColumn(deal, today).values;
    const from = dateColumn(start, today).values;
    return hitsIn(
      transactions,
      deal,
      rowsWhere(
        transactions.rowCount,
        (row) => Math.floor(dealt[row] ?? Number.NaN) < Math.floor(from[row] ?? Number.NaN),
      ),
    );
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("交易早于合同签订日", "The deal precedes its contract")),
};
