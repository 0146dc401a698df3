import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { linksOf } from "../../customers/links";
import { dealKinds, dealsOf } from "../../deals/deals";
import { hintsOfEarlier } from "../../deals/earlierPurchases";
import { money } from "../../deals/money";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import { perBook } from "../../rule/perBook";
import type { Rule } from "../../rule/rule";

export const refundsExceedPurchases: Rule = {
  id: "refunds-exceed-purchases",
  catalogue: "E14",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["transactions.amount", "transactions.dealType"] },
  words: {
    "zh-CN": {
      title: "退款超过购买",
      reason: "退出去的比买进来的还多，必有漏记或多记。",
      example: "购买共 12,000，退款共 15,000",
      fix: "核对该客户的全部交易。",
    },
    "en-US": {
      title: "Refunds exceed purchases",
      reason: "More went back than came in; something is missing or doubled.",
      example: "bought 12,000, refunded 15,000",
      fix: "Check all deals of the customer.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const { bought, refunded, lastRefund } = balancesOf(book, context);
    const rows = lastRefund.filter(
      (row, customer) => row >= 0 && (refunded[customer] ?? 0) > (bought[customer] ?? 0) + cent,
    );
    return hitsIn(book.transactions, column, rows.sort()).flatMap((hits) =>
      hintsOfEarlier(book, context, hits),
    );
  },
  explain: (book, context, hit, language) => {
    const customer = linksOf(book, "transactions")[hit.row] ?? -1;
    const balances = balancesOf(book, context);
    const [refunded, bought] = [balances.refunded[customer] ?? 0, balances.bought[customer] ?? 0];
    return explained(
      language,
      words(
        `该客户退款共 ${money(refunded)}，超过购买共 ${money(bought)}`,
        `Refunds of ${money(refunded)} exceed purchases of ${money(bought)}`,
      ),
    );
  },
};

const cent = 0.01;

/** Every customer's sums and the row of its last refund: −1 without one, or where something could not be read. */
interface Balances {
  readonly bought: Float64Array;
  readonly refunded: Float64Array;
  readonly lastRefund: Int32Array;
}

/** Cancelled orders (paid, then refunded) count among the purchases. */
const balancesOf = perBook((book, context): Balances => {
  const { kinds, amounts } = dealsOf(book, context);
  const links = linksOf(book, "transactions");
  const count = book.customers.rowCount;
  const bought = new Float64Array(count);
  const refunded = new Float64Array(count);
  const lastRefund = new Int32Array(count).fill(-1);
  const unknown = new Uint8Array(count);
  for (let row = 0; row < links.length; row++) {
    const customer = links[row] ?? -1;
    if (customer < 0) continue;
    const amount = Math.abs(amounts[row] ?? Number.NaN);
    if (Number.isNaN(amount) || kinds[row] === dealKinds.other) unknown[customer] = 1;
    else if (kinds[row] === dealKinds.refund) {
      refunded[customer] = (refunded[customer] ?? 0) + amount;
      lastRefund[customer] = row;
    } else bought[customer] = (bought[customer] ?? 0) + amount;
  }
  for (let customer = 0; customer < count; customer++) if (unknown[customer] === 1) lastRefund[customer] = -1;
  return { bought, refunded, lastRefund };
});
