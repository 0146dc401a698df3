import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { rowsWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const dealAfterContract: Rule = {
  id: "deal-after-contract",
  catalogue: "E21",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.dealtOn", "transactions.contractEnd"] },
  words: {
    "zh-CN": {
      title: "合同已到期仍有交易",
      reason: "没有合同保护的交易，出了纠纷说不清。",
      example: "合同止 2023-12-31，交易 2024-03-05",
      fix: "续签或核对日期。",
    },
    "en-US": {
      title: "Deal after contract expiry",
      reason: "The deal is not covered by its contract.",
      example: "expired 2023-12-31, deal 2024-03-05",
      fix: "Renew or check the dates.",
    },
  },
  find: ({ transactions }, { today }) => {
    const deal = columnOf(transactions, "dealtOn");
    const end = columnOf(transactions, "contractEnd");
    if (deal === undefined || end === undefined) return [];
    const dealt = dateColumn(deal, today).values;
    const to = dateColumn(end, today).values;
    return hitsIn(
      transactions,
      deal,
      rowsWhere(
        transactions.rowCount,
        (row) => Math.floor(dealt[row] ?? Number.NaN) > Math.floor(to[row] ?? Number.NaN),
      ),
    );
  },
  explain: ({ transactions }, { today }, hit, language) => {
    const end = columnOf(transactions, "contractEnd");
    const day = end === undefined ? 0 : (dateColumn(end, today).values[hit.row] ?? 0);
    return explained(
      language,
      words(
        `合同 ${formatSerial(day)} 已到期，这笔在其后`,
        `The contract had expired on ${formatSerial(day)}`,
      ),
    );
  },
};
