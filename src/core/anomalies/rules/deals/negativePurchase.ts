import { words } from "../../../sheets/words";
import { onReturnSheet } from "../../../tables/deals/returnSheets";
import { columnOf, type Table } from "../../../tables/table";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { wordKey } from "../../../values/text/foldText";
import { keptWhere, rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { dealKinds, dealsOf } from "../../deals/deals";
import { money } from "../../deals/money";
import { wordsOfReturns } from "../../deals/wordsOfReturns";
import { columnAt } from "../../rule/cellAt";
import type { InspectionContext } from "../../rule/context";
import { explained, guess } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { fewWords } from "../../words/kinds/fewWords";
import { choiceIs, choicesOf } from "../../words/options/choices";
import { rowSays } from "../../words/rowWords";

export const negativePurchase: Rule = {
  id: "negative-purchase",
  catalogue: "E16",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "金额正负与类型不符",
      reason: "「购买」写成负数会从业绩里扣掉；可能类型选错，也可能多了负号。",
      example: "购买，金额 -10,900",
      fix: "退货请改交易类型，否则去掉负号。",
    },
    "en-US": {
      title: "Sign conflicts with type",
      reason: "A negative purchase is subtracted from sales: wrong type or a stray minus.",
      example: "purchase, amount −10,900",
      fix: "Change the type or drop the minus.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const { transactions } = book;
    const { kinds, amounts } = dealsOf(book, context);
    const negative = rowsWhere(transactions.rowCount, (row) => (amounts[row] ?? 0) < 0);
    if (negative.length === 0) return [];
    const isTyped = typedAsIncome(transactions, context);
    const isStray = strayMinus(transactions, negative.length);
    const isReturned = onReturnSheet(transactions) ?? (() => false);
    const rows = keptWhere(
      negative,
      (row) => !isReturned(row) && (isTyped(row) || (kinds[row] === dealKinds.purchase && isStray(row))),
    );
    return hitsIn(transactions, column, rows);
  },
  explain: (book, context, hit, language) => {
    const amount = dealsOf(book, context).amounts[hit.row] ?? 0;
    const scale = columnAt(book, hit)?.scale ?? 1;
    const typed = typedAsIncome(book.transactions, context)(hit.row);
    return explained(
      language,
      typed
        ? words(
            `类型不是退款，金额却为 ${money(amount)}`,
            `The type is no refund, yet the amount is ${money(amount)}`,
          )
        : words(
            `金额为 ${money(amount)}，行内没有写明退货或退款`,
            `The amount is ${money(amount)}, and nothing in the row speaks of a return`,
          ),
      guess(-amount / scale),
    );
  },
};

/** Where so many amounts are negative, that is how returns are written down. */
const habit = 0.02;
const returned =
  /退|冲|红字|红票|折让|返[还利点款]|扣|调整|更正|抵|补偿|赔|作废|取消|refund|return|credit|revers|rebate|adjust|correct|discount|deduct|chargeback|void|cancel/i;

type Says = (row: number) => boolean;

/** Whether the type of a row is that of a deal that brings money. */
function typedAsIncome(transactions: Table, { dictionaries }: InspectionContext): Says {
  const type = columnOf(transactions, "dealType");
  if (type === undefined) return () => false;
  const types = choicesOf(type, dictionaries.dealType);
  const returns = wordsOfReturns(transactions);
  return (row) =>
    (choiceIs(types, row, "purchase") || choiceIs(types, row, "prepayment")) &&
    !returns.has(textAt(type, row));
}

/** Without a type, the column or the cell: the few negative amounts whose row says nothing of a return. */
function strayMinus(transactions: Table, negative: number): Says {
  if (negative > transactions.rowCount * habit) return () => false;
  const usual = usualWords(transactions);
  return (row) => !rowSays(transactions, row, returned, usual);
}

/** By judgement: what stands beside one sum in five, 已退 where every lift comes back, says nothing of the money. */
const usualShare = 0.2;

/** Folded. */
function usualWords({ columns, rowCount }: Table): ReadonlySet<string> {
  const counts = columns.map(fewWords);
  return new Set(
    counts.flatMap((found) => {
      const times = timesOfEach(found?.codes ?? []);
      const usual = (found?.texts ?? []).filter((_, code) => (times.get(code) ?? 0) >= rowCount * usualShare);
      return usual.map(wordKey);
    }),
  );
}
