import { columnOf } from "../../tables/table";
import { groupedBy } from "../../values/groups/groupedBy";
import { wordKey } from "../../values/text/foldText";
import { customerRows, rowsOfCustomer } from "../customers/customerRows";
import { perBook } from "../rule/perBook";
import { purchaseTotals } from "./purchaseTotals";

/** Customers whose status says otherwise than their deals; table rows, ascending. */
interface StatusAgainstDeals {
  /** Said to buy no more, and bought of late. */
  readonly buying: Int32Array;
  /** Said to have bought, and did not. */
  readonly unsold: Int32Array;
}

/** Words for who buys no more, and what makes them say something else (流失风险, not lost). */
const over =
  /流失|停用|禁用|停业|停止|终止|关闭|沉睡|休眠|注销|倒闭|歇业|结业|关店|关门|撤店|不再|closed|lost|inactive|dormant|churn|ceased|former|lapsed/;
const otherwise = /风险|预警|即将|[未待拟无]|closedwon|atrisk|not/;

/** Of who is 合作中 or active the first order may be to come; who is won has placed it. */
const won = /成交|签约|下单|复购|回购|won|purchased|ordered/;

/** By judgement: fewer holders of a word show no habit; a few in a hundred break it, or it is none. */
const fewestLost = 5;
const fewestSold = 50;
const breakingShare = 0.2;
const unsoldShare = 0.02;
/** Half a year without an order is silence in most trades; who is silent for half as long as nearly all with the word is not. */
const silent = 180;
const muchLess = 0.5;

/** Told by what is usual of those who bear the same word, so that a list nobody keeps up accuses nobody. */
export const statusAgainstDeals = perBook((book, context): StatusAgainstDeals => {
  const status = columnOf(book.customers, "status");
  const none = { buying: new Int32Array(), unsold: new Int32Array() };
  if (status === undefined || book.transactions.rowCount === 0) return none;
  const totalsOf = purchaseTotals(book, context);
  const silence = (row: number) => {
    const { last, orders } = totalsOf(row);
    return orders > 0 && !Number.isNaN(last) ? context.today - last : Number.POSITIVE_INFINITY;
  };
  const groups = [...groupedBy(status.cells.keys(), (row) => status.cells[row] ?? "").values()];
  const isOver = (row: number) => says(over, String(status.cells[row] ?? ""));
  const isWon = (row: number) => says(won, String(status.cells[row] ?? ""));
  const deals = customerRows(book, "transactions");
  const hasDealt = (row: number) => rowsOfCustomer(deals, row).length > 0;
  const tell = (means: (row: number) => boolean, told: (rows: readonly number[]) => readonly number[]) =>
    Int32Array.from(groups.flatMap((rows) => (means(rows[0] ?? -1) ? told(rows) : []))).sort();
  return {
    buying: tell(isOver, (rows) => strikingly(rows, silence)),
    unsold: tell(isWon, (rows) => without(rows, hasDealt)),
  };
});

function says(meant: RegExp, text: string): boolean {
  const word = wordKey(text);
  return meant.test(word) && !otherwise.test(word);
}

/** Those who bought much later than nearly all who bear the word. */
function strikingly(rows: readonly number[], silence: (row: number) => number): readonly number[] {
  if (rows.length < fewestLost) return [];
  const sorted = rows.map(silence).sort((a, b) => a - b);
  const usual = sorted[Math.ceil(rows.length * breakingShare)] ?? 0;
  if (usual < silent) return [];
  const most = Math.min(usual * muchLess, silent);
  return rows.filter((row) => silence(row) < most);
}

/** The few that lack what nearly all have. */
function without(rows: readonly number[], has: (row: number) => boolean): readonly number[] {
  const lacking = rows.filter((row) => !has(row));
  return rows.length >= fewestSold && lacking.length <= rows.length * unsoldShare ? lacking : [];
}
