import { words } from "../../../sheets/words";
import { type Book, columnOf } from "../../../tables/table";
import { keptWhere } from "../../cells/rowsWhere";
import { linksOf } from "../../customers/links";
import { calculatedAmounts } from "../../deals/amounts/calculatedAmounts";
import { dealGroups } from "../../deals/amounts/dealGroups";
import { farFromUsual } from "../../deals/amounts/farFromUsual";
import { cut, distance, usualByGroup, usualOfCustomer, usualRange } from "../../deals/amounts/usualAmounts";
import { dealsOf } from "../../deals/deals";
import { money } from "../../deals/money";
import type { InspectionContext } from "../../rule/context";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const amountFarFromUsual: Rule = {
  id: "amount-far-from-usual",
  catalogue: "I01",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "金额远离常见范围",
      reason: "与同类交易相比大得或小得离谱，多半多打或少打了几个 0。按对数比较，大单不会仅因为大就被标。",
      example: "10,180,000，常见 200–120,000",
      fix: "核对合同；确是大单可「确认属实」。",
    },
    "en-US": {
      title: "Amount far from usual",
      reason:
        "Compared on logarithms with deals of its kind it is out of proportion; often a few zeros too many.",
      example: "10,180,000, usual 200–120,000",
      fix: "Check the contract; confirm a real big order.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const { large, small, scaled } = farFromUsual(book, context);
    const isCalculated = calculatedAmounts(book, context);
    const strange = keptWhere(large, (row) => !isCalculated(row) && !isUsualForCustomer(book, context, row));
    return [
      ...hitsIn(book.transactions, column, Int32Array.from([...strange, ...scaled]).sort()),
      ...hitsIn(book.transactions, column, small, "info"),
    ];
  },
  explain: (book, context, hit, language) => {
    const amount = dealsOf(book, context).amounts[hit.row] ?? 0;
    const usual = usualByGroup(book, context).get(dealGroups(book, context)[hit.row] ?? -1);
    const [low, high] = usual === undefined ? [0, 0] : usualRange(usual);
    return explained(
      language,
      words(
        `金额 ${money(amount)} 远离常见范围 ${money(Math.round(low))}–${money(Math.round(high))}（${usual?.count ?? 0} 笔）`,
        `${money(amount)} is far from the usual ${money(Math.round(low))}–${money(Math.round(high))} of ${usual?.count ?? 0} deals`,
      ),
    );
  },
};

/** Fewer other orders of a customer vouch for nothing. */
const fewestOfCustomer = 5;

/** A large customer's orders are large: its own history outweighs everybody's. */
function isUsualForCustomer(book: Book, context: InspectionContext, row: number): boolean {
  const usual = usualOfCustomer(book, context, linksOf(book, "transactions")[row] ?? -1, row);
  const amount = Math.abs(dealsOf(book, context).amounts[row] ?? Number.NaN);
  return usual.count >= fewestOfCustomer && distance(amount, usual) <= cut;
}
