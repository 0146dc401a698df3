import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const contractEndsEarly: Rule = {
  id: "contract-ends-early",
  catalogue: "E20",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.contractStart", "transactions.contractEnd"] },
  words: {
    "zh-CN": {
      title: "合同止早于起",
      reason: "到期日在签订日之前，两个日期写反或写错。",
      example: "起 2024-05-01，止 2023-04-30",
      fix: "核对合同。",
    },
    "en-US": {
      title: "Contract ends before it starts",
      reason: "The dates are exchanged or wrong.",
      example: "2024-05-01 to 2023-04-30",
      fix: "Check the contract.",
    },
  },
  find: ({ transactions }, { today }) => {
    const start = columnOf(transactions, "contractStart");
    const end = columnOf(transactions, "contractEnd");
    if (start === undefined || end === undefined) return [];
    const from = dateColumn(start, today).values;
    const to = dateColumn(end, today).values;
    return hitsIn(
      transactions,
      end,
      rowsWhere(transactions.rowCount, (row) => (to[row] ?? Number.NaN) < (from[row] ?? Number.NaN)),
    );
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("合同到期日早于签订日", "The contract ends before it starts")),
};
