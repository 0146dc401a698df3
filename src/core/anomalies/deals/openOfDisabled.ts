import { choicesRead } from "../../tables/columns/choiceColumn";
import { columnOf } from "../../tables/table";
import { keptWhere } from "../cells/rowsWhere";
import { linksOf } from "../customers/links";
import { rowsReadAs } from "../rule/hitsAnswering";
import { perBook } from "../rule/perBook";
import { choiceIs, choicesOf } from "../words/options/choices";

/** What was shipped has gone; many never mark it as received. */
const open = ["unpaid", "part-paid", "to-ship", "refunding"];

/** Orders that are open although their customers are disabled. */
interface OpenOrders {
  /** Rows of the deals, ascending. */
  readonly rows: Int32Array;
  /** How many of them each customer has, by its row. */
  readonly counts: Int32Array;
}

export const openOfDisabled = perBook((book, { dictionaries }): OpenOrders => {
  const counts = new Int32Array(book.customers.rowCount);
  const status = columnOf(book.customers, "status");
  const column = columnOf(book.transactions, "orderStatus");
  if (status === undefined || column === undefined) return { rows: new Int32Array(), counts };
  const customers = choicesOf(status, dictionaries.customerStatus);
  const { codes, ...orders } = choicesRead(column, dictionaries.orderStatus);
  const isOpen = (code: number) => open.includes(dictionaries.orderStatus[code]?.id ?? "");
  const links = linksOf(book, "transactions");
  const rows = keptWhere(rowsReadAs({ ...orders, values: codes }, isOpen), (row) => {
    const customer = links[row] ?? -1;
    return customer >= 0 && choiceIs(customers, customer, "disabled");
  });
  for (const row of rows) {
    const customer = links[row] ?? -1;
    counts[customer] = (counts[customer] ?? 0) + 1;
  }
  return { rows, counts };
});
