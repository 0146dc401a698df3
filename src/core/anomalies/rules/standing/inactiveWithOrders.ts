import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { keptWhere, rowsWhere } from "../../cells/rowsWhere";
import { linksOf } from "../../customers/links";
import { openOfDisabled } from "../../deals/openOfDisabled";
import { purchaseTotals } from "../../deals/purchaseTotals";
import { statusAgainstDeals } from "../../deals/statusAgainstDeals";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const inactiveWithOrders: Rule = {
  id: "inactive-with-orders",
  catalogue: "E32",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["customers.status"] },
  words: {
    "zh-CN": {
      title: "客户状态与订单矛盾",
      reason: "客户已停用，订单却还开着；说已流失，最近还在买；说已成交，一单也没有。",
      example: "状态「停用/无效」，订单「待发货」；「已流失」，20 天前下过单",
      fix: "结清订单，或改正状态。",
    },
    "en-US": {
      title: "Customer status contradicts the orders",
      reason:
        "A disabled customer has an open order; one said to be lost bought of late; one said to be won never bought.",
      example: "disabled, order to be shipped; lost, ordered 20 days ago",
      fix: "Close the order or correct the status.",
    },
  },
  find: (book, context) => {
    const status = columnOf(book.customers, "status");
    if (status === undefined) return [];
    const { buying, unsold } = statusAgainstDeals(book, context);
    const { rows, counts } = openOfDisabled(book, context);
    const told = new Uint8Array(book.customers.rowCount);
    for (const row of [...buying, ...unsold]) told[row] = 1;
    const links = linksOf(book, "transactions");
    // A single order may be what is wrong; of several it is one status to look at, and hundreds there may be.
    return [
      ...hitsIn(
        book.customers,
        status,
        rowsWhere(told.length, (row) => told[row] === 1 || (counts[row] ?? 0) > 1),
      ),
      ...hitsIn(
        book.transactions,
        columnOf(book.transactions, "orderStatus") ?? null,
        keptWhere(rows, (row) => counts[links[row] ?? -1] === 1),
      ),
    ];
  },
  explain: (book, context, hit, language) => {
    if (hit.role === "transactions")
      return explained(
        language,
        words("客户已停用，订单尚未完成", "The customer is disabled, the order still open"),
      );
    const unfinished = openOfDisabled(book, context).counts[hit.row] ?? 0;
    if (unfinished > 1)
      return explained(
        language,
        words(
          `客户已停用，还有 ${unfinished} 条订单记录未完成`,
          `The customer is disabled, with ${unfinished} order rows still open`,
        ),
      );
    const { last, orders } = purchaseTotals(book, context)(hit.row);
    const value = String(cellAt(book, hit));
    const days = Math.round(context.today - last);
    return explained(
      language,
      orders > 0
        ? words(
            `状态是「${value}」，${grouped(days)} 天前还有交易；其他「${value}」的客户几乎都早已不买`,
            `“${value}”, but bought ${grouped(days)} days ago; nearly all others so marked stopped long before`,
          )
        : words(
            `状态是「${value}」，却没有一笔交易；其他「${value}」的客户几乎都有`,
            `“${value}”, but without a deal; nearly all others so marked have one`,
          ),
    );
  },
};
