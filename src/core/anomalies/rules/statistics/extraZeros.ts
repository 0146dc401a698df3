import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { calculatedAmounts } from "../../deals/amounts/calculatedAmounts";
import { tenfoldAmounts } from "../../deals/amounts/tenfoldAmounts";
import { dealsOf } from "../../deals/deals";
import { money } from "../../deals/money";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const extraZeros: Rule = {
  id: "extra-zeros",
  catalogue: "I03",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers", "transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "疑似多打了 0",
      reason: "恰好是该客户另一单的 10、100 或 1000 倍。",
      example: "98,000，另一单 980",
      fix: "核对后改正。",
    },
    "en-US": {
      title: "Maybe extra zeros",
      reason: "Exactly 10, 100 or 1000 times another order of the customer.",
      example: "98,000 beside 980",
      fix: "Correct it after checking.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const isCalculated = calculatedAmounts(book, context);
    const rows = [...tenfoldAmounts(book, context).keys()].filter((row) => !isCalculated(row));
    return hitsIn(book.transactions, column, Int32Array.from(rows).sort());
  },
  explain: (book, context, hit, language) => {
    const amount = dealsOf(book, context).amounts[hit.row] ?? 0;
    const zeros = tenfoldAmounts(book, context).get(hit.row) ?? 0;
    const meant = amount / 10 ** zeros;
    return explained(
      language,
      words(
        `疑似多打了 ${zeros} 个 0，是否 ${money(meant)}（该客户另有一单与此相近）`,
        `Maybe ${zeros} extra zeros; ${money(meant)} would match another order of the customer`,
      ),
      guess(meant / (columnAt(book, hit)?.scale ?? 1)),
    );
  },
};
